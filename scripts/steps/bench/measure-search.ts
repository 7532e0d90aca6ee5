import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { serveSite } from '../serve.ts';
import { measureTyping, type Deafness } from './measure-typing.ts';
import { findBrowser } from '../setup/find-browser.mjs';
import { randomFrom } from '../synthetic-playbook/random.ts';

/** What search costs on a site of one size. */
export interface SearchMeasurement {
  /** Bytes that the first query of a reader transfers, with the excerpts of the first results, packed as a server packs them. */
  firstQuery: number;
  /** The same by what it is for. */
  parts: Record<string, number>;
  /** Milliseconds from the question to the answer, with the processor slowed four times: of queries asked for the first time, */
  fresh: Spread;
  /** and of the same queries asked again, as somebody does who types on and back. */
  again: Spread;
  /** While some of them are typed. */
  typing: Deafness;
}

/** A middle and a bad case. */
export interface Spread {
  median: number;
  p95: number;
}

/** A cheap phone is about four times slower than the machine of a developer (Lighthouse simulates it so). */
const slowdown = 4;
const queries = 200;
const readers = 5;
const typed = 8;

/** Measures search in a real browser on a built site of made-up pages. */
export async function measureSearch(folder: string): Promise<SearchMeasurement> {
  const served = await serveSite({ folder, port: 0 });
  const executablePath = await findBrowser();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  try {
    const asked = madeUpQueries(folder);
    const transferred = await measureFirstQueries(
      browser,
      served.url,
      asked.filter((query) => query.includes(' ')),
    );
    const times = await measureTimes(await browser.newContext(), served.url, asked);
    const typing = await measureTyping(browser, { url: served.url, queries: asked.slice(0, typed), slowdown });
    return { ...transferred, ...times, typing };
  } finally {
    await browser.close();
    await served.close();
  }
}

/** The mean of some readers, each with a query of several words and nothing kept in their browser. */
async function measureFirstQueries(
  browser: Browser,
  url: string,
  asked: readonly string[],
): Promise<Pick<SearchMeasurement, 'firstQuery' | 'parts'>> {
  const parts: Record<string, number> = {};
  for (const query of asked.slice(0, readers)) {
    const context = await browser.newContext();
    const own = await measureFirstQuery(context, url, query);
    for (const [part, size] of Object.entries(own)) parts[part] = (parts[part] ?? 0) + size / readers;
    await context.close();
  }
  return { firstQuery: Object.values(parts).reduce((sum, size) => sum + size, 0), parts };
}

/** What the search page loads for a query, when the reader has read another page before. The page itself is not counted. */
async function measureFirstQuery(context: BrowserContext, url: string, query: string): Promise<Record<string, number>> {
  const page = await context.newPage();
  await openPage(page, `${url}contents/`);
  const bodies = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (response.status() === 200)
      bodies.set(
        response.url(),
        response.body().catch(() => Buffer.alloc(0)),
      );
  });
  await openPage(page, `${url}search/?q=${encodeURIComponent(query)}`);
  const parts: Record<string, number> = {};
  for (const address of await page.evaluate(transferredFiles)) {
    const { pathname } = new URL(address);
    if (/\/$|\.css$|\.svg$/.test(pathname)) continue;
    const body = await bodies.get(address);
    if (!body) continue;
    const part = partOf(pathname);
    parts[part] = (parts[part] ?? 0) + gzipSync(body).length;
  }
  return parts;
}

/** Runs in the page: what came over the network, and not from what the browser had kept. */
function transferredFiles(): string[] {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return files.filter(({ transferSize, encodedBodySize }) => transferSize > encodedBodySize).map(({ name }) => name);
}

function partOf(path: string): string {
  if (path.includes('/texts/')) return 'texts of results';
  if (path.startsWith('/search-index/')) return 'index';
  return path.startsWith('/_astro/') ? 'scripts' : path.slice(1);
}

async function measureTimes(
  context: BrowserContext,
  url: string,
  asked: readonly string[],
): Promise<Pick<SearchMeasurement, 'fresh' | 'again'>> {
  const page = await context.newPage();
  await openPage(page, `${url}search/`);
  await page.evaluate(() => customElements.whenDefined('wb-search').then(() => undefined));
  const view = page.locator('main wb-search');
  // The first question loads what all others use.
  await view.evaluate(timeEach, asked.slice(0, 1));
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const fresh = await view.evaluate(timeEach, asked);
  const again = await view.evaluate(timeEach, asked);
  return { fresh: spreadOf(fresh), again: spreadOf(again) };
}

/** What a reader does first is what makes a page load the rest of its scripts. */
async function openPage(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.mouse.move(2, 2);
  await page.waitForLoadState('networkidle');
}

/** Runs in the page. */
async function timeEach(element: Element, asked: readonly string[]): Promise<number[]> {
  const view = element as Element & { answerTo(query: string): Promise<unknown> };
  const times: number[] = [];
  for (const query of asked) {
    const start = performance.now();
    await view.answerTo(query);
    times.push(performance.now() - start);
    // The page breathes between two questions, as it does while somebody types.
    await new Promise((done) => setTimeout(done, 5));
  }
  return times;
}

/** What somebody might ask: a few words that pages are called by, a third of them unfinished. The same for the same site. */
function madeUpQueries(folder: string): string[] {
  const { folders } = JSON.parse(readFileSync(join(folder, 'workbench/pages.json'), 'utf8')) as {
    folders: { pages: [id: string, title: string, next?: string, aliases?: string[], says?: string[]][] }[];
  };
  const names = folders.flatMap(({ pages }) =>
    pages.flatMap(([, , , aliases = [], says = []]) => [...aliases, ...says]),
  );
  const random = randomFrom(3);
  return Array.from({ length: queries }, () => {
    const words = random
      .pick(names)
      .split(' ')
      .slice(0, 1 + random.below(5));
    return random.below(3) === 0 ? words.join(' ').slice(0, -1) : words.join(' ');
  });
}

function spreadOf(times: readonly number[]): Spread {
  const sorted = [...times].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)]!, p95: sorted[Math.floor(sorted.length * 0.95)]! };
}
