import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import { element } from '../../workbench/element.ts';
import { loadStyle } from '../../workbench/load-style.ts';
import style from './charts.css?url';
import type { Drawing } from './drawing.ts';
import { numberTable, type TableParts } from './table.ts';

export interface FigureParts {
  title: string;
  /** What the drawing shows, in a sentence that everybody sees: `31 of 640 orders reached the alarm value.` */
  says: string;
  drawing: Drawing;
  /** The numbers as text, for everybody who does not see or does not trust the drawing. */
  table: TableParts;
  /** How the numbers came about, a sentence or several. */
  computed?: readonly string[];
  /** What each sign of the drawing means, where it has several. */
  legend?: readonly { sign: SVGElement; words: string }[];
  words: Pick<FrameTexts, 'asTable' | 'howComputed'>;
}

/** Resolves when charts look as they should. A sheet waits for it before it shows its first one. */
export function chartsAreStyled(): Promise<void> {
  return loadStyle(style);
}

/** A chart with its title, what it says, its numbers as a table, and how they are computed. It fills the width it is given. */
export function figure({ title, says, drawing, table, computed = [], legend = [], words }: FigureParts): HTMLElement {
  const box = element('div', { class: 'wb-drawing' });
  drawIn(box, drawing);
  return element(
    'figure',
    { class: 'wb-chart' },
    element('figcaption', {}, element('strong', {}, title), element('span', {}, says)),
    box,
    ...(legend.length > 0 ? [legendOf(legend)] : []),
    disclosure(words.asTable, numberTable(table, title)),
    ...(computed.length > 0 ? [howComputed(computed, words)] : []),
  );
}

/** The words that say how something is computed, one click away. */
export function howComputed(sentences: readonly string[], words: Pick<FrameTexts, 'howComputed'>): HTMLDetailsElement {
  return disclosure(words.howComputed, ...sentences.map((sentence) => element('p', {}, sentence)));
}

function disclosure(title: string, ...content: Node[]): HTMLDetailsElement {
  return element('details', {}, element('summary', {}, title), ...content);
}

function legendOf(entries: readonly { sign: SVGElement; words: string }[]): HTMLElement {
  const items = entries.map(({ sign, words }) => element('li', {}, sign, words));
  return element('ul', { role: 'list', class: 'wb-legend' }, ...items);
}

const drawings = new WeakMap<Element, Drawing>();

// One for all charts: it lets go of a box when nobody else holds it.
const watch = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) redraw(target, contentRect.width);
});

// On paper there is another width, which a style sheet says, and no time to observe it.
addEventListener('beforeprint', () => {
  for (const box of document.querySelectorAll('.wb-drawing'))
    redraw(box, Number(getComputedStyle(box).getPropertyValue('--width-on-paper')) || box.clientWidth);
});
addEventListener('afterprint', () => {
  for (const box of document.querySelectorAll('.wb-drawing')) redraw(box, box.clientWidth);
});

/** Draws into a box, at once and whenever its width changes. */
export function drawIn(box: Element, drawing: Drawing): void {
  drawings.set(box, drawing);
  redraw(box, box.clientWidth || 640);
  watch.observe(box);
}

function redraw(box: Element, width: number): void {
  const drawn = Math.round(width);
  if (drawn === 0 || !drawings.has(box)) return;
  const zoom = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  box.replaceChildren(drawings.get(box)!({ width: drawn, zoom }));
}
