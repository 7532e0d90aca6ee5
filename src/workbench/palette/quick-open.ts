import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { loadStyle } from '../load-style.ts';
import { listedPages } from '../ranking/listed-pages.ts';
import { takeTyping } from './early-typing.ts';
import { hintLine } from './hint-line.ts';
import { readQuery, type Mode } from './modes.ts';
import { pageRows, textRow } from './page-rows.ts';
import style from './palette.css?url';
import { openPicker, pick, type Listing } from './picker.ts';
import type { Row } from './row.ts';
import { Segments } from './segments.ts';

/** Opens quick open with a beginning in its field, and with what the reader has typed since. */
export async function quickOpen(beginning: string): Promise<void> {
  const texts = await lazyTexts();
  const segments = new Segments(texts, () => picker.type(''));
  const scroll = [scrollX, scrollY] as const;
  const picker = await pick({
    label: texts.palette.label,
    placeholder: texts.palette.placeholder,
    typed: () => segments.choose(beginning) + takeTyping().typed,
    texts,
    list: (value) => listingOf(segments.complete(value), texts),
    onMove: ({ target }) => target?.scrollIntoView({ behavior: 'instant' }),
    onEnd: (isTaken) => {
      if (!isTaken) scrollTo({ left: scroll[0], top: scroll[1], behavior: 'instant' });
    },
    head: segments.element,
    foot: hintLine(texts, (prefix) => openPicker()?.type(prefix)),
  });
  if (takeTyping().isEntered) await picker.take();
}

/** Loads what the first opening needs, before anybody asks. */
export function prepare(): void {
  // What does not arrive now is asked for again, and missed, when it is needed.
  void Promise.allSettled([lazyTexts(), loadStyle(style), listedPages(), import('./other-rows.ts')]);
}

async function listingOf(typed: string, texts: LazyTexts): Promise<Listing> {
  const { mode, query } = readQuery(typed);
  const rows = await rowsOf(mode, query, texts);
  const found = mode === 'pages' && query !== '' ? rows.length - 1 : rows.length;
  return { rows, found, nothing: nothingFound(mode, query, texts), at: query === '' ? placeHere(rows) : 0 };
}

function nothingFound(mode: Mode, query: string, { palette }: LazyTexts): string {
  if (mode === 'pages') return palette.noPage.replace('%', query);
  if (query !== '') return palette.nothing.replace('%', query);
  return mode === 'steps' ? palette.noSteps : palette.noHeadings;
}

/** The row of the part that the reader is at, so that the page does not move before the reader does. */
function placeHere(rows: readonly Row[]): number {
  const line = innerHeight / 4;
  return Math.max(
    0,
    rows.findLastIndex(({ target }) => target !== undefined && target.getBoundingClientRect().top < line),
  );
}

async function rowsOf(mode: Mode, query: string, texts: LazyTexts): Promise<Row[]> {
  if (mode === 'pages') return pageRows(query, texts);
  if (mode === 'text') return [textRow(query, texts)];
  const { otherRows } = await import('./other-rows.ts');
  return otherRows[mode](query, texts);
}
