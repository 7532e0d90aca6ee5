import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { joinFiles } from '../../../../scripts/steps/compare/report/write-one-file.ts';
import { html } from '../../../../scripts/steps/html.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const overview = html`<nav><a href="#facts">1 fact</a> <a href="facts.html">All</a></nav>
  <section aria-labelledby="facts"><h2 id="facts">Facts</h2></section>
  <a href="pages/procedures-late.html">Late</a>`;
const late = html`<a href="../index.html">Overview</a> <a href="../pages/procedures-refund.html">Refund</a>
  <h2 id="facts">${'say href="x.html" & id="y"'}</h2>
  <input type="radio" name="view" /><img src="../pictures/abc.jpg" alt="" />`;

function joined(css = 'ins { color: green }'): string {
  const source = join(temporaryFolder({ 'x.jpg': Uint8Array.of(255, 216) }), 'x.jpg');
  const files = [
    { path: 'index.html', title: 'What this change does', main: overview },
    { path: 'pages/procedures-late.html', title: 'Late', main: late },
  ];
  return joinFiles(files, new Map([['abc.jpg', { digest: 'abc', name: 'abc.jpg', source }]]), css);
}

describe('a report in one file', () => {
  test('holds every page, its style and its pictures, and asks nobody for anything', () => {
    const text = joined();
    expect(text).toContain('<div class="part" id="index"><nav>');
    expect(text).toContain('<div class="part" id="procedures-late">');
    expect(text).toContain('src="data:image/jpeg;base64,/9g="');
    expect(text.match(/ (?:src|href)="(?!#|data:)[^"]*"/g)).toBeNull();
  });

  test('lets its own style count and no other', () => {
    const sum = createHash('sha256').update('ins { color: green }').digest('base64');
    expect(joined()).toContain(`style-src &#39;sha256-${sum}&#39;`);
    expect(joined('a::after { content: "</style><script>" }').match(/<\/style>/g)).toHaveLength(1);
  });

  test('leads from page to page as the folder does, though two of them have the same heading', () => {
    const text = joined();
    expect(text).toContain('<a href="#index--facts">1 fact</a> <a href="#facts">All</a>');
    expect(text).toContain('<section aria-labelledby="index--facts"><h2 id="index--facts">Facts</h2></section>');
    expect(text).toContain('<a href="#procedures-late">Late</a>');
    expect(text).toContain('<a href="#index">Overview</a> <a href="#procedures-refund">Refund</a>');
    expect(text).toContain('<h2 id="procedures-late--facts">');
    expect(text).toContain('name="procedures-late--view"');
  });

  test('leaves alone what is text', () => {
    expect(joined()).toContain('say href=&quot;x.html&quot; &amp; id=&quot;y&quot;');
  });
});
