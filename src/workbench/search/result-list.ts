import type { Hit } from './hit.ts';
import { ResultRow, type RowLook } from './result-row.ts';

/** So many pages are shown at once. */
export const pageSize = 10;

/** So many of them are seen at once on most screens. The excerpts of the others are loaded when they come near. */
const seenAtOnce = 4;

/** Excerpts that come within this time are shown with their pages, in milliseconds; the others later. */
const patience = 250;

/** The next pages as rows, once most of them can say what they hold; nobody waits long for it. */
export async function nextRows(hits: readonly Hit[], from: number, look: RowLook): Promise<ResultRow[]> {
  const rows = hits
    .slice(from, from + pageSize)
    .map((hit, index) => new ResultRow(hit, { ...look, isFar: from > 0 || index >= seenAtOnce }));
  await inTime(Promise.all(rows.slice(0, from > 0 ? 0 : seenAtOnce).map(({ filled }) => filled)));
  return rows;
}

/** Waits for something, but not for long: what is late comes by itself. */
export async function inTime(something: Promise<unknown>): Promise<void> {
  await Promise.race([something, new Promise((resolve) => setTimeout(resolve, patience))]);
}
