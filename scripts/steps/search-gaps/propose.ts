import { plain } from '../../../src/base/plain.ts';
import { folderOf } from '../../../src/base/path.ts';
import type { Lang } from '../../../src/model/localized.ts';
import type { Page, Playbook } from '../../../src/model/page.ts';
import { searchTestsOf } from '../../../src/rules/search-tests-of.ts';
import type { SearchGroup } from './group-searches.ts';
import { PageWords, type NearPage } from './page-words.ts';
import { proposeNames, type Names } from './propose-names.ts';

/** A page, as a reader of the searched language sees it. */
export interface PageName {
  id: string;
  title: string;
}

/** What to do about searches that mean the same. */
export type Advice =
  /** It has become what a page is called. */
  | { what: 'answered'; page: PageName }
  /** A page speaks of it; the first of these does most. */
  | ({ what: 'name'; near: PageName[]; lacks: string[] } & Names)
  /** No page speaks of it. Those that share a word with it, and who answers for the first of them. */
  | { what: 'write'; near: PageName[]; section?: string; owner?: string };

/** Searches that mean the same, what to do about them, and their words that no page says. */
export interface Proposal extends SearchGroup {
  advice: Advice;
  unknown: string[];
}

/** A page with less than this of what a query says is about something else. */
const enough = 0.5;

const mostNear = 3;

/** Looks up in a playbook what to do about searches that found nothing. */
export class Proposer {
  readonly #playbook: Playbook;
  readonly #words: ReadonlyMap<Lang, PageWords>;

  constructor(playbook: Playbook) {
    this.#playbook = playbook;
    this.#words = new Map(playbook.config.languages.all.map((lang) => [lang, new PageWords(playbook, lang)]));
  }

  /** Whether pages of a language have a word. */
  isKnown(word: string, lang: Lang): boolean {
    return this.#words.get(lang)?.has(word) ?? false;
  }

  propose(group: SearchGroup): Proposal {
    const unknown = this.#words.get(group.lang)?.unknown(group.words) ?? group.words;
    return { ...group, advice: this.#adviceFor(group), unknown };
  }

  #adviceFor(group: SearchGroup): Advice {
    const { lang } = group;
    const called = this.#playbook.pages.find((page) => isCalled(page, group));
    if (called) return { what: 'answered', page: nameOf(called, lang) };

    // A reader may have searched in another language than the one they had chosen.
    const others = this.#playbook.config.languages.all.filter((other) => other !== lang);
    const found = [lang, ...others].map((at) => this.#words.get(at)?.nearest(group.words) ?? []);
    const telling = found.find(([first]) => first !== undefined && first.covered >= enough);
    if (telling) {
      const { page, lacks } = telling[0]!;
      return { what: 'name', near: namesOf(telling, lang), lacks, ...this.#namesFor(page, group) };
    }

    const near = found.find((pages) => pages.length > 0) ?? [];
    const [first] = near;
    if (!first) return { what: 'write', near: [] };
    const owner = this.#playbook.owners.find(({ id }) => id === first.page.owner)?.name;
    const section = folderOf(first.page.file);
    return { what: 'write', near: namesOf(near, lang), section, ...(owner === undefined ? {} : { owner }) };
  }

  #namesFor(page: Page, group: SearchGroup): Names {
    const tested = searchTestsOf(this.#playbook).filter(({ lang }) => lang === group.lang);
    return proposeNames(page, group, new Set(tested.map(({ test }) => plain(test.query))));
  }
}

/** Whether one of the wordings is what a page is called by now, in the reader's language or its own. */
function isCalled({ data, translations }: Page, { lang, wordings }: SearchGroup): boolean {
  const names = [translations[lang]?.data ?? data, data].flatMap(({ title, aliases, customerSays }) => [
    title,
    ...aliases,
    ...customerSays,
  ]);
  const called = new Set([data.id, ...names].map(plain));
  return data.status !== 'retired' && wordings.some((wording) => called.has(plain(wording)));
}

function namesOf(near: readonly NearPage[], lang: Lang): PageName[] {
  return near.slice(0, mostNear).map(({ page }) => nameOf(page, lang));
}

function nameOf({ id, data, translations }: Page, lang: Lang): PageName {
  return { id, title: (translations[lang]?.data ?? data).title };
}
