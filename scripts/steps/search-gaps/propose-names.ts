import { plain } from '../../../src/base/plain.ts';
import type { Page } from '../../../src/model/page.ts';
import type { SearchTest } from '../../../src/model/search-test.ts';
import type { SearchGroup } from './group-searches.ts';

/** How a page can be found by what people typed. */
export interface Names {
  /** The file to change. */
  file: string;
  /** What to add to its other names. Undefined when all wordings stand in the tests of the search, which a name must not repeat. */
  alias?: string;
  /** What would have been the name, but stands in the tests of the search. */
  tested?: string;
  /** A row for the tests of the search, in other words than the name. */
  row?: SearchTest;
}

/** Chooses the wording that becomes another name of a page, and another one that tests it. `tested` are queries as `plain` writes them. */
export function proposeNames(page: Page, { lang, wordings }: SearchGroup, tested: ReadonlySet<string>): Names {
  const { data, file } = page.translations[lang] ?? page;
  const repeated = wordings.find((wording) => tested.has(plain(wording)));
  const free = wordings.filter((wording) => !tested.has(plain(wording)) && !wording.includes('['));
  const [alias, ...others] = free;
  const test = others.find((wording) => !holdsMost(wording, data.title));
  const inLanguage = file === page.file ? {} : { lang };
  return {
    file,
    ...(alias === undefined ? {} : { alias }),
    ...(repeated === undefined ? {} : { tested: repeated }),
    ...(test === undefined ? {} : { row: { query: test, ...inLanguage, kind: 'paraphrase', expect: [page.id] } }),
  };
}

/** A query with more than half of the words of a title would test nothing. */
function holdsMost(query: string, title: string): boolean {
  const asked = new Set(plain(query).split(' '));
  const words = new Set(plain(title).split(' '));
  return words.intersection(asked).size > words.size / 2;
}
