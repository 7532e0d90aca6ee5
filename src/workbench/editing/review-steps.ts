import { editAddress } from '../../model/repository.ts';
import type { Reviewable } from '../../workspace/reviewable.ts';
import { element } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { withCode } from '../with-code.ts';
import type { Editing } from './editing.ts';
import { openOutside } from './open-outside.ts';
import type { TakeText } from './take-text.ts';

/** What the steps depend on besides the subject. */
interface StepParts {
  editing: Editing;
  /** The status of the page, if the review is of a page. */
  status: string;
  lines: TakeText;
}

/** What is done with the lines of a review, from copying them to handing them in. */
export function reviewSteps(
  { file, place: { line, shape } }: Reviewable,
  { editing: { texts, repository }, status, lines }: StepParts,
): HTMLElement[] {
  const isNotYet = status === 'draft' || status === 'unverified';
  const named = fillIn(repository ? texts.openAt : texts.keptIn, `\`${file}\``);
  const opener = repository && openOutside(editAddress(repository, file, line), texts.openFile, { texts, text: lines });
  return [
    item(element('p', {}, texts.takeLines), lines.text, lines.buttons),
    item(element('p', {}, ...withCode(named)), ...(opener ? [element('p', { class: 'buttons' }, opener)] : [])),
    item(element('p', {}, ...withCode(fillIn(texts[shape], String(line))))),
    ...(isNotYet ? [item(element('p', {}, ...withCode(fillIn(texts.draft, status))))] : []),
    ...(repository ? [item(element('p', {}, texts.propose[repository.platform], ' ', texts.proposed))] : []),
  ];
}

function item(...children: Node[]): HTMLElement {
  return element('li', {}, ...children);
}
