import { tellingWords, type Block } from '../blocks.ts';
import { editionOf, type Merged } from '../diff-blocks.ts';

/** A stretch of a page that is shown on its own: a paragraph, a list, a table, with the parts of the page it stands in. */
export interface Row {
  /** The parts around it, the outermost first, in each edition. */
  around: readonly { before: Block; after: Block }[];
  merged: Merged;
}

/** Rows that are shown, or rows that a reader opens when they want to: nothing in them has changed. */
export type Stretch = { isFolded: false; rows: Row[] } | { isFolded: true; rows: Row[]; words: number };

/** Parts of the page's design. What stands in them is shown piece by piece. */
const opened = new Set(['article', 'section', 'div']);

/** Cuts a page into rows, and folds what has not changed and stands far from what has. */
export function stretchesOf(merged: Merged): Stretch[] {
  const rows = rowsOf(merged, []);
  const shown = shownRows(rows);
  const stretches: Stretch[] = [];
  for (const [index, row] of rows.entries()) {
    const isFolded = !shown.has(index);
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) last.rows.push(row);
    else stretches.push(isFolded ? { isFolded, rows: [row], words: 0 } : { isFolded, rows: [row] });
    const stretch = stretches.at(-1)!;
    if (stretch.isFolded) stretch.words += wordsIn(row.merged);
  }
  return stretches;
}

function rowsOf(merged: Merged, around: Row['around']): Row[] {
  if (merged.change !== 'inside' || !isOpened(merged)) return [{ around, merged }];
  const isWhole = merged.before.tag === 'article';
  const inner = isWhole ? around : [...around, { before: merged.before, after: merged.after }];
  return merged.children.flatMap((child) => rowsOf(child, inner));
}

/** A box such as a note is read as one piece. */
function isOpened({ before, children }: Merged & { change: 'inside' }): boolean {
  const isBox = before.tag === 'div' && before.attributes['class'] !== 'prose';
  return opened.has(before.tag) && !isBox && children.length > 0;
}

/** What has changed, its neighbours, and the headings it stands under. A single row is shown rather than folded. */
function shownRows(rows: readonly Row[]): Set<number> {
  const shown = new Set<number>();
  for (const [index, { merged }] of rows.entries()) {
    if (merged.change === 'same') continue;
    for (const near of [index - 1, index, index + 1]) if (rows[near]) shown.add(near);
  }
  for (const index of [...shown]) for (const heading of headingsAbove(index, rows)) shown.add(heading);
  for (const index of rows.keys())
    if (!shown.has(index) && isShownOrEnd(index - 1, rows, shown) && isShownOrEnd(index + 1, rows, shown))
      shown.add(index);
  return shown;
}

/** The section a row stands in, the section that one stands in, and so on. */
function headingsAbove(index: number, rows: readonly Row[]): number[] {
  const found: number[] = [];
  let level = levelOf(rows[index]!);
  for (let at = index - 1; at >= 0 && level > 2; at -= 1) {
    const own = levelOf(rows[at]!);
    if (own >= level) continue;
    found.push(at);
    level = own;
  }
  return found;
}

function isShownOrEnd(index: number, rows: readonly Row[], shown: ReadonlySet<number>): boolean {
  return rows[index] === undefined || shown.has(index);
}

/** 2 for a heading of a section; what is no heading stands below all of them. */
function levelOf({ merged }: Row): number {
  const { tag } = merged.change === 'inside' ? merged.after : merged.block;
  return Number(/^h([1-6])$/.exec(tag)?.[1] ?? 7);
}

function wordsIn(merged: Merged): number {
  const block = editionOf(merged, 'after');
  return block ? tellingWords(block).length : 0;
}
