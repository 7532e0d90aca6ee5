import { expect, test } from 'vitest';
import type { Book, Chapter } from '../../../../scripts/steps/print-book/book.ts';
import { bookHtml } from '../../../../scripts/steps/print-book/book-html.ts';
import { chapterHtml } from '../../../../scripts/steps/print-book/chapter-html.ts';
import { footOf } from '../../../../scripts/steps/print-book/words.ts';

function chapter(id: string, inside: string): Chapter {
  const html = `<html><head><link rel="stylesheet" href="/_astro/style.css"></head><body><main><article data-id="${id}">${inside}</article></main></body></html>`;
  return {
    id,
    title: `The ${id} page`,
    part: 'Procedures',
    group: '',
    next: '2027-05-06',
    link: undefined,
    address: `/procedures/${id}/`,
    html,
  };
}

function book(...chapters: Chapter[]): Book {
  return {
    title: 'A < B',
    company: 'Shop',
    lang: 'en',
    choice: 'Procedures',
    edition: '2026-11-21',
    printed: '2026-11-21',
    chapters,
  };
}

test('a chapter has ids of its own, and its links lead within the book, to the site, or nowhere', () => {
  const late = chapter(
    'late',
    [
      '<h2 id="steps">Steps</h2><p aria-labelledby="steps"><a href="#steps">a</a><a href="#content">b</a></p>',
      '<a href="/procedures/refund/#steps">c</a><a href="/metrics/touches/">d</a><a href="https://example.com/">e</a>',
      '<button>Copy</button><script>1</script><details><summary>f</summary></details>',
    ].join(''),
  );
  const all = book(late, chapter('refund', ''));
  expect(chapterHtml(late, all, undefined)).toMatchInlineSnapshot(`
    {
      "html": "<article data-chapter="late" class="chapter" id="page-late" data-id="late"><h2 id="late--steps">Steps</h2><p aria-labelledby="late--steps"><a href="#late--steps">a</a><a href="#page-late">b</a></p><a href="#page-refund">c</a><a>d</a><a href="https://example.com/">e</a><details open><summary>f</summary></details></article>",
      "styles": [
        "/_astro/style.css",
      ],
    }
  `);
  expect(chapterHtml(late, all, 'https://playbook.example.com').html).toContain(
    '<a href="https://playbook.example.com/metrics/touches/">d</a>',
  );
});

test('a chapter with an address carries a mark that leads to its present state', () => {
  const link = 'https://playbook.example.com/r/late/';
  const { html } = chapterHtml({ ...chapter('late', ''), link }, book(), undefined);
  expect(html).toMatch(/<a class="state-mark" href="https:\/\/playbook\.example\.com\/r\/late\/"><svg role="img"/);
  expect(html).toContain('<span>playbook.example.com/r/late/</span>');
});

test('the contents name the sheet of each chapter, and the foot of a sheet its page and review date', () => {
  const html = bookHtml(book(chapter('late', ''), chapter('refund', '')), new Map([['late', 3]]), undefined);
  expect(html).toContain('<a href="#page-late"><span>The late page</span><i></i><b>3</b></a>');
  expect(html).toContain('<h1>A &lt; B</h1>');
  expect(html).toContain('Uncontrolled when printed after 21 November 2026');
  expect(html).toContain('@page chapter-1 { @bottom-left { content: "refund · review by 6 May 2027"; } }');
  const grouped = bookHtml(book({ ...chapter('late', ''), group: 'Getting it to the door' }), new Map(), undefined);
  expect(grouped).toContain('<h3>Procedures</h3>\n<h4>Getting it to the door</h4>\n<ol><li>');
  expect(footOf({ id: 'praise', next: undefined }, 'it')).toBe('praise · senza data di revisione');
});
