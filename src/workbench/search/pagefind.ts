/** What we use of Pagefind's own script. */
export interface PagefindApi {
  options(options: {
    baseUrl?: string;
    bundlePath?: string;
    excerptLength?: number;
    ranking?: Record<string, number>;
  }): Promise<void>;
  init(): Promise<void>;
  mergeIndex(bundlePath: string, options?: { language?: string; mergeFilter?: Record<string, string> }): Promise<void>;
  search(query: string, options?: { filters?: Record<string, unknown> }): Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

/** A page that was found. */
export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

let loading: Promise<PagefindApi> | undefined;

/** Loads the search once, with the index of the page's language and others; a failed load may be tried again. */
export function loadPagefind(base: string, otherLanguages: readonly string[]): Promise<PagefindApi> {
  loading ??= load(base, otherLanguages).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(base: string, otherLanguages: readonly string[]): Promise<PagefindApi> {
  const path = `${base}pagefind/`;
  const pagefind = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as PagefindApi;
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  for (const language of otherLanguages) await pagefind.mergeIndex(path, { language });
  return pagefind;
}
