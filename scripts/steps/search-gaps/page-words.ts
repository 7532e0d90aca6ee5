import { plain, wordsOf } from '../../../src/base/plain.ts';
import type { Lang } from '../../../src/model/localized.ts';
import type { Page, Playbook } from '../../../src/model/page.ts';
import type { SynonymGroup } from '../../../src/model/synonyms.ts';
import { leavesOfPage } from '../../../src/rules/marked-values.ts';
import { isFormOf } from './same-word.ts';

/** A page that has words of a query. */
export interface NearPage {
  page: Page;
  /** How much of what the query says stands on the page: 0 to 1. A rare word says more than one that stands everywhere. */
  covered: number;
  /** The words of the query that do not stand on it. */
  lacks: string[];
}

/** The words of all pages in one language. A page that is not translated stands in it in the language it is written in. */
export class PageWords {
  /** By word: the pages that hold it, with what the word counts for there. */
  readonly #places = new Map<string, Map<Page, number>>();
  readonly #pages: number;
  readonly #synonyms: SynonymGroup[];

  constructor({ pages, synonyms }: Pick<Playbook, 'pages' | 'synonyms'>, lang: Lang) {
    this.#synonyms = synonyms[lang] ?? [];
    const inForce = pages.filter(({ data }) => data.status !== 'retired');
    this.#pages = inForce.length;
    for (const page of inForce)
      for (const [weight, text] of textsOf(page, lang))
        for (const word of wordsOf(text)) this.#add(word.plain, page, weight);
  }

  /** Whether some page holds the word just so. */
  has(word: string): boolean {
    return this.#places.has(word);
  }

  /** The pages that hold most of some words, the best first. */
  nearest(words: readonly string[]): NearPage[] {
    const asked = words.map((word) => ({ word, ...this.#pagesWith(word) }));
    const all = asked.reduce((sum, { tells }) => sum + tells, 0);
    const pages = [...new Set(asked.flatMap((word) => [...word.pages.keys()]))].map((page) => {
      const has = asked.filter((word) => word.pages.has(page));
      const fit = has.reduce((sum, word) => sum + word.tells * word.pages.get(page)!, 0);
      const covered = has.reduce((sum, { tells }) => sum + tells, 0) / all;
      const lacks = asked.filter((word) => !word.pages.has(page)).map(({ word }) => word);
      return { page, fit, covered, lacks };
    });
    return pages.sort((a, b) => b.fit - a.fit || (a.page.id < b.page.id ? -1 : 1));
  }

  /** The words of a list that no page holds in any form. */
  unknown(words: readonly string[]): string[] {
    return words.filter((word) => this.#pagesWith(word).pages.size === 0);
  }

  #add(word: string, page: Page, weight: number): void {
    const pages = this.#places.get(word) ?? new Map<Page, number>();
    this.#places.set(word, pages.set(page, Math.max(weight, pages.get(page) ?? 0)));
  }

  /** The pages with a word, or with one that the playbook says means the same. */
  #pagesWith(word: string): { pages: ReadonlyMap<Page, number>; tells: number } {
    const pages = new Map<Page, number>();
    for (const meant of [word, ...this.#meantBy(word)])
      for (const [page, weight] of this.#places.get(meant) ?? this.#pagesWithForm(meant))
        pages.set(page, Math.max(weight, pages.get(page) ?? 0));
    return { pages, tells: Math.log(1 + this.#pages / Math.max(1, pages.size)) };
  }

  #meantBy(word: string): string[] {
    const isMeant = (other: string) => isFormOf(plain(other), word);
    return this.#synonyms
      .flatMap(({ words = [], from = [], to = [] }) => (words.some(isMeant) ? words : from.some(isMeant) ? to : []))
      .map(plain);
  }

  /** The pages with another form of a word. Slips of spelling were tried by the search. */
  #pagesWithForm(word: string): Map<Page, number> {
    const pages = new Map<Page, number>();
    for (const [known, places] of this.#places)
      if (isFormOf(word, known))
        for (const [page, weight] of places) pages.set(page, Math.max(weight, pages.get(page) ?? 0));
    return pages;
  }
}

/** What a page is called says more about it than what it mentions. */
const weights = { name: 3, heading: 2, text: 1 };

function* textsOf(page: Page, lang: Lang): Generator<[weight: number, text: string]> {
  const { data, body } = page.translations[lang] ?? page;
  for (const text of [data.title, ...data.aliases, ...data.customerSays]) yield [weights.name, text];
  for (const { text } of body.headings) yield [weights.heading, text];
  for (const { text } of body.blocks) yield [weights.text, text];
  yield [weights.text, data.summary];
  const fields = page.translations[lang]?.data.texts;
  if (fields) for (const text of Object.values(fields)) yield [weights.text, text];
  else for (const { meta, value } of leavesOfPage(page)) if (meta.shown) yield [weights.text, value];
}
