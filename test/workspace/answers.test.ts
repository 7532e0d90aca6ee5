import { expect, test } from 'vitest';
import { answerDetails, answerFolders } from '../../src/workspace/answer-details.ts';
import { answerOwners, figures } from '../../src/workspace/answers.ts';
import { siteOf } from '../support/asked.ts';
import { folder, metric, owner, playbook, procedure, term, translation } from '../support/pages.ts';

const refund: NonNullable<Parameters<typeof procedure>[0]> = {
  title: 'Refund a return',
  standards: [
    {
      id: 'refund-limit',
      what: 'Refund an adviser may release',
      value: 1200,
      unit: 'EUR',
      note: 'For the whole order.',
    },
    { id: 'refund-days', what: 'Time until the money leaves us', value: 5, unit: 'days' },
  ],
  latitude: [
    {
      id: 'release',
      decision: 'Release a refund',
      limits: [
        { level: 'frontline', limit: 'refund-limit' },
        { level: 'manager', limit: 'Whatever is right' },
      ],
      beyond: 'finance-lead',
      channels: ['phone'],
    },
  ],
};

const site = siteOf(
  playbook({
    config: { languages: { default: 'en', all: ['en', 'it'] } },
    owners: [
      owner({ deputy: 'finance-lead', contact: { telephone: '+39 02 1' }, hours: 'Mon-Fri' }),
      owner({ id: 'finance-lead', name: 'Finance lead', until: '2026-06-01' }),
    ],
    folders: [folder('procedures/returns', { title: 'Returns' })],
    pages: [
      procedure(
        { id: 'refund', ...refund },
        {
          branch: ['returns'],
          translations: [
            translation({
              title: 'Rimborsare un reso',
              texts: {
                'standards.refund-limit.what': 'Rimborso che un operatore può concedere',
                'latitude.release.decision': 'Concedere un rimborso',
                'latitude.release.limits.manager.limit': 'Quello che è giusto',
              },
            }),
          ],
        },
      ),
      procedure({ id: 'draft', ...refund, status: 'draft' }),
      procedure({ id: 'old', status: 'retired', replacedBy: 'refund' }),
      procedure({ id: 'bare', owner: 'finance-lead' }),
      metric({ id: 'touches', direction: 'range', healthy: { from: 5, to: 8 }, alarm: { from: 3.5, to: 10 } }),
      term({ id: 'sla', short: 'A promise about time.', avoid: 'Do not say it to customers.' }),
      term({ id: 'touch', short: 'A contact.', status: 'draft' }),
    ],
  }),
);

test('owners come with what they are reached by, folders where one owner answers for every page', () => {
  expect(JSON.stringify(answerOwners(site, 'en'))).toMatchInlineSnapshot(
    `"{"owners":[["delivery-lead","Delivery lead","+39 02 1","","Mon-Fri",1],["finance-lead","Finance lead","","","","","","2026-06-01"]],"folders":[["procedures/returns","Returns",0],["metrics","Metrics",0],["glossary","Glossary",0]]}"`,
  );
});

test('figures are said as their page says them, and limits name them; what is not in force is left out', () => {
  expect(JSON.stringify(figures(site, 'en'))).toMatchInlineSnapshot(
    `"{"levels":["Frontline","Managers","Leadership"],"procedures":[["bare",1],["refund",0,[["refund-limit","Refund an adviser may release","1,200 EUR"],["refund-days","Time until the money leaves us","5 days"]],[["release","Release a refund",[[0,0],[1,-1]],1]]]],"metrics":[["touches",0]]}"`,
  );
});

test('a translated page gives its own words and writes its own numbers', () => {
  expect(JSON.stringify(figures(site, 'it').procedures)).toMatchInlineSnapshot(
    `"[["bare",1],["refund",0,[["refund-limit","Rimborso che un operatore può concedere","1200 EUR"],["refund-days","Time until the money leaves us","5 days"]],[["release","Concedere un rimborso",[[0,0],[1,-1]],1]]]]"`,
  );
});

test('the details of a folder hold notes, words and meanings of the pages directly in it', () => {
  expect(answerFolders(site)).toMatchInlineSnapshot(`
    [
      "procedures",
      "procedures/returns",
      "metrics",
      "glossary",
    ]
  `);
  expect(JSON.stringify(answerDetails(site, 'procedures/returns', 'it'))).toMatchInlineSnapshot(
    `"{"procedures":{"refund":[["For the whole order."],[[["","Quello che è giusto"],["Phone"]]]]}}"`,
  );
  expect(JSON.stringify(answerDetails(site, 'glossary', 'en'))).toMatchInlineSnapshot(
    `"{"terms":{"sla":["A promise about time.","Do not say it to customers."]}}"`,
  );
  expect(JSON.stringify(answerDetails(site, 'metrics', 'en'))).toMatchInlineSnapshot(
    `"{"metrics":{"touches":["range","5–8 %","3.5–10 %"]}}"`,
  );
  expect(JSON.stringify(answerDetails(site, 'procedures', 'en'))).toMatchInlineSnapshot(`"{"procedures":{"bare":[]}}"`);
});
