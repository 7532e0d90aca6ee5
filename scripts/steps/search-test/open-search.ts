import { chromium, type BrowserContext, type Page } from '@playwright/test';
import type { Day } from '../../../src/base/day.ts';
import type { Lang } from '../../../src/model/localized.ts';
import { serveSite } from '../serve.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import type { BuiltSite } from './built-site.ts';
import type { Answer, FoundPage } from './outcome.ts';

/** The search page of a site in a real browser, in one language. */
export interface OpenSearch {
  /** Asks what the search view asks itself, one query after the other. */
  answersTo(queries: readonly string[]): Promise<Answer[]>;
  /** Types into the visible field until these addresses stand first, or for five seconds; returns those that do. */
  addressesFor(query: string, expected: readonly string[]): Promise<string[]>;
}

/** Serves a site and starts a browser whose clock stands on a day, for as long as somebody works with the search. */
export async function withSearch<Result>(
  { folder, base, defaultLang }: BuiltSite,
  day: Day | undefined,
  work: (open: (lang: Lang) => Promise<OpenSearch>) => Promise<Result>,
): Promise<Result> {
  const served = await serveSite({ folder, base, port: 0 });
  const executablePath = await findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
    if (day !== undefined) await context.clock.setFixedTime(`${day}T10:00:00Z`);
    return await work((lang) => openSearch(context, `${served.url}${lang === defaultLang ? '' : `${lang}/`}search/`));
  } finally {
    await browser.close();
    await served.close();
  }
}

async function openSearch(context: BrowserContext, address: string): Promise<OpenSearch> {
  const page = await context.newPage();
  await page.goto(address);
  // What the page needs to be used comes with the reader's first move.
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => customElements.get('wb-search') !== undefined);
  return {
    answersTo: (queries) => page.locator(view).evaluate(askEach, queries),
    addressesFor: (query, expected) => typeInto(page, query, expected),
  };
}

/** What this program uses of the view: the method by which it asks the engine. */
interface SearchView {
  answerTo(query: string): Promise<{ hits: FoundPage[]; corrected?: string; isIncomplete: boolean }>;
}

/** Runs in the page. */
async function askEach(element: Element, queries: readonly string[]): Promise<Answer[]> {
  const view = element as Element & SearchView;
  const answers: Answer[] = [];
  for (const query of queries) {
    const { hits, corrected, isIncomplete } = await view.answerTo(query);
    if (isIncomplete) throw new Error(`A part of the search did not arrive when "${query}" was asked.`);
    const first = hits.slice(0, 10).map(({ id, title, href, by, byText }) => ({
      id,
      title,
      href: new URL(href, location.href).pathname,
      by,
      ...(byText === undefined ? {} : { byText }),
    }));
    answers.push({ found: hits.map(({ id }) => id), first, ...(corrected === undefined ? {} : { corrected }) });
  }
  return answers;
}

/** The search on a page of its own. Where there is room, its field stands in the side bar. */
const view = 'wb-search[data-place="page"]';
const field = `:is(${view}, #side-bar) .wb-search-controls input[type="search"]`;

async function typeInto(page: Page, query: string, expected: readonly string[]): Promise<string[]> {
  await page.locator(field).fill(query);
  const results = page.locator(`${view} [data-results] .result`);
  const end = performance.now() + 5000;
  for (;;) {
    const shown = await results.evaluateAll((parts) =>
      parts.map((part) => part.querySelector<HTMLAnchorElement>('a[data-hit]')?.pathname ?? ''),
    );
    const first = shown.slice(0, expected.length);
    if (first.join() === expected.join() || performance.now() > end) return first;
    await page.waitForTimeout(50);
  }
}
