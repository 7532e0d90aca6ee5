import type { Texts } from '../../i18n/en.ts';
import { wordsOf, type Word } from '../../base/plain.ts';
import { element } from '../element.ts';
import { onceByKey } from '../once-by-key.ts';
import { markedIn } from './match-title.ts';
import { isFolder, type Row } from './rows.ts';
import { wholeTree } from './whole-tree.ts';

/** A row of the whole tree with the words of its title. */
export interface Title {
  row: Row;
  words: readonly Word[];
}

/** More rows than this are not shown: nobody reads them, and drawing them would keep who types waiting. */
export const mostShown = 100;

/** The titles of the whole tree, in its order. */
export const allTitles: () => Promise<Title[]> = onceByKey(async () => {
  const rows = [...(await wholeTree()).querySelectorAll<Row>('li')];
  return rows.map((row) => ({ row, words: wordsOf(titleOf(row).textContent) }));
});

/** How many pages were found, in words. */
export function sayFound(found: readonly Title[], texts: Texts['explorer']): string {
  if (found.length === 0) return texts.nothing;
  const { lang } = document.documentElement;
  const pages = found.filter(({ row }) => !isFolder(row)).length;
  const form = new Intl.PluralRules(lang).select(pages);
  const count = (Object.entries(texts.found).find(([name]) => name === form)?.[1] ?? texts.found.other).replace(
    '%',
    pages.toLocaleString(lang),
  );
  return found.length > mostShown ? `${count}. ${texts.cut.replace('%', String(mostShown))}` : count;
}

/** Marks the letters that answer a query in a copy of a row. */
export function markTitle(copy: Row, query: readonly string[], { words }: Title): void {
  const title = titleOf(copy);
  const text = title.textContent.normalize('NFC');
  const ranges = markedIn(query, words);
  const parts = ranges.flatMap(([start, end], index) => {
    return [text.slice(ranges[index - 1]?.[1] ?? 0, start), element('mark', {}, text.slice(start, end))];
  });
  title.replaceChildren(...parts, text.slice(ranges.at(-1)?.[1] ?? 0));
}

function titleOf(row: Row): HTMLElement {
  return row.querySelector<HTMLElement>('span')!;
}
