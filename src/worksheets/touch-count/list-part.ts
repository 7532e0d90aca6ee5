import { buttonFor, element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import type { Order } from './count-contacts.ts';
import { flaggedRow, type FlaggedRow } from './flagged-rows.ts';
import type { Words } from './words.ts';

/** As many rows stand there at first, and after the reader asked for all. The exported list has every one. */
const [few, many] = [10, 500];

/** The flagged orders, the worst first. */
export function listPart(flagged: readonly Order[], channels: readonly string[], words: Words): HTMLElement {
  const { t, say } = words;
  const title = element('h3', {}, t.list.title);
  if (flagged.length === 0) return element('section', { class: 'list' }, title, element('p', {}, t.list.none));
  const rowsUpTo = (count: number): HTMLElement[] =>
    flagged.slice(0, count).map((order) => rowOf(flaggedRow(order, channels, t.channels.unknown), words));
  const body = element('tbody', {}, ...rowsUpTo(few));
  const section = element('section', { class: 'list' }, title, element('p', {}, t.list.hint), tableOf(body, t));
  if (flagged.length <= few) return section;
  const more = element('p', { class: 'hint', hidden: '' }, fillIn(t.list.more, say.number(flagged.length - many)));
  const show = buttonFor(
    fillIn(t.list.showAll, say.number(flagged.length)),
    () => {
      body.replaceChildren(...rowsUpTo(many));
      more.hidden = flagged.length <= many;
      show.remove();
      // What comes next in the list, for those who were on the button.
      const next = body.rows[few]!;
      next.tabIndex = -1;
      next.focus();
    },
    { class: 'wb-sheet-button' },
  );
  section.append(show, more);
  return section;
}

function tableOf(body: HTMLTableSectionElement, { list }: Words['t']): HTMLElement {
  const head = [list.order, list.touches, list.first, list.last, list.path].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  return element('table', {}, element('thead', {}, element('tr', {}, ...head)), body);
}

function rowOf({ name, touches, first, last, path }: FlaggedRow, { t: { list }, say }: Words): HTMLTableRowElement {
  const day = (value: number | undefined): string => (value === undefined ? '–' : say.day(value));
  const cell = (label: string, value: string): HTMLElement =>
    element('td', {}, element('span', { class: 'label' }, `${label} `), value);
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name),
    cell(list.touches, say.number(touches)),
    cell(list.first, day(first)),
    cell(list.last, day(last)),
    cell(list.path, path),
  );
}
