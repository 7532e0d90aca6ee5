import { describe, expect, test } from 'vitest';
import type { Comparison, PageComparison } from '../../../../scripts/steps/compare/comparison.ts';
import type { FactChange } from '../../../../scripts/steps/compare/compare-facts.ts';
import { drawFacts, listFacts } from '../../../../scripts/steps/compare/report/draw-facts.ts';
import { countOf, pageLists, summaryOf } from '../../../../scripts/steps/compare/report/draw-pages.ts';
import { drawValues } from '../../../../scripts/steps/compare/report/draw-values.ts';
import { linksFrom } from '../../../../scripts/steps/compare/report/links.ts';
import { drawAllFacts, drawIndex } from '../../../../scripts/steps/compare/report/index-page.ts';
import { gzipSync } from 'node:zlib';
import { editions } from '../../../support/editions.ts';
import { playbook, procedure } from '../../../support/pages.ts';

const late = procedure({ id: 'late', title: 'Late delivery' });

function compared(over: Partial<PageComparison> = {}): PageComparison {
  return {
    before: late,
    after: late,
    name: 'procedures-late',
    title: 'Late delivery',
    file: late.file,
    state: 'changed',
    isTouched: true,
    isRenamed: false,
    isMoved: false,
    facts: [],
    fields: [],
    reviews: [],
    translations: [],
    texts: [],
    findings: { fresh: [], mended: [] },
    ...over,
  };
}

function comparison(pages: PageComparison[], over: Partial<Comparison> = {}): Comparison {
  const edition = { content: '/x/content', playbook: playbook({ pages: [late] }), findings: [] };
  return {
    editions: editions({ before: edition, after: edition }),
    isRendered: true,
    pages,
    settings: [],
    pictures: [],
    findings: { fresh: [], mended: [] },
    approvers: [],
    ownerless: [],
    usesOf: () => ['late', 'refund'],
    ...over,
  };
}

const figure: FactChange = {
  key: 'standards.credit',
  group: 'figure',
  label: 'Credit',
  before: '25 EUR',
  after: '40 EUR',
  limits: [],
};
const ofOwner: FactChange = {
  key: 'owner',
  group: 'state',
  label: 'Owner',
  before: 'Desk lead',
  after: 'Delivery lead',
  limits: [],
};

describe('facts of a report', () => {
  test('come with the most important first, and are told once where a folder gives many pages the same', () => {
    const pages = [compared({ facts: [ofOwner] }), compared({ name: 'b', facts: [ofOwner, figure] })];
    expect(listFacts(comparison(pages)).map(({ fact, pages, uses }) => [fact.label, pages.length, uses])).toEqual([
      ['Credit', 1, ['late', 'refund']],
      ['Owner', 2, []],
    ]);
  });

  test('say where a figure is used, with a link where the report tells of the page', () => {
    const told = comparison([compared({ facts: [figure] })]);
    const { markup } = drawFacts(listFacts(told), linksFrom(told, ''), { withPages: true });
    expect(markup).toContain('<summary>used in 2 pages</summary>');
    expect(markup).toContain('<li><a href="pages/procedures-late.html">Late delivery</a></li>');
    expect(markup).toContain('<li>refund</li>');
  });

  test('are marked as a whole where they are short, word by word where they are long', () => {
    const marks = (before: string | undefined, after: string | undefined) =>
      Object.values(drawValues(before, after)).map(({ markup }) =>
        markup.replace(/<span class="said"[^>]*>[^<]*<\/span>/g, ''),
      );
    expect(marks('25 EUR', '40 EUR')).toEqual(['<del>25 EUR</del>', '<ins>40 EUR</ins>']);
    expect(marks('Goods on our own vans', 'Goods on our own vans today')).toEqual([
      'Goods on our own vans',
      'Goods on our own vans<ins> today</ins>',
    ]);
    expect(marks(undefined, '40 EUR')).toEqual(['<span class="nothing">–</span>', '<ins>40 EUR</ins>']);
  });
});

describe('pages of a report', () => {
  test('stand in lists by what became of them', () => {
    const pages = [
      compared({ isRenamed: true }),
      compared(),
      compared({ state: 'new' }),
      compared({ state: 'removed' }),
      compared({ state: 'elsewhere', isTouched: false }),
      compared({ state: 'elsewhere', isTouched: false }),
      compared({ state: 'unseen' }),
      compared({ state: 'unreadable' }),
    ];
    expect(pageLists(pages).map(countOf)).toEqual([
      '1 unreadable page',
      '1 changed page',
      '1 renamed page',
      '1 new page',
      '1 removed page',
      '2 pages that show something else',
      '1 file without visible effect',
    ]);
  });

  test('are told in a line', () => {
    const moved = procedure({ id: 'late' }, { branch: ['delivery'] });
    expect(
      summaryOf(
        compared({
          after: moved,
          isMoved: true,
          facts: [figure],
          translations: [{ lang: 'it', state: 'outdated', fields: [] }],
        }),
      ),
    ).toBe('moved from procedures to procedures/delivery, 1 fact, Italian out of date');
    expect(summaryOf(compared({ state: 'removed' }))).toBe('old address leads nowhere');
    expect(summaryOf(compared({ state: 'removed', leadsTo: moved }))).toBe('');
  });
});

describe('the overview', () => {
  test('says so when nothing changed in the pages', () => {
    expect(drawIndex(comparison([])).main.markup).toContain(
      'Nothing changed in the pages. No file of the playbook is another.',
    );
    expect(drawIndex(comparison([compared({ state: 'unseen' })])).main.markup).toContain(
      'Nothing changed in the pages.',
    );
    expect(drawIndex(comparison([compared()])).main.markup).not.toContain('Nothing changed');
  });

  test('says so when texts could not be compared', () => {
    expect(drawIndex(comparison([compared()], { isRendered: false })).main.markup).toContain('could not be rendered');
    expect(drawIndex(comparison([compared()])).main.markup).not.toContain('could not be rendered');
  });

  test('says so when there was no playbook before', () => {
    const { editions } = comparison([]);
    const first = comparison([compared({ state: 'new' })], { editions: { ...editions, before: undefined } });
    expect(drawIndex(first).main.markup).toContain(
      'There was no playbook yet where it parted from main, so every page is new.',
    );
  });

  test('stays small with 400 pages, and leaves long lists of facts to a file of their own', () => {
    const pages = Array.from({ length: 400 }, (_, index) =>
      compared({ name: `procedures-page-${index}`, title: `How to do the thing number ${index}`, facts: [figure] }),
    );
    const many = comparison(pages);
    expect(gzipSync(drawIndex(many).main.markup).length).toBeLessThan(25_000);
    expect(drawIndex(many).main.markup).toContain('<a href="facts.html">All 400 facts</a>');
    expect(drawAllFacts(many)!.main.markup.match(/<tr>/g)).toHaveLength(401);
    expect(drawAllFacts(comparison([compared({ facts: [figure] })]))).toBeUndefined();
  });

  test('takes titles, names of files and words of commits for text', () => {
    const evil = '"><script>alert(1)</script>';
    const { editions } = comparison([]);
    const commits = [{ id: 'abc', day: '2026-06-01', author: evil, subject: evil }];
    const { markup: index } = drawIndex(
      comparison([compared({ title: evil, facts: [{ ...figure, label: evil, after: evil }] })], {
        editions: { ...editions, ref: evil, commits },
      }),
    ).main;
    expect(index).not.toContain('<script');
    expect(index).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });
});
