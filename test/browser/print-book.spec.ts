import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Book } from '../../scripts/steps/print-book/book.ts';
import { chapterHtml } from '../../scripts/steps/print-book/chapter-html.ts';
import { printBook } from '../../scripts/steps/print-book/print-book.ts';
import { anchorSheets } from '../../scripts/steps/print-book/read-pdf.ts';
import { expect, test } from './site.ts';

const site = process.env['VADEMECUM_TEST_SITE'] ?? '.cache/test/site';

function bookOf(...ids: string[]): Book {
  return {
    title: 'A playbook',
    company: 'Fairway Home',
    lang: 'en',
    choice: 'Procedures',
    edition: '2026-11-21',
    printed: '2026-11-21',
    chapters: ids.map((id) => ({
      id,
      title: id,
      part: 'Procedures',
      group: '',
      next: '2027-05-06',
      link: `https://playbook.example.com/r/${id}/`,
      address: `/procedures/${id}/`,
      html: readFileSync(join(site, `procedures/${id}/index.html`), 'utf8'),
    })),
  };
}

test('a chapter holds the words of its page, of what is filled in, played or ticked as well', () => {
  for (const [address, words] of [
    ['/paths/first-day/', 'Go through the welcome list with your lead'],
    ['/scenarios/wrong-item-twice/', 'I ordered an oak table.'],
    ['/phrases/apologise-for-us/', 'That was our mistake'],
    ['/checklists/open-the-desk/', 'Read last night'],
  ] as const) {
    const html = readFileSync(join(site, address, 'index.html'), 'utf8');
    const chapter = { ...bookOf('late-delivery').chapters[0]!, address, html };
    const printed = chapterHtml(chapter, { chapters: [chapter] }, undefined).html;
    expect(printed, address).toContain(words);
    expect(printed).not.toContain('<button');
  }
});

test('a book is printed on numbered sheets, each chapter on its own, and twice with the same bytes', async () => {
  test.setTimeout(60_000);
  const book = bookOf('late-delivery', 'refund-a-return', 'greet-a-caller');
  const print = () =>
    printBook(book, { site, base: '/', origin: 'https://playbook.example.com', tell: () => undefined });
  const [first, again] = [await print(), await print()];
  expect(Buffer.from(again.pdf).equals(Buffer.from(first.pdf))).toBe(true);
  const anchors = await anchorSheets(first.pdf);
  const begins = book.chapters.map(({ id }) => anchors.get(`page-${id}`)!);
  // Cover and contents come first.
  expect(begins[0]).toBe(3);
  expect(begins).toEqual([...new Set(begins)].sort((a, b) => a - b));
  expect(first.sheets).toBeGreaterThanOrEqual(begins.at(-1)!);
});
