import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnswers } from '../../../../src/workbench/search/answer/find-answers.ts';
import { askedOn, siteOf } from '../../../support/asked.ts';
import { checklist, folder, metric, owner, playbook, procedure, term, translation } from '../../../support/pages.ts';

const today = '2026-06-01';

const refund = procedure(
  {
    id: 'refund-a-return',
    title: 'Refund a return',
    owner: 'returns-lead',
    aliases: ['give money back'],
    standards: [
      { id: 'refund-limit', what: 'Refund an adviser may release alone', value: 200, unit: 'EUR' },
      { id: 'return-window', what: 'Time a customer has to tell us', value: 30, unit: 'days' },
    ],
    latitude: [
      {
        id: 'release-a-refund',
        decision: 'Release a refund',
        limits: [{ level: 'frontline', limit: 'refund-limit' }],
        beyond: 'returns-lead',
      },
    ],
  },
  {
    branch: ['returns'],
    translations: [
      translation({
        lang: 'it',
        title: 'Rimborsare un reso',
        aliases: ['restituire i soldi'],
        texts: {
          'standards.refund-limit.what': 'Rimborso che un operatore può concedere da solo',
          'standards.return-window.what': 'Tempo per annunciare un reso',
          'standards.return-window.unit': 'giorni',
          'latitude.release-a-refund.decision': 'Concedere un rimborso',
        },
      }),
      translation({
        lang: 'ro',
        title: 'Rambursarea unui retur',
        aliases: ['banii înapoi'],
        texts: {
          'standards.refund-limit.what': 'Rambursare pe care un operator o poate aproba singur',
          'standards.return-window.what': 'Timp pentru a anunța un retur',
          'standards.return-window.unit': 'zile',
          'latitude.release-a-refund.decision': 'Aprobarea unei rambursări',
        },
      }),
    ],
  },
);

const call = procedure({
  id: 'greet-a-caller',
  title: 'Greet a caller',
  standards: [{ id: 'ring-count', what: 'Rings before we answer', value: 3, unit: 'rings' }],
});

const content = playbook({
  config: { languages: { default: 'en', all: ['en', 'it', 'ro'] } },
  owners: [owner(), owner({ id: 'returns-lead', name: 'Returns lead', contact: { telephone: '+39 02 1' } })],
  folders: [folder('procedures/returns', { title: { en: 'Returns', it: 'Resi', ro: 'Retururi' } })],
  pages: [
    refund,
    call,
    checklist({ id: 'refund-check', title: 'Before a refund' }),
    term({ id: 'refund-term', title: 'Refund' }),
    term({ id: 'sla', title: 'Service level agreement', aliases: ['SLA', 'service level'] }),
    metric({ id: 'complaint-rate', title: 'Complaint rate', aliases: ['number of complaints'] }),
  ],
});
const site = siteOf(content);

function answersIn(lang: 'en' | 'it' | 'ro', query: string): string[] {
  return findAnswers(query, askedOn(site, lang, today)).map(({ key }) => key);
}

const limit = 'refund-a-return#latitude-release-a-refund';
const days = 'refund-a-return#standard-return-window';

describe('in Italian', () => {
  test.each([
    ['limite rimborso', limit],
    ['limite dei rimborsi', limit],
    ['quanto posso rimborsare', undefined],
    ['quanto posso concedere di rimborso', limit],
    ['chi approva un rimborso', limit],
    ['entro quando un reso', days],
    ['quanto tempo per un reso', days],
    ['quanti giorni per un reso?', days],
    ['chi è responsabile dei resi', '@returns-lead'],
    ['telefono returns lead', '@returns-lead'],
    ["cos'è SLA", 'sla'],
    ['che cosa significa SLA', 'sla'],
    ['quanti rings', 'greet-a-caller#standard-ring-count'],
    ['complaint rate obiettivo', 'complaint-rate'],
    ['rimborso', undefined],
    ['reso', undefined],
    ['limite sconto', undefined],
    ['chi approva', undefined],
    ['telefono', undefined],
  ])('%s', (query, expected) => {
    expect(answersIn('it', query)).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('in Romanian, with and without accents', () => {
  test.each([
    ['limita rambursare', limit],
    ['limită rambursări', limit],
    ['cât pot rambursa', undefined],
    ['cine aprobă rambursarea', limit],
    ['cine aproba rambursarea', limit],
    ['câte zile pentru un retur', days],
    ['termen retur', days],
    ['cine răspunde de retururi', '@returns-lead'],
    ['telefon returns lead', '@returns-lead'],
    ['ce înseamnă SLA', 'sla'],
    ['ce inseamna sla', 'sla'],
    ['rambursare', undefined],
    ['cine aprobă', undefined],
    ['limită reducere', undefined],
  ])('%s', (query, expected) => {
    expect(answersIn('ro', query)).toEqual(expected === undefined ? [] : [expected]);
  });
});

test('a word that a page is called by is looked for, and asked about only in a question', () => {
  expect(answersIn('en', 'refund')).toEqual([]);
  expect(answersIn('en', 'what is a refund')).toEqual(['refund-term']);
  expect(answersIn('en', 'service level')).toEqual([]);
  expect(answersIn('en', 'what is a service level')).toEqual(['sla']);
  expect(answersIn('en', 'number of complaints')).toEqual([]);
});

test('another name of the page counts only in full', () => {
  expect(answersIn('en', 'refund limit give money back')).toEqual([limit]);
  expect(answersIn('en', 'refund money limit')).toEqual([]);
});

test('more than three answers are none', () => {
  const more = Array.from({ length: 3 }, (_, index) =>
    procedure({
      id: `refund-${index}`,
      title: `Refund number ${index}`,
      latitude: [{ ...refund.data.latitude[0]!, decision: 'Promise a refund' }],
      standards: refund.data.standards,
    }),
  );
  const count = (extra: number) => {
    const pages = [refund, ...more.slice(0, extra)];
    return findAnswers('refund limit', askedOn(siteOf(playbook({ owners: content.owners, pages })), 'en', today))
      .length;
  };
  expect([0, 1, 2, 3].map(count)).toEqual([1, 2, 3, 0]);
});

test('one word that nothing is called by leaves no answer', () => {
  const asked = askedOn(site, 'en', today);
  const queries = [
    'refund limit',
    'return window',
    'how many rings',
    'SLA',
    'returns lead phone',
    'complaint rate target',
  ];
  const words = fc.stringMatching(/^[a-z]{4,9}zq$/);
  fc.assert(
    fc.property(fc.constantFrom(...queries), words, fc.nat(4), (query, word, place) => {
      expect(findAnswers(query, asked)).toHaveLength(1);
      expect(findAnswers(query.split(' ').toSpliced(place, 0, word).join(' '), asked)).toEqual([]);
    }),
  );
});

test('case, accents, signs and the order of the words make no difference', () => {
  const forms = [
    'REFUND LIMIT?',
    'limit: refund',
    '  refund   limits  ',
    'réfund limit',
    'what’s the limit of a refund',
  ];
  expect(forms.map((query) => answersIn('en', query))).toEqual(forms.map(() => [limit]));
});
