import { sayDay } from '../../../src/base/day.ts';
import { anchorOf, type Book } from './book.ts';
import { chapterHtml } from './chapter-html.ts';
import { bookWords, footOf } from './words.ts';

/** The number of the sheet on which each chapter begins, by its id. Empty before it is known. */
export type SheetNumbers = ReadonlyMap<string, number>;

/**
 * A whole book as one page of HTML, to be printed by a browser: cover, contents with the numbers of sheets, and the chapters.
 * `origin` is the address of the site, where it has one.
 */
export function bookHtml(book: Book, numbers: SheetNumbers, origin: string | undefined): string {
  const chapters = book.chapters.map((chapter) => chapterHtml(chapter, book, origin));
  const styles = [...new Set(chapters.flatMap((chapter) => chapter.styles))];
  return [
    `<!doctype html><html lang="${book.lang}" data-theme="light"><head><meta charset="utf-8">`,
    `<title>${escaped(book.title)}</title>`,
    ...styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    `<style>${sheetStyle(book)}</style></head><body>`,
    cover(book),
    contents(book, numbers),
    ...chapters.map(({ html }) => html),
    '</body></html>',
  ].join('\n');
}

function cover(book: Book): string {
  const words = bookWords(book.lang);
  return `<section class="cover">
<p class="company">${escaped(book.company)}</p>
<h1>${escaped(book.title)}</h1>
<p class="choice">${escaped(book.choice)}</p>
<p>${words.pages(book.chapters.length)} · ${escaped(words.edition(book.edition))}</p>
<p class="uncontrolled">${escaped(words.uncontrolled(sayDay(book.printed, book.lang)))}</p>
${book.chapters.some(({ link }) => link !== undefined) ? `<p>${escaped(words.ask)}</p>` : ''}
</section>`;
}

function contents({ chapters, lang }: Book, numbers: SheetNumbers): string {
  const parts = Map.groupBy(chapters, ({ part }) => part);
  const lists = [...parts].flatMap(([part, all]) => [
    `<h3>${escaped(part)}</h3>`,
    ...[...Map.groupBy(all, ({ group }) => group)].flatMap(([group, own]) => [
      ...(group === '' ? [] : [`<h4>${escaped(group)}</h4>`]),
      `<ol>${own.map((chapter) => line(chapter, numbers.get(chapter.id))).join('\n')}</ol>`,
    ]),
  ]);
  return `<section class="contents"><h2>${bookWords(lang).contents}</h2>\n${lists.join('\n')}</section>`;
}

function line(chapter: Book['chapters'][number], number: number | undefined): string {
  return `<li><a href="#${anchorOf(chapter)}"><span>${escaped(chapter.title)}</span><i></i><b>${number ?? '000'}</b></a></li>`;
}

/** Every chapter has sheets of its own, so that its id and review date stand at their foot. */
function sheetStyle(book: Book): string {
  const uncontrolled = bookWords(book.lang).uncontrolled(sayDay(book.printed, book.lang));
  const foot = (words: string) => `content: ${JSON.stringify(words)};`;
  const named = book.chapters.map(
    (chapter, index) =>
      `@page chapter-${index} { @bottom-left { ${foot(footOf(chapter, book.lang))} } }\n[data-chapter="${chapter.id}"] { page: chapter-${index}; }`,
  );
  return `${sheets}
@page { @top-right { ${foot(uncontrolled)} } }
@page cover { @top-right { content: none; } @bottom-right { content: none; } }
${named.join('\n')}`;
}

const sheets = `
@page { size: A4; margin: 18mm 16mm 18mm; @bottom-right { content: counter(page); }
  @bottom-left { content: ""; } }
@page { @bottom-left { font: 10pt sans-serif; } @top-right { font: 10pt sans-serif; } @bottom-right { font: 10pt sans-serif; } }
html { background: #fff; color: #000; font-size: 13pt; }
body { display: block; margin: 0; min-height: 0; }
.cover { page: cover; break-after: page; padding-block-start: 60mm; }
.cover h1 { margin-block: 4mm; font-size: 34pt; line-height: 1.1; }
.cover p { margin-block: 3mm; font-size: 12pt; }
.cover .choice { font-size: 16pt; }
.cover .uncontrolled { margin-block-start: 60mm; font-weight: 700; }
.contents { break-after: page; }
.contents h3 { margin-block: 5mm 1mm; font-size: 1rem; }
.contents h4 { margin-block: 2mm 0.5mm; font-size: 0.875rem; font-weight: 400; font-style: italic; }
.contents :is(h3, h4) { break-after: avoid; }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents a { display: flex; align-items: baseline; gap: 2mm; color: inherit; text-decoration: none; }
.contents li { break-inside: avoid; padding-block: 0.5mm; }
.contents i { flex: 1; border-block-end: 1px dotted #767676; }
.contents b { min-inline-size: 3ch; font-weight: 400; text-align: end; font-variant-numeric: tabular-nums; }
.chapter { break-before: page; }
.chapter .prose { font-size: 1rem; }
.chapter .levels { break-before: avoid; }
.state-mark { float: inline-end; inline-size: 30mm; margin: 0 0 3mm 5mm; color: inherit; font-size: 7.5pt; text-align: center; text-decoration: none; overflow-wrap: anywhere; }
.state-mark svg { display: block; inline-size: 30mm; block-size: 30mm; }
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
