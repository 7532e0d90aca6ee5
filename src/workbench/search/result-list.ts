import type { Hit } from './hit.ts';
import { ResultRow, type RowLook } from './result-row.ts';

/** So many pages are shown at once. */
export const pageSize = 10;

/** Excerpts that come within this time are shown with their pages, in milliseconds; the others later. */
const patience = 250;

/** The next pages as rows, once most of them can say what they hold; nobody waits long for it. */
export async function nextRows(hits: readonly Hit[], from: number, look: RowLook): Promise<ResultRow[]> {
  const rows = hits.slice(from, from + pageSize).map((hit) => new ResultRow(hit, look));
  await inTime(Promise.all(rows.map(({ filled }) => filled)));
  return rows;
}

/** Waits for something, but not for long: what is late comes by itself. */
export async function inTime(something: Promise<unknown>): Promise<void> {
  await Promise.race([something, new Promise((resolve) => setTimeout(resolve, patience))]);
}
