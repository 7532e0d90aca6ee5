import type { ChecklistRunTexts } from '../../i18n/sheets/checklist-run.ts';
import { addressHere } from '../../workbench/address-here.ts';
import { element, linkTo } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import type { ItemChange } from './compare-editions.ts';
import { movedTo } from './move-run.ts';
import type { RunContext } from './run-context.ts';
import { itemsOf, type Edition } from './run.ts';

/** Whether the items of two editions are the same, with their order, groups and who ticks them. */
export function isSameList(one: Edition, other: Edition): boolean {
  const list = ({ groups, second, secondGroup, use }: Edition) => JSON.stringify([groups, second, secondGroup, use]);
  return list(one) === list(other);
}

/** What is said of a run whose checklist has changed since it began: what is different, and the choice to move or to stay. */
export async function changedNotice(context: RunContext): Promise<HTMLElement[]> {
  const { log, texts, here } = context;
  const { state } = log;
  const { edition } = state;
  if (state.finished !== undefined || isSameList(edition, here)) return [];
  if (edition.lang !== here.lang) return [otherLanguage(context)];
  if (state.stays === here.hash)
    return [notice(element('p', {}, texts.stays), sheetButton({ words: texts.move, act: () => move(context) }))];
  const { compareEditions } = await import('./compare-editions.ts');
  const after = movedTo(state, here);
  const lost = Object.keys(state.signed).length > Object.keys(after.signed).length;
  const kept = fillIn(texts.count, String(after.marks.size), String(itemsOf(here).length));
  const told = notice(
    element('h3', { tabindex: '-1' }, texts.changed),
    element('ul', { class: 'wb-changes' }, ...compareEditions(edition, here).map((change) => line(change, texts))),
    element('p', {}, fillIn(texts.changedHint, kept)),
    ...(lost ? [element('p', {}, texts.changedSigned)] : []),
    element(
      'div',
      { class: 'wb-row' },
      sheetButton({ words: texts.move, isMain: true, act: () => move(context) }),
      sheetButton({ words: texts.stay, act: () => context.act({ did: 'stay', of: here.hash }) }),
    ),
  );
  told.dataset['changed'] = '';
  return [told];
}

function move({ act, here }: RunContext): void {
  act({ did: 'move', edition: here });
}

function otherLanguage({ log, texts }: RunContext): HTMLElement {
  const address = addressHere(`/checklists/${log.page}/run/`, log.state.edition.lang);
  return notice(element('p', {}, texts.otherLanguage, ' ', linkTo(`${address}?run=${log.id}`, texts.openThere)));
}

function line(change: ItemChange, texts: ChecklistRunTexts): HTMLElement {
  const kinds = { changed: texts.isChanged, added: texts.isNew, removed: texts.isGone, moved: texts.isMoved };
  const label = element('strong', {}, `${kinds[change.is]}: `);
  if (change.is === 'removed') return element('li', {}, label, element('del', {}, change.text));
  if (change.is !== 'changed') return element('li', {}, label, change.text);
  const tags = { same: 'span', gone: 'del', new: 'ins' } as const;
  return element('li', {}, label, ...change.words.map(({ text, is }) => element(tags[is], {}, text)));
}

function notice(...children: Node[]): HTMLElement {
  return element('div', { class: 'wb-notice', role: 'note' }, ...children);
}
