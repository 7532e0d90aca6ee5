import type { TrustState } from '../../model/trust.ts';
import { plain } from '../ranking/plain.ts';
import type { FoundPage } from './find.ts';
import type { PagefindPage } from './pagefind.ts';

/** The words around results, in the reader's language. */
export interface ResultTexts {
  more: string;
  kinds: Record<string, string>;
  trust: Record<TrustState, string>;
}

const pageSize = 10;
const mostSections = 3;

/** Pages as results: the first of them, and a button for the rest. `lang` is the reader's. */
export function resultList(pages: readonly FoundPage[], texts: ResultTexts, lang: string): HTMLElement[] {
  const first = pages.slice(0, pageSize).map((page) => result(page, texts, lang));
  if (pages.length <= pageSize) return first;

  const more = button(texts.more, 'search-more');
  more.addEventListener('click', () => {
    const rest = resultList(pages.slice(pageSize), texts, lang);
    more.replaceWith(...rest);
    rest[0]?.querySelector('a')?.focus();
  });
  return [...first, more];
}

function result({ page, state, lang }: FoundPage, texts: ResultTexts, readersLang: string): HTMLElement {
  const article = element('article', '', 'result');
  const foreign = lang === readersLang ? undefined : lang;
  const heading = element('h2');
  heading.append(inLanguage(link(page.url, page.meta['title'] ?? page.url), foreign));

  const facts = element('p', '', 'facts');
  const badge = element('span', texts.trust[state]);
  badge.dataset['state'] = state;
  facts.append(element('span', texts.kinds[page.meta['kind'] ?? ''] ?? ''), ' ', badge);
  if (foreign) facts.append(' ', element('span', nameOf(foreign, readersLang), 'language'));

  const excerpt = marked('p', withoutStart(page.excerpt, page.meta['title'] ?? ''));
  article.append(heading, facts, inLanguage(excerpt, foreign), inLanguage(sections(page), foreign));
  return article;
}

/** The sections that hold the words, without the one that stands for the whole page. */
function sections(page: PagefindPage): HTMLElement {
  const list = element('ul');
  for (const { url, title, excerpt } of page.sub_results
    .filter((section) => section.url.includes('#'))
    .slice(0, mostSections)) {
    const item = element('li');
    item.append(link(url, title), ' ', marked('span', withoutStart(excerpt, title)));
    list.append(item);
  }
  list.hidden = list.childElementCount === 0;
  return list;
}

/** An excerpt begins with the title it stands under, which is on the screen already. */
function withoutStart(excerpt: string, title: string): string {
  const bare = excerpt.replaceAll(/<\/?mark>/g, '');
  return plain(bare).startsWith(plain(title)) ? skipWords(excerpt, title.split(/\s+/).length) : excerpt;
}

function skipWords(text: string, count: number): string {
  return text.split(' ').slice(count).join(' ');
}

function nameOf(lang: string, readersLang: string): string {
  return new Intl.DisplayNames(readersLang, { type: 'language' }).of(lang) ?? lang;
}

function inLanguage<T extends HTMLElement>(part: T, lang: string | undefined): T {
  if (lang !== undefined) part.lang = lang;
  return part;
}

/** A link to a page. */
export function link(href: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = text;
  return anchor;
}

/** A button that does something on this page. */
export function button(text: string, className: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = text;
  return made;
}

/** A piece of text. */
export function element(tag: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(tag);
  if (text !== '') made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** An excerpt with its marked words. Only `<mark>` is taken from it; everything else is text. */
function marked(tag: 'p' | 'span', excerpt: string): HTMLElement {
  const made = element(tag);
  for (const part of excerpt.split(/(<mark>.*?<\/mark>)/)) {
    const inner = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    made.append(inner === undefined ? unescape(part) : element('mark', unescape(inner)));
  }
  return made;
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
