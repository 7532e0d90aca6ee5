import { trustState, type TrustFacts, type TrustState } from '../../model/trust.ts';
import { today } from '../trust/today.ts';
import { loadPagefind, type PagefindPage } from './pagefind.ts';

/** The words of the search page, in its language. */
interface SearchTexts {
  loading: string;
  empty: string;
  emptyHint: string;
  failed: string;
  retry: string;
  more: string;
  development: string;
  contents: string;
  kinds: Record<string, string>;
  trust: Record<TrustState, string>;
  counts: { one: string; many: string };
}

const pageSize = 10;

/** Searches as the reader types. The address holds the query, so that a result list can be sent to a colleague. */
export class SearchView extends HTMLElement {
  #connection = new AbortController();
  #texts!: SearchTexts;
  #round = 0;

  connectedCallback(): void {
    this.#connection = new AbortController();
    this.#texts = JSON.parse(document.querySelector('#search-texts')!.textContent) as SearchTexts;
    this.hidden = false;
    this.#fillIn(new URLSearchParams(location.search));
    const { signal } = this.#connection;
    this.#form.addEventListener('submit', (event) => (event.preventDefault(), this.#openFirst()), { signal });
    this.#form.addEventListener('input', () => this.#later(), { signal });
    addEventListener('popstate', () => (this.#fillIn(new URLSearchParams(location.search)), void this.#search()), {
      signal,
    });
    this.#input.focus();
    void this.#search();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #input(): HTMLInputElement {
    return this.querySelector('#search-query')!;
  }

  #fillIn(parameters: URLSearchParams): void {
    for (const field of this.#form.elements) {
      if (field instanceof HTMLInputElement && field.type === 'checkbox')
        field.checked = parameters.get(field.name) === field.value;
      else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        field.value = parameters.get(field.name) ?? '';
    }
  }

  #timer = 0;

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), 120);
  }

  #values(): Record<string, string> {
    return Object.fromEntries(
      [...new FormData(this.#form)]
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [name, String(value).trim()]),
    );
  }

  async #search(): Promise<void> {
    const round = (this.#round += 1);
    const { q = '', drafts, ...filters } = this.#values();
    const chosen = Object.keys(filters).length + (drafts ? 1 : 0);
    this.querySelector('[data-filter-count]')!.textContent = chosen > 0 ? `(${chosen})` : '';
    history.replaceState(
      null,
      '',
      q === '' && chosen === 0 ? location.pathname : `?${new URLSearchParams(this.#values())}`,
    );
    if (q === '') return this.#show([], '', '');
    this.#say(this.#texts.loading);
    try {
      const pages = await find(q, {
        filters,
        drafts: drafts !== undefined,
        lang: this.dataset['lang']!,
        sourceLang: this.dataset['sourceLang']!,
        base: document.documentElement.dataset['base'] ?? '/',
      });
      if (round === this.#round) this.#show(pages, q, this.#count(pages));
    } catch {
      // Whatever went wrong, an empty list would be a lie: the reader is told, and may try again.
      if (round === this.#round) this.#fail();
    }
  }

  #count(pages: readonly FoundPage[]): string {
    const { one, many } = this.#texts.counts;
    return pages.length === 1 ? one : many.replace('%', String(pages.length));
  }

  #show(pages: readonly FoundPage[], query: string, status: string): void {
    const results = this.querySelector('[data-results]')!;
    if (query === '') {
      results.replaceChildren();
      this.#say('');
      return;
    }
    if (pages.length === 0) {
      this.#say(this.#texts.empty.replace('%', query));
      results.replaceChildren(paragraph(this.#texts.emptyHint), this.#contentsLink());
      return;
    }
    this.#say(status);
    results.replaceChildren(...pages.slice(0, pageSize).map((page) => this.#result(page)));
    if (pages.length > pageSize) results.append(this.#moreButton(pages.slice(pageSize)));
  }

  #moreButton(rest: readonly FoundPage[]): HTMLElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'search-more';
    button.textContent = this.#texts.more;
    button.addEventListener('click', () => {
      const next = rest.slice(0, pageSize).map((page) => this.#result(page));
      button.replaceWith(...next, ...(rest.length > pageSize ? [this.#moreButton(rest.slice(pageSize))] : []));
      next[0]?.querySelector('a')?.focus();
    });
    return button;
  }

  #result({ page, state, lang }: FoundPage): HTMLElement {
    const article = document.createElement('article');
    article.className = 'result';
    if (lang !== this.dataset['lang']) article.lang = lang;
    const heading = document.createElement('h2');
    heading.append(link(page.url, page.meta['title'] ?? page.url));
    const facts = paragraph('');
    facts.className = 'facts';
    facts.append(span(this.#texts.kinds[page.meta['kind'] ?? ''] ?? ''), span(this.#texts.trust[state], state));
    if (lang !== this.dataset['lang']) facts.append(span(lang.toUpperCase()));
    article.append(heading, facts, marked('p', page.excerpt), this.#sections(page));
    return article;
  }

  /** The sections that hold the words, without the one that stands for the whole page. */
  #sections(page: PagefindPage): HTMLElement {
    const list = document.createElement('ul');
    for (const section of page.sub_results.filter(({ url }) => url.includes('#')).slice(0, 3)) {
      const item = document.createElement('li');
      item.append(link(section.url, section.title), ' ', marked('span', section.excerpt));
      list.append(item);
    }
    list.hidden = list.childElementCount === 0;
    return list;
  }

  #fail(): void {
    this.#say(this.#texts.failed);
    const retry = document.createElement('button');
    retry.type = 'button';
    retry.className = 'search-retry';
    retry.textContent = this.#texts.retry;
    retry.addEventListener('click', () => void this.#search());
    this.querySelector('[data-results]')!.replaceChildren(retry, this.#contentsLink());
  }

  #contentsLink(): HTMLElement {
    const line = paragraph('');
    line.append(link(this.dataset['contents']!, this.#texts.contents));
    return line;
  }

  #say(status: string): void {
    this.querySelector('[data-status]')!.textContent = status;
  }

  #openFirst(): void {
    const first = this.querySelector<HTMLAnchorElement>('.result a');
    if (first) location.assign(first.href);
    else void this.#search();
  }
}

interface FoundPage {
  page: PagefindPage;
  state: TrustState;
  lang: string;
}

interface FindOptions {
  filters: Record<string, string>;
  drafts: boolean;
  lang: string;
  sourceLang: string;
  base: string;
}

/** Nobody looks at more; each costs a request. */
const mostPages = 40;

/** Finds pages in the reader's language and, for those that are not translated, in the source language. Overdue pages come after current ones. */
async function find(query: string, { filters, drafts, lang, sourceLang, base }: FindOptions): Promise<FoundPage[]> {
  const pagefind = await loadPagefind(base, lang === sourceLang ? [] : [sourceLang]);
  const status = drafts ? {} : { not: { status: 'draft' } };
  const { results } = await pagefind.search(query, { filters: { ...filters, ...status } });
  const pages = await Promise.all(results.slice(0, mostPages).map((result) => result.data()));
  const day = today();
  const found = pages.map((page): FoundPage => ({ page, lang: page.meta['lang'] ?? lang, state: stateOf(page, day) }));
  return withoutTwins(found, lang).sort((a, b) => rank(a) - rank(b));
}

function stateOf({ meta }: PagefindPage, day: string): TrustState {
  return trustState(
    {
      status: (meta['status'] ?? 'active') as TrustFacts['status'],
      next: meta['next'],
      edited: meta['edited'] === 'yes',
    },
    day,
  );
}

/** A page that exists in the reader's language is not shown in the source language as well. */
function withoutTwins(found: readonly FoundPage[], lang: string): FoundPage[] {
  const own = new Set(found.filter((entry) => entry.lang === lang).map(({ page }) => page.meta['id']));
  return found.filter((entry) => entry.lang === lang || !own.has(entry.page.meta['id']));
}

/** Drafts come last. Within the rest the order of the search stands. */
function rank({ state }: FoundPage): number {
  return state === 'draft' ? 1 : 0;
}

function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

function span(text: string, state?: TrustState): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  if (state) element.dataset['state'] = state;
  return element;
}

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

/** An excerpt with its marked words. Only `<mark>` is taken from it; everything else is text. */
function marked(tag: 'p' | 'span', excerpt: string): HTMLElement {
  const element = document.createElement(tag);
  for (const part of excerpt.split(/(<mark>.*?<\/mark>)/)) {
    const inner = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    if (inner === undefined) element.append(unescape(part));
    else element.append(Object.assign(document.createElement('mark'), { textContent: unescape(inner) }));
  }
  return element;
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
