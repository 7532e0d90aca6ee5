import { expect, test } from 'vitest';
import { pageRemovedWithoutRedirect } from '../../src/rules/page-removed-without-redirect.ts';
import { contextOf } from '../../src/rules/run-rules.ts';
import { changeOf, reportChange } from '../support/change.ts';
import { checklist, playbook, procedure } from '../support/pages.ts';
import { report, today } from '../support/report.ts';

const parcel = procedure({ id: 'late-parcel', title: 'Late parcel' });
const before = { pages: [parcel] };

test('asks what holds instead of a page that is taken away', () => {
  expect(reportChange(pageRemovedWithoutRedirect, {}, { before })).toMatchInlineSnapshot(`
    [
      "content/procedures/late-parcel.mdx
    "Late parcel" was at /procedures/late-parcel/, and this change takes it away without saying what holds instead.
    Keep the page and write \`status: retired\`, or add an entry to redirects.yaml: from: /procedures/late-parcel/, to: the id of the page that took its place.",
    ]
  `);
});

test('asks for an entry when a page gets another id', () => {
  const now = { pages: [procedure({ id: 'late-delivery', title: 'Late delivery' }, { file: parcel.file })] };
  expect(reportChange(pageRemovedWithoutRedirect, now, { before })).toMatchInlineSnapshot(`
    [
      "content/redirects.yaml
    The page "Late delivery" was at /procedures/late-parcel/, and this change moves it to /procedures/late-delivery/, where nobody looks who has the old address.
    Add an entry to redirects.yaml: from: /procedures/late-parcel/, to: late-delivery. Or leave the id and the folder of the page as they were.",
    ]
  `);
});

test('knows the page again when its file has another name, and when it becomes one of another kind', () => {
  const renamed = procedure({ id: 'late-delivery' });
  const files = [{ status: 'renamed', path: renamed.file, from: parcel.file } as const];
  expect(reportChange(pageRemovedWithoutRedirect, { pages: [renamed] }, { before, files })).toEqual([
    expect.stringContaining('from: /procedures/late-parcel/, to: late-delivery'),
  ]);
  expect(reportChange(pageRemovedWithoutRedirect, { pages: [checklist({ id: 'late-parcel' })] }, { before })).toEqual([
    expect.stringContaining('moves it to /checklists/late-parcel/'),
  ]);
});

test('writes the entry in front of the others, where --fix may', () => {
  const now = {
    pages: [procedure({ id: 'late-delivery' }, { file: parcel.file })],
    redirects: [{ from: '/procedures/van/', to: 'late-delivery' }],
  };
  const change = changeOf(now, { before });
  const [finding] = pageRemovedWithoutRedirect.check(contextOf(playbook(now), today, { change }));
  expect(finding).toMatchObject({
    on: { file: 'content/redirects.yaml' },
    edits: [{ range: { line: 2, column: 1 }, text: '- from: /procedures/late-parcel/\n  to: late-delivery\n' }],
  });
});

test('is content with an entry, with a page that stays and with one that cannot be read just now', () => {
  const redirects = [{ from: '/procedures/late-parcel/', to: 'anything' }];
  expect(reportChange(pageRemovedWithoutRedirect, { redirects }, { before })).toEqual([]);
  const retired = procedure({ id: 'late-parcel', status: 'retired' }, { branch: ['old'] });
  expect(reportChange(pageRemovedWithoutRedirect, { pages: [retired] }, { before })).toEqual([]);
  expect(reportChange(pageRemovedWithoutRedirect, { unreadable: ['late-parcel'] }, { before })).toEqual([]);
});

test('lets a draft go, on which nobody was to rely', () => {
  const draft = { pages: [procedure({ status: 'draft' })] };
  expect(reportChange(pageRemovedWithoutRedirect, {}, { before: draft })).toEqual([]);
});

test('is silent without a change to judge', () => {
  expect(report(pageRemovedWithoutRedirect, {})).toEqual([]);
});
