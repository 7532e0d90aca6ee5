import { parseHTML } from 'linkedom';
import { renderSVG } from 'uqr';
import { prefixIds } from '../../../src/base/prefix-ids.ts';
import { anchorOf, type Book, type Chapter } from './book.ts';

/**
 * What is of no use on paper, such as other words to search by, and what would act. The words of a sheet stay: steps of a path,
 * moments of a case, phrases.
 */
const useless = 'script, template, button, dialog, [popover], nav, input[type=search], .aliases';

/** What is open on paper. The answers to a question stay closed: somebody is to find them. */
const folded = 'details:not(wb-check details)';

/** A chapter as it is printed, and the style sheets its page is drawn with. */
export interface PrintedChapter {
  html: string;
  styles: string[];
}

/**
 * Takes the article out of a built page and makes it fit to stand beside others: its ids are its own, links to other chapters
 * lead within the book, all others to the site.
 */
export function chapterHtml(
  chapter: Chapter,
  book: Pick<Book, 'chapters'>,
  origin: string | undefined,
): PrintedChapter {
  const { document } = parseHTML(chapter.html);
  const styles = [...document.querySelectorAll('link[rel=stylesheet]')].flatMap(
    (link) => link.getAttribute('href') ?? [],
  );
  const article = document.querySelector('article[data-id]');
  if (!article) throw new Error(`${chapter.address} has no article.`);
  for (const element of article.querySelectorAll(useless)) element.remove();
  for (const details of article.querySelectorAll(folded)) details.setAttribute('open', '');
  prefixIds(article, `${chapter.id}--`, chapter.address);
  const inBook = new Map(book.chapters.map(({ address, id }) => [address, id]));
  for (const link of article.querySelectorAll('a[href]')) pointLink(link, inBook, origin);
  for (const image of article.querySelectorAll('img[loading]')) image.removeAttribute('loading');
  article.setAttribute('id', anchorOf(chapter));
  article.setAttribute('class', 'chapter');
  article.setAttribute('data-chapter', chapter.id);
  if (chapter.link !== undefined) article.insertAdjacentHTML('afterbegin', stateMark(chapter.link));
  return { html: article.outerHTML, styles };
}

/** A link within the chapter stays as it is. */
function pointLink(link: Element, inBook: ReadonlyMap<string, string>, origin: string | undefined): void {
  const href = link.getAttribute('href')!;
  const [path = ''] = href.split('#');
  if (path === '' || /^[a-z][a-z\d+.-]*:/i.test(href)) return;
  const id = inBook.get(path);
  if (id !== undefined) link.setAttribute('href', `#${anchorOf({ id })}`);
  else if (origin === undefined) link.removeAttribute('href');
  else link.setAttribute('href', new URL(href, origin).href);
}

/** A mark that a telephone reads: it leads to the page as it is today. */
function stateMark(link: string): string {
  const mark = renderSVG(link, { border: 1, ecc: 'M' }).replace('<svg', '<svg role="img" aria-hidden="true"');
  return `<a class="state-mark" href="${link}">${mark}<span>${link.replace(/^https?:\/\//, '')}</span></a>`;
}
