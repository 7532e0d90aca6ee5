import { again, check, copy, edit, late, onTime, term, type Fault } from './fault.ts';
import { sample } from './sample.ts';

const second =
  '  - on: 2025-11-03\n    by: workshop-lead\n    how: read\n    found: Watched two calls. Nobody offered the loan bicycle, so step 3 was added.\n    next: 2026-05-01\n    of: 5d41402a\n';
const found = 'found: Read it aloud at the counter. Step 2 did not say how long before to call.';
const anotherReview = `reviews:
  - on: 2026-05-29
    by: workshop-lead
    how: observed
    found: Listened to two calls. Both offered the loan bicycle; nothing had to be changed.
    next: 2026-11-27
    of: 23793cd4
`;
const planned = '- { page: late-repair, on: 2026-10-19, due: 2026-10-26 }\n';
const inWinter = 'procedures/late-repair-in-winter.mdx';
const newLead = edit('owners.yaml', ['  deputy: shop-manager\n', '  deputy: shop-manager\n  from: 2026-05-18\n']);
const inItalian: [string, string] = ['all: [en]', 'all: [en, it]'];
const italianChecklist = `---
title: Riconsegnare una bicicletta
summary: Che cosa controllare con il cliente prima che parta.
translates: ac6513df
---

## Al banco

- [ ] Le luci davanti e dietro sono accese
- [ ] I due freni bloccano la ruota
`;
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
  'review-repeated': {
    files: edit(late, ['levels: [frontline]\n', `${second}levels: [frontline]\n`]),
    mended: edit(late, ['levels: [frontline]\n', `${second.replace(/found: .*/, found)}levels: [frontline]\n`]),
  },
  'reviewer-not-in-office': {
    files: { ...newLead, [late]: sample[late]! },
    mended: { ...newLead, ...edit(late, ['by: workshop-lead', 'by: shop-manager']) },
  },
  'review-overdue': {
    files: edit(late, ['next: 2026-10-26', 'next: 2026-05-20']),
    mended: edit(late, ['next: 2026-10-26', 'next: 2026-05-20'], ['reviews:\n', anotherReview]),
  },
  'review-due-soon': {
    files: edit(late, ['next: 2026-10-26', 'next: 2026-06-15']),
    mended: edit(late, ['next: 2026-10-26', 'next: 2026-06-15'], ['reviews:\n', anotherReview]),
  },
  'plan-late': {
    files: { 'review-plan.yaml': planned.replace('2026-10-19', '2026-11-02') },
    beside: [late],
    mended: { 'review-plan.yaml': planned },
  },
  'plan-repeated': {
    files: { 'review-plan.yaml': `${planned}${planned.replace('2026-10-19', '2026-10-12')}` },
    beside: [late],
    mended: { 'review-plan.yaml': planned },
  },
  'plan-unknown': {
    files: { 'review-plan.yaml': planned.replace('late-repair', 'late-repiar') },
    beside: [late],
    mended: { 'review-plan.yaml': planned },
  },
  'id-repeated': {
    files: copy(late, inWinter, ['is late\n', 'is late in winter\n']),
    beside: [late],
    mended: copy(
      late,
      inWinter,
      ['is late\n', 'is late in winter\n'],
      ['id: late-repair', 'id: late-repair-in-winter'],
    ),
  },
  'id-repeated-in-list': { files: edit(late, ['id: loan-time', 'id: call-ahead']) },
  'title-repeated': { files: edit(again, ['title: Would come again', 'title: Repairs on time']), beside: [onTime] },
  'title-length': {
    files: edit(late, ['is late\n', 'is late, and what to offer for the wait while the mechanic looks for the part\n']),
  },
  'translation-stale': {
    files: { ...edit('playbook.yaml', inItalian), [italian(term)]: italianTerm('5d41402a') },
    beside: [term],
    mended: { ...edit('playbook.yaml', inItalian), [italian(term)]: italianTerm('a2bf940e') },
  },
  'translation-structure': {
    files: { ...edit('playbook.yaml', inItalian), [italian(check)]: italianChecklist },
    beside: [check],
    mended: {
      ...edit('playbook.yaml', inItalian),
      [italian(check)]: `${italianChecklist}- [ ] Il cliente ha visto il conto\n`,
    },
  },
  'translation-orphan': {
    files: { 'playbook.yaml': sample['playbook.yaml']!, [italian(term)]: italianTerm('a2bf940e') },
    beside: [term],
    mended: { ...edit('playbook.yaml', inItalian), [italian(term)]: italianTerm('a2bf940e') },
  },
  'translation-missing': {
    files: edit('playbook.yaml', inItalian),
    beside: [term],
    mended: { ...edit('playbook.yaml', inItalian), [italian(term)]: italianTerm('a2bf940e') },
  },
};

function italian(file: string): string {
  return file.replace('.mdx', '.it.mdx');
}
