import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trustState } from '../../../src/model/trust.ts';
import { readPlaybookSync } from '../../../src/playbook/read-playbook.ts';
import { stopWordsOf } from '../../../src/base/stop-words.ts';
import { plain } from '../../../src/base/plain.ts';
import { atOnce } from '../../../src/base/slices.ts';
import * as ranking from '../../../src/workbench/ranking/rank-pages.ts';
import { titleRanking, type RankedPage } from '../../../src/workbench/ranking/rank-pages.ts';

function pageRanking(list: readonly RankedPage[], options: ranking.RankingOptions) {
  const find = atOnce(ranking.pageRanking(list, options));
  return (query: string, recent: readonly string[] = []) => atOnce(find(query, recent));
}

const pages: RankedPage[] = readPlaybookSync('content').pages.map(({ id, folder, data }) => ({
  id,
  kind: folder,
  title: data.title,
  aliases: data.aliases,
  customerSays: data.customerSays,
  state: trustState({ status: data.status }, '2026-11-21'),
}));
const stopWords = new Set(stopWordsOf('en'));
const english = { stopWords, synonyms: [] };
const starter = pageRanking(pages, english);
const found = (query: string, recent: readonly string[] = []) => starter(query, recent).map(({ item }) => item.id);

/** What people type, and the page they mean. */
const asked: [query: string, meant: string][] = [
  // As it is called.
  ['refund a return', 'refund-a-return'],
  ['Angry', 'angry-caller'],
  ['late deliv', 'late-delivery'],
  ['greet', 'greet-a-caller'],
  ['cancel', 'cancel-an-order'],
  ['wetco', 'wetco'],
  ['nps', 'net-promoter-score-term'],
  ['escalate', 'escalate-a-case'],
  ['first day', 'first-day'],
  ['shift change', 'hand-over-between-shifts'],
  ['where is my order', 'late-delivery'],
  ['faulty', 'defective-product'],
  // By its id.
  ['wrong-item-delivered', 'wrong-item-delivered'],
  ['top-box', 'top-box'],
  ['late-delivery', 'late-delivery'],
  // In another order, or some of the words.
  ['customer angry calm', 'calm-an-angry-customer'],
  ['receipt refund', 'refund-without-receipt'],
  ['back call', 'call-back'],
  ['order change', 'take-an-order-change'],
  ['limit refund', 'refund-over-limit'],
  ['desk open', 'open-the-desk'],
  // Letters swapped.
  ['refnud', 'refund-a-return'],
  ['reciept', 'refund-without-receipt'],
  ['dleivery late', 'late-delivery'],
  ['escalaet', 'escalate-a-case'],
  ['agnry customer', 'calm-an-angry-customer'],
  ['shceduel', 'schedule-adherence'],
  // Letters missing.
  ['recept refund', 'refund-without-receipt'],
  ['complant', 'handle-a-complaint'],
  ['canel order', 'cancel-an-order'],
  ['benchmrk', 'benchmark'],
  ['adherance', 'adherence'],
  ['intervew', 'interview-a-candidate'],
  // Letters too many, or others.
  ['reffund', 'refund-a-return'],
  ['apollogise', 'apologise-for-us'],
  ['chekc dispatch', 'pre-dispatch-quality-check'],
  ['callender', 'nothing'],
  ['emphaty', 'empathy'],
  ['goodwil', 'goodwill'],
  ['consciencousness', 'conscientiousness'],
  // Accents, signs and capitals.
  ['réfund', 'refund-term'],
  ["everyone's job", 'everyones-job'],
  ['everyones job', 'everyones-job'],
  ['HANDOVER', 'hand-over-between-shifts'],
  ['do confirm', 'do-confirm'],
  // The beginnings of words, and a sentence.
  ['swdr', 'nothing'],
  ['refwitrec', 'refund-without-receipt'],
  ['customer wants refund but has no receipt', 'refund-without-receipt'],
  ['zebra', 'nothing'],
];

test('people find what they mean as the first row, whatever their fingers do', () => {
  const misses = asked.filter(([query, meant]) => (found(query)[0] ?? 'nothing') !== meant);
  expect(`${asked.length - misses.length} of ${asked.length}`).toMatchInlineSnapshot(`"47 of 49"`);
  expect(misses.map(([query, meant]) => `${query}: ${meant}, not ${found(query)[0] ?? 'nothing'}`))
    .toMatchInlineSnapshot(`
      [
        "nps: net-promoter-score-term, not net-promoter-score",
        "back call: call-back, not call-back-a-customer",
      ]
    `);
});

test('what is called just so comes first, by its title or its id, before all that only resembles it', () => {
  const inForce = pages.filter(({ state }) => state !== 'retired' && state !== 'draft');
  const recents = fc.shuffledSubarray(pages.map(({ id }) => id));
  fc.assert(
    fc.property(fc.constantFrom(...inForce), fc.constantFrom('title', 'id'), recents, (page, name, recent) => {
      const query = page[name].toUpperCase();
      const isCalled = ({ title, id }: RankedPage) => [title, id].some((text) => plain(text) === plain(query));
      const namesakes = inForce.filter(isCalled).length;
      expect(found(query, recent).slice(0, namesakes)).toContain(page.id);
    }),
  );
});

test('a page is found by its title with any letter of a long word left out, and any two neighbours swapped', () => {
  const misses = pages.flatMap(({ id, title }) => {
    const [word = ''] = /\p{L}{7,}/u.exec(title) ?? [];
    const slips = slipsIn(word).map((slip) => title.replace(word, slip));
    return slips.filter((slip) => !found(slip).includes(id));
  });
  expect(misses).toMatchInlineSnapshot(`[]`);
});

/** A word with one letter missing, or two of them swapped; its first letter stands. */
function slipsIn(word: string): string[] {
  const letters = [...word];
  return letters.slice(2).flatMap((letter, index) => {
    const at = index + 1;
    return [letters.toSpliced(at, 1).join(''), letters.toSpliced(at, 2, letter, letters[at]!).join('')];
  });
}

function page(facts: Partial<RankedPage>): RankedPage {
  return {
    id: 'a-page',
    kind: 'procedures',
    title: 'A page',
    aliases: [],
    customerSays: [],
    state: 'current',
    ...facts,
  };
}

const titlesOf = (list: readonly RankedPage[], query: string, recent: readonly string[] = []) =>
  pageRanking(list, english)(query, recent).map(({ item }) => item.title);

describe('among pages', () => {
  test('a title that begins as the query does stands above one that holds its words, and that above one within words', () => {
    const list = ['Undelivered mail', 'A late delivery', 'Delivery late at night'].map((title) =>
      page({ title, id: title }),
    );
    expect(titlesOf(list, 'deliver')).toEqual(['Delivery late at night', 'A late delivery', 'Undelivered mail']);
  });

  test('drafts stand below all that is in force', () => {
    const list = [
      page({ id: 'refund-draft', title: 'Refund', state: 'draft' }),
      page({ id: 'money', title: 'Money back', aliases: ['no refund'], state: 'overdue' }),
    ];
    expect(titlesOf(list, 'refund')).toEqual(['Money back', 'Refund']);
  });

  test('what customers say finds a page, after what it is called', () => {
    const list = [page({ id: 'late', customerSays: ['Where is my sofa?'] }), page({ id: 'stairs', title: 'The sofa' })];
    expect(pageRanking(list, english)('sofa').map(({ item, by }) => [item.id, by])).toEqual([
      ['stairs', 'title'],
      ['late', 'customer'],
    ]);
  });

  test('another word for the same thing finds a page too, in one direction or in both', () => {
    const list = [page({ id: 'sofa', title: 'The sofa' }), page({ id: 'tv', title: 'Televisions' })];
    const find = pageRanking(list, { stopWords, synonyms: [[['couch', 'sofa']], [['goggle box'], ['television']]] });
    const idsBy = (query: string) => find(query).map(({ item, by }) => `${item.id} by ${by}`);
    expect(idsBy('couches')).toEqual(['sofa by synonym']);
    expect(idsBy('the goggle box')).toEqual(['tv by synonym']);
    expect(idsBy('television')).toEqual(['tv by title']);
  });

  test('of those that answer alike, the one that was read last comes first, then what there is to do', () => {
    const list = ['stories', 'procedures', 'glossary'].map((kind) =>
      page({ id: kind, kind, title: `Refund, ${kind}` }),
    );
    expect(titlesOf(list, 'refund')).toEqual(['Refund, procedures', 'Refund, stories', 'Refund, glossary']);
    expect(titlesOf(list, 'refund', ['stories'])[0]).toBe('Refund, stories');
  });

  test.each([
    ['citta', 'La città'],
    ['stiinta', 'Știință'],
    ['ştiinţă', 'Știință'],
    ['dell ordine', 'La data dell’ordine'],
    ['ordine', 'La data dell’ordine'],
    ['DATA DELL’ORDINE', 'La data dell’ordine'],
  ])('“%s” finds “%s”, whatever its accents, cedillas and apostrophes', (query, title) => {
    expect(titlesOf([page({ title }), page({ id: 'other', title: 'Something else' })], query)).toEqual([title]);
  });

  test('the letters that answer are known, in the title also where another name answers better', () => {
    const list = [page({ id: 'refund-over', title: 'A refund over the limit' })];
    const [first] = pageRanking(list, english)('refund', []);
    expect(first?.ranges.map(([start, end]) => list[0]!.title.slice(start, end))).toEqual(['refund']);
  });

  test('nothing is found for nothing, and for signs', () => {
    expect(titlesOf(pages, '')).toEqual([]);
    expect(titlesOf(pages, ' ?! ')).toEqual([]);
  });
});

test('commands are found by the beginnings of their words, in any order', () => {
  const find = titleRanking(['Show or hide the side bar', 'Print this page', 'Open the settings'], (title) => [title]);
  expect(find('bar hide').map(({ item }) => item)).toEqual(['Show or hide the side bar']);
  expect(find('ptp').map(({ item }) => item)).toEqual(['Print this page']);
});
