/** What we use of Pagefind's own script. */
interface PagefindModule {
  createInstance(options: { baseUrl: string; excerptLength: number; noWorker: boolean }): PagefindInstance;
}

interface PagefindInstance {
  init(): Promise<void>;
  search(query: string, options: { filters: Record<string, unknown> }): Promise<{ results: PagefindResult[] }>;
}

/** A hit before its page is loaded. */
export interface PagefindResult {
  score: number;
  data(): Promise<PagefindPage>;
}

/** A page that was found. */
export interface PagefindPage {
  url: string;
  /** The text of the page, and which of its words were hit. */
  content: string;
  raw_content: string;
  locations: number[];
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

const indexes = new Map<string, Promise<PagefindInstance>>();

/**
 * Asks the index of one language. It fails when a part of the index did not arrive, and so does loading a page that was
 * found: Pagefind keeps the one to itself and remembers the other. After a failure the index is loaded anew.
 */
export async function searchIndex(
  { base, language }: { base: string; language: string },
  query: string,
  filters: Record<string, unknown>,
): Promise<PagefindResult[]> {
  const orForget = <T>(asked: Promise<T>) =>
    asked.catch((error: unknown) => {
      indexes.delete(language);
      throw error;
    });
  const index = indexes.get(language) ?? load(base, language);
  indexes.set(language, index);
  const results = await orForget(ask(index, query, filters));
  return results.map(({ score, data }) => ({ score, data: () => orForget(data()) }));
}

async function ask(
  index: Promise<PagefindInstance>,
  query: string,
  filters: Record<string, unknown>,
): Promise<PagefindResult[]> {
  const before = lostFiles();
  const { results } = await (await index).search(query, { filters });
  if (lostFiles() > before) throw new Error('A part of the search index did not arrive.');
  return results;
}

/** A copy of the script for each language: one copy can hold the stemmer of one language only. */
async function load(base: string, language: string): Promise<PagefindInstance> {
  const attempt = attempts.get(language) ?? 0;
  attempts.set(language, attempt + 1);
  // A browser remembers that a module could not be loaded, so the next try asks for another address.
  const address = `${base}pagefind/pagefind.js?${language}${attempt === 0 ? '' : `-${attempt}`}`;
  const pagefind = (await import(/* @vite-ignore */ address)) as PagefindModule;
  const index = inLanguage(language, () =>
    // In a worker the files that do not arrive could not be seen from here.
    pagefind.createInstance({ baseUrl: base, excerptLength: 24, noWorker: true }),
  );
  await index.init();
  return index;
}

const attempts = new Map<string, number>();

/** Pagefind takes the language from the document and no option changes it, so the document says another one for a moment. */
function inLanguage<T>(language: string, make: () => T): T {
  const { documentElement } = document;
  const own = documentElement.lang;
  documentElement.lang = language;
  try {
    return make();
  } finally {
    documentElement.lang = own;
  }
}

let lost = 0;
const requests = new PerformanceObserver((list) => count(list.getEntries()));
requests.observe({ type: 'resource' });

/** How many files of the search have not arrived so far. */
function lostFiles(): number {
  count(requests.takeRecords());
  return lost;
}

function count(entries: readonly PerformanceEntry[]): void {
  for (const { name, responseStatus } of entries as readonly PerformanceResourceTiming[])
    if (name.includes('/pagefind/') && responseStatus !== undefined && isFailure(responseStatus)) lost += 1;
}

function isFailure(status: number): boolean {
  return status === 0 || status >= 400;
}
