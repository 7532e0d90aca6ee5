import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockKey, type Block } from '../../../../scripts/steps/compare/blocks.ts';
import { diffBlocks, editionOf, type Merged } from '../../../../scripts/steps/compare/diff-blocks.ts';
import { drawMerged, type View } from '../../../../scripts/steps/compare/draw-blocks.ts';
import { markMoved } from '../../../../scripts/steps/compare/mark-moved.ts';
import { readRendered } from '../../../../scripts/steps/compare/read-rendered.ts';
import { wordsIn } from '../../../../scripts/steps/compare/words.ts';

/** The text of a page as the renderer writes it around its prose. */
function page(prose: string): Block {
  const html = `<article data-kind="procedures"><header><h1>Late</h1></header><div data-text>${prose}</div></article>`;
  return readRendered(html, () => undefined)!;
}

function merge(before: string, after: string): Merged {
  return markMoved(diffBlocks(page(before), page(after)));
}

/** Without what is only heard, and without what no test here is about. */
function draw(before: string, after: string, view: View = 'both'): string {
  return drawMerged(merge(before, after), view)
    .markup.replace(/<span class="said"[^>]*>[^<]*<\/span>/g, '')
    .replace(/^<div class="was-article"[^>]*><h3 class="was-h1">Late<\/h3>|<\/div>$/g, '');
}

describe('what differs between two editions of a page', () => {
  test('is marked inside its paragraph', () => {
    expect(
      draw(
        '<p>Refund up to <strong class="fact">50 EUR</strong>.</p>',
        '<p>Refund up to <strong class="fact">75 EUR</strong>.</p>',
      ),
    ).toMatchInlineSnapshot(
      `"<p data-change="inside">Refund up to <del><strong class="fact">50</strong></del><ins><strong class="fact">75</strong></ins><strong class="fact"> EUR</strong>.</p>"`,
    );
  });

  test('keeps the items of a list, and marks a new one as a whole', () => {
    expect(
      draw(
        '<ul><li>Order number</li><li>Name</li></ul>',
        '<ul><li>Order number</li><li>Telephone of the customer</li><li>Name</li></ul>',
      ),
    ).toMatchInlineSnapshot(
      `"<ul><li>Order number</li><li data-change="added"><ins>Telephone of the customer</ins></li><li>Name</li></ul>"`,
    );
  });

  test('keeps a cell in its column, with quite another word in it', () => {
    const table = (cell: string) =>
      `<table><tbody><tr><th scope="row">Adviser</th><td>${cell}</td><td>alone</td></tr></tbody></table>`;
    expect(draw(table('yes'), table('never'))).toMatchInlineSnapshot(
      `"<table><tbody><tr><th scope="row">Adviser</th><td data-change="inside"><del>yes</del><ins>never</ins></td><td>alone</td></tr></tbody></table>"`,
    );
  });

  test('says of a note that has become another kind of note only what is another', () => {
    const note = (kind: string, word: string) =>
      `<div class="note" data-kind="${kind}"><p class="word">${word}</p><div class="text"><p>Ring the shift lead.</p></div></div>`;
    expect(draw(note('info', 'Note'), note('stop', 'Stop'))).toMatchInlineSnapshot(
      `"<div class="note" data-kind="stop"><p class="word" data-change="inside"><del>Note</del><ins>Stop</ins></p><div class="text"><p>Ring the shift lead.</p></div></div>"`,
    );
  });

  test('says of a step in another place that it was moved', () => {
    const [first, second, third] = [
      '<li>Greet the caller by name.</li>',
      '<li>Ask what the delay spoils.</li>',
      '<li>Promise the next news.</li>',
    ];
    expect(draw(`<ol>${first}${second}${third}</ol>`, `<ol>${second}${third}${first}</ol>`)).toMatchInlineSnapshot(
      `"<ol><li data-change="moved-removed"><span class="moved">Moved away from here</span>Greet the caller by name.</li><li>Ask what the delay spoils.</li><li>Promise the next news.</li><li data-change="moved-added"><span class="moved">Moved here</span>Greet the caller by name.</li></ol>"`,
    );
  });

  test('says where a link leads when nothing else differs', () => {
    expect(
      draw('<p>Read <a href="/a/">the page</a> first.</p>', '<p>Read <a href="/b/">the page</a> first.</p>'),
    ).toMatchInlineSnapshot(
      `"<p data-change="inside">Read <del><span class="link">the page</span> <span class="leads-to" lang="en">(leads to /a/)</span></del><ins><span class="link">the page</span> <span class="leads-to" lang="en">(leads to /b/)</span></ins> first.</p>"`,
    );
  });

  test('says nothing of where a link leads that only has other words', () => {
    const link = (words: string) => `<p>Ring <a href="/owners/desk/">${words}</a> at once, whatever it is.</p>`;
    expect(draw(link('the desk'), link('our lead'), 'before')).not.toContain('leads to');
    expect(draw(link('the desk'), link('our lead'))).not.toContain('leads to');
  });

  test('does not take words that a text strikes out itself for removed ones', () => {
    expect(draw('<p>Now <del>50</del> 40 EUR</p>', '<p>Now <del>50</del> 45 EUR</p>')).toMatchInlineSnapshot(
      `"<p data-change="inside">Now <s>50</s> <del>40</del><ins>45</ins> EUR</p>"`,
    );
  });

  test('shows each side without what only the other has', () => {
    const [before, after] = [
      '<p>Refund up to 50 EUR, not more.</p>',
      '<p>Refund up to 75 EUR, not more.</p><p>Write it down.</p>',
    ];
    expect(draw(before, after, 'before')).toMatchInlineSnapshot(
      `"<p data-change="inside">Refund up to <del>50</del> EUR, not more.</p>"`,
    );
    expect(draw(before, after, 'after')).toMatchInlineSnapshot(
      `"<p data-change="inside">Refund up to <ins>75</ins> EUR, not more.</p><p data-change="added"><ins>Write it down.</ins></p>"`,
    );
  });

  test('is heard as well as seen', () => {
    expect(
      drawMerged(merge('<p>Up to 50 EUR for each order</p>', '<p>Up to 75 EUR for each order</p>'), 'both').markup,
    ).toContain(
      '<del><span class="said" lang="en">[removed: </span>50<span class="said" lang="en">] </span></del><ins><span class="said" lang="en">[added: </span>75<span class="said" lang="en">] </span></ins>',
    );
  });
});

/** Trees as the reader makes them: a block holds words or blocks, and words among blocks are a block without a name. */
const leaf = (tags: readonly string[]) =>
  fc
    .record({
      tag: fc.constantFrom(...tags),
      text: fc.array(fc.constantFrom('refund', '50', 'EUR', 'the', 'order', 'today'), { minLength: 1, maxLength: 6 }),
      kind: fc.constantFrom('info', 'stop', undefined),
    })
    .map(({ tag, text, kind }): Block => ({
      tag,
      attributes: kind === undefined || tag === '' ? {} : { 'data-kind': kind },
      words: wordsIn(text.join(' ')),
      children: [],
    }));
const { block } = fc.letrec<{ block: Block; inner: Block }>((tie) => ({
  inner: fc.oneof({ maxDepth: 3 }, leaf(['p', 'li', 'td', 'h2']), tie('block')),
  block: fc
    .record({
      tag: fc.constantFrom('div', 'ul', 'table', 'li'),
      name: fc.constantFrom('steps', 'note', undefined),
      children: fc.array(tie('inner'), { minLength: 1, maxLength: 5 }),
    })
    .map(({ tag, name, children }): Block => ({
      tag,
      attributes: name === undefined ? {} : { class: name },
      words: [],
      children,
    })),
}));
const wholePage = fc
  .array(block, { maxLength: 4 })
  .map((children): Block => ({ tag: 'article', attributes: {}, words: [], children }));

describe('a page of two editions', () => {
  test('is the new one without what was removed, and the old one without what was added, block for block', () => {
    fc.assert(
      fc.property(wholePage, wholePage, (before, after) => {
        const merged = markMoved(diffBlocks(before, after));
        expect(blockKey(editionOf(merged, 'before')!)).toBe(blockKey(before));
        expect(blockKey(editionOf(merged, 'after')!)).toBe(blockKey(after));
      }),
    );
  });

  test('reads so on the screen too: without <del> the new text, without <ins> the old one', () => {
    const plain = (markup: string) => markup.replace(/<[^>]*>/g, '');
    const heard = /<span class="said"[^>]*>[^<]*<\/span>/g;
    fc.assert(
      fc.property(wholePage, wholePage, (before, after) => {
        const merged = diffBlocks(before, after);
        const both = drawMerged(merged, 'both').markup.replace(heard, '');
        const [old, fresh] = [before, after].map((edition) =>
          plain(drawMerged(diffBlocks(edition, edition), 'both').markup),
        );
        expect(plain(both.replace(/<del>.*?<\/del>/gs, ''))).toBe(fresh);
        expect(plain(both.replace(/<ins>.*?<\/ins>/gs, ''))).toBe(old);
      }),
    );
  });

  test('shows on each side what that edition has', () => {
    const plain = (markup: string) => markup.replace(/<span class="said"[^>]*>[^<]*<\/span>|<[^>]*>/g, '');
    fc.assert(
      fc.property(wholePage, wholePage, (before, after) => {
        const merged = diffBlocks(before, after);
        const same = (edition: Block) => plain(drawMerged({ change: 'same', block: edition }, 'both').markup);
        expect(plain(drawMerged(merged, 'before').markup)).toBe(same(before));
        expect(plain(drawMerged(merged, 'after').markup)).toBe(same(after));
      }),
    );
  });
});
