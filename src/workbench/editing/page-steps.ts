import { newFileAddress } from '../../model/repository.ts';
import { element } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { withCode } from '../with-code.ts';
import type { Editing } from './editing.ts';
import { openOutside } from './open-outside.ts';
import type { PageDraft } from './page-draft.ts';
import type { TakeText } from './take-text.ts';

/** What the steps depend on besides the draft. */
interface StepParts {
  editing: Editing;
  id: string;
  text: TakeText;
  /** The text is written already, and nothing in it is to be replaced. */
  isWritten?: boolean;
}

/** What is done with the text of a new page, from copying it to handing it in. */
export function pageSteps({ folder }: PageDraft, { editing, id, text, isWritten = false }: StepParts): HTMLElement[] {
  const { texts, repository, root } = editing;
  const name = `${id}.mdx`;
  const path = `${root}/${folder}`;
  const replace = isWritten ? [] : [item(say(texts.replace))];
  const take = [element('p', {}, texts.take), text.text, text.buttons];
  if (!repository) return [item(...take), item(say(texts.nameFileAlone, `${path}/${name}`)), ...replace];

  const { address, isFilled } = newFileAddress(repository, { folder: path, name, text: text.text.textContent });
  const open = element('p', { class: 'buttons' }, openOutside(address, texts.openEditor, { texts, text }));
  const way = isFilled
    ? [item(say(texts.createFilled), open, text.text, text.buttons)]
    : [item(...take), item(say(texts.create, path), open), item(say(texts.nameFile, name))];
  const handIn = element('p', {}, texts.propose[repository.platform], ' ', texts.proposed);
  return [...way, ...replace, item(handIn)];
}

function say(text: string, file?: string): HTMLElement {
  return element('p', {}, ...withCode(file === undefined ? text : fillIn(text, `\`${file}\``)));
}

function item(...children: Node[]): HTMLElement {
  return element('li', {}, ...children);
}
