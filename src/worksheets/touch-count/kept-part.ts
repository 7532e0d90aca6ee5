import { element, iconOf, buttonFor } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { noteDone } from '../../workbench/progress/done.ts';
import { undoLine } from '../frame/undo-line.ts';
import type { KeptSheet } from '../kept/database.ts';
import { forgetSheet, keepSheet, keptSheets, newSheetId, type Kept } from '../kept/sheets.ts';
import type { Figures, Limits } from './figures.ts';
import type { Words } from './words.ts';

/** What is kept of a count when the reader asks for it: figures, no order numbers. */
export interface KeptCount extends Limits {
  purchases: number;
  contacts: number;
  mean: number;
  median: number;
  flagged: number;
}

const sheet = 'touch-count';

/** Keeps the figures of a count on this device. */
export async function keepCount(
  page: string,
  label: string,
  { summary, contacts, flagged }: Figures,
  limits: Limits,
): Promise<Kept> {
  const now = new Date().toISOString();
  const { count: purchases, mean, median } = summary;
  const data: KeptCount = { ...limits, purchases, contacts, mean, median, flagged: flagged.length };
  const became = await keepSheet({ id: newSheetId(), sheet, page, label, begun: now, changed: now, data });
  if (became.kept !== 'nowhere') noteDone(page, 'filled');
  return became;
}

/** The counts that the reader kept, the newest first; empty where there are none. */
export async function keptPart(words: Words): Promise<HTMLElement> {
  const { t } = words;
  const part = element('section', { class: 'kept' });
  const counts = await keptSheets<KeptCount>(sheet);
  if (counts.length === 0) return part;
  const head = [t.keep.when, t.keep.what, t.spread.purchases, t.tiles.mean, t.tiles.median, t.trend.flagged, ''];
  const body = element('tbody', {}, ...counts.map((count) => rowOf(count, words, part)));
  part.append(
    element('h3', {}, t.keep.title),
    element(
      'table',
      { class: 'cards' },
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((name) => element(name ? 'th' : 'td', name ? { scope: 'col' } : {}, name))),
      ),
      body,
    ),
    element('p', { class: 'hint' }, t.keep.hint),
  );
  return part;
}

function rowOf(count: KeptSheet<KeptCount>, words: Words, part: HTMLElement): HTMLTableRowElement {
  const { t, say, frame, lang } = words;
  const { purchases, mean, median, flagged } = count.data;
  const when = new Date(count.changed).toLocaleString(lang === 'en' ? 'en-GB' : lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const cells: [string, string][] = [
    [t.keep.what, count.label],
    [t.spread.purchases, say.number(purchases)],
    [t.tiles.mean, say.number(mean)],
    [t.tiles.median, say.number(median)],
    [t.trend.flagged, say.percent(flagged / purchases)],
  ];
  const forget = async (): Promise<void> => {
    await forgetSheet(count.id);
    const again = await keptPart(words);
    const undo = undoLine(
      frame.removed,
      frame,
      () => void keepSheet(count).then(async () => again.replaceWith(await keptPart(words))),
    );
    again.append(undo);
    part.replaceWith(again);
    undo.querySelector('button')?.focus();
  };
  const name = fillIn(t.keep.forget, when);
  const button = buttonFor('', () => void forget(), { class: 'wb-sheet-button', 'aria-label': name, title: name });
  button.append(iconOf('close'));
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, when),
    ...cells.map(([label, value]) => element('td', { 'data-label': label }, value)),
    element('td', {}, button),
  );
}
