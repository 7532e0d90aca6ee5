import { again, check, copy, edit, late, onTime, term, type Fault } from './fault.ts';

const second =
  '  - on: 2025-11-03\n    by: workshop-lead\n    how: read\n    found: Watched two calls. Nobody offered the loan bicycle, so step 3 was added.\n    next: 2026-05-01\n    of: 5d41402a\n';
const inItalian: [string, string] = ['all: [en]', 'all: [en, it]'];
const italianTerm = (translates: string) => `---
title: Scheda di lavoro
summary: La scheda che accompagna una bicicletta in officina.
translates: ${translates}
texts:
  short: La scheda sul manubrio. Porta il giorno promesso e chi lo ha promesso.
  avoid: Non "biglietto". Un biglietto si riceve per una bicicletta in deposito.
---

Senza scheda di lavoro nessuna bicicletta entra in officina.
`;

/** What rules report of owners, reviews, names and translations. */
export const faultsOfTrust: Readonly<Record<string, Fault>> = {
  'owner-missing': { files: edit(late, ['owner: workshop-lead\n', '']) },
  'owner-unknown': { files: edit(late, ['owner: workshop-lead', 'owner: workshop-laed']) },
  'owner-left': { files: edit('owners.yaml', ['  deputy: shop-manager\n', '  until: 2026-05-15\n']), beside: [late] },
  'owner-account': { files: edit('owners.yaml', [/  account: .*cycles.shop.*\n/, '']) },
  'review-missing': { files: edit(late, [/^reviews:\n( .*\n)+/m, '']) },
  'review-day': { files: edit(late, ['on: 2026-05-04', 'on: 2026-07-04']) },
  'review-method': { files: edit(late, ['risk: standard', 'risk: critical'], ['how: observed', 'how: read']) },
  'review-of-other-text': { files: edit(late, [/of: [0-9a-f]{8}/, 'of: pending']) },
  'review-repeated': { files: edit(late, ['levels: [frontline]\n', `${second}levels: [frontline]\n`]) },
  'reviewer-not-in-office': {
    files: edit('owners.yaml', ['  deputy: shop-manager\n', '  deputy: shop-manager\n  from: 2026-05-18\n']),
    beside: [late],
  },
  'review-overdue': { files: edit(late, ['next: 2026-10-26', 'next: 2026-05-20']) },
  'review-due-soon': { files: edit(late, ['next: 2026-10-26', 'next: 2026-06-15']) },
  'id-repeated': {
    files: copy(late, 'procedures/late-repair-in-winter.mdx', ['is late\n', 'is late in winter\n']),
    beside: [late],
  },
  'id-repeated-in-list': { files: edit(late, ['id: loan-time', 'id: call-ahead']) },
  'title-repeated': { files: edit(again, ['title: Would come again', 'title: Repairs on time']), beside: [onTime] },
  'title-length': {
    files: edit(late, ['is late\n', 'is late, and what to offer for the wait while the mechanic looks for the part\n']),
  },
  'translation-stale': {
    files: { ...edit('playbook.yaml', inItalian), [italian(term)]: italianTerm('5d41402a') },
    beside: [term],
  },
  'translation-structure': {
    files: {
      ...edit('playbook.yaml', inItalian),
      [italian(check)]:
        '---\ntitle: Riconsegnare una bicicletta\nsummary: Che cosa controllare con il cliente prima che parta.\ntranslates: pending\n---\n\n## Al banco\n\n- [ ] Le luci davanti e dietro sono accese\n- [ ] I due freni bloccano la ruota\n',
    },
    beside: [check],
  },
  'translation-orphan': { files: { [italian(term)]: italianTerm('pending') }, beside: [term] },
  'translation-missing': { files: edit('playbook.yaml', inItalian), beside: [check, late, term] },
};

function italian(file: string): string {
  return file.replace('.mdx', '.it.mdx');
}
