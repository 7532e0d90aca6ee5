import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addDays } from '../../src/base/day.ts';
import type { Playbook } from '../../src/model/page.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { datedRules } from '../../src/rules/dated-places.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';
import { concernsOn } from '../../src/workbench/attention/concerns.ts';
import { pagesInPart } from '../../src/workspace/attention-list.ts';
import { attentionOf } from '../support/attention.ts';
import { folder, owner, playbook, procedure, reviewed, term } from '../support/pages.ts';

/** A playbook whose owners come and go, and whose reviews fall due over a year. */
const changing: Playbook = playbook({
  owners: [
    owner({ until: '2026-09-30', deputy: 'quality-lead' }),
    owner({ id: 'quality-lead', name: 'Quality lead', from: '2026-07-01', until: '2026-12-31' }),
    owner({ id: 'desk-lead', name: 'Desk lead' }),
  ],
  folders: [folder('glossary', { owner: 'desk-lead', reviews: [reviewed({ next: '2026-08-15' })] })],
  pages: [
    ...Array.from({ length: 12 }, (_, index) =>
      procedure({
        id: `page-${index}`,
        owner: ['delivery-lead', 'quality-lead', 'desk-lead'][index % 3]!,
        status: (['active', 'unverified', 'draft', 'retired'] as const)[index % 4]!,
        reviews: [reviewed({ next: addDays('2026-06-01', index * 25) })],
      }),
    ),
    term({ id: 'touch', owner: 'quality-lead', reviews: [] }),
  ],
});

test.each([
  ['the starter playbook', readPlaybookSync('content'), '2026-11-21'],
  ['a playbook whose owners come and go', changing, '2026-06-01'],
])('what is sent of %s says on every day of two years what validate would say', (_, content, from) => {
  const built = runRules(rules, content, from);
  const { attention } = attentionOf(content, built);
  for (let days = -60; days < 700; days += 1) {
    const today = addDays(from, days);
    const judged = runRules(
      rules.filter(({ id }) => datedRules.has(id)),
      content,
      today,
    );
    const always = built.filter(({ rule }) => !datedRules.has(rule));
    const expected = [...always, ...judged].map(({ rule, severity, file, range, page = '' }) =>
      [rule, severity, file, range.line, page].join(' '),
    );
    const shown = concernsOn(attention, today).map(({ rule, severity, file, line, page }) =>
      [rule, severity, file, line, page?.id ?? ''].join(' '),
    );
    expect(shown.toSorted()).toEqual(expected.toSorted());
  }
});

test('it holds days of reviews and offices and no state: whichever day the site is made on, the same is sent', () => {
  const dated = runRules(rules, changing, '2026-06-01');
  const later = runRules(rules, changing, '2027-06-01');
  expect(attentionOf(changing, dated).sent).toEqual(attentionOf(changing, later).sent);
});

test('400 pages with titles of usual length stay below 25 KB after gzip, and more come in parts', () => {
  const words = readPlaybookSync('content').pages.flatMap(({ data }) => data.title.split(' '));
  const titleOf = (index: number) =>
    Array.from({ length: 5 }, (_, at) => words[(index * 7 + at * 31) % words.length]).join(' ');
  const many = (count: number) =>
    playbook({
      pages: Array.from({ length: count }, (_, index) =>
        procedure({
          id: `${words[index % words.length]!.toLowerCase().replaceAll(/[^a-z]/g, '') || 'word'}-${index}`,
          title: titleOf(index),
          reviews: [reviewed({ next: addDays('2026-06-01', (index * 37) % 365) })],
        }),
      ),
    });
  const { sent } = attentionOf(many(400));
  expect(sent.map((text) => gzipSync(text).length).filter((bytes) => bytes > 25_000)).toEqual([]);
  expect(sent).toHaveLength(1);

  const { sent: parts, attention } = attentionOf(many(pagesInPart + 1));
  expect(parts).toHaveLength(2);
  expect(attention.pages.size).toBe(pagesInPart + 1);
});
