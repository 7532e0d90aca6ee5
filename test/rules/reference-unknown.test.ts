import { expect, test } from 'vitest';
import { referenceUnknown } from '../../src/rules/reference-unknown.ts';
import { checklist, procedure, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('names the page that is most likely meant', () => {
  const pages = [procedure({ id: 'late-delivery' }), checklist({ procedure: 'late-delivry' })];
  expect(report(referenceUnknown, { pages })).toMatchInlineSnapshot(`
    [
      "content/checklists/a-checklist.mdx procedure
    There is no page "late-delivry".
    Write late-delivery, if that is the page you mean.",
    ]
  `);
});

test('looks at fields, components in any language, and settings', () => {
  const page = procedure(
    { related: ['gone'] },
    { text: 'See <Term id="gone">it</Term>.', translations: [translation({}, 'Vedi <Page id="gone" />.')] },
  );
  const found = report(referenceUnknown, { pages: [page], config: { topTasks: ['gone'] } });
  expect(found.map((text) => text.split('\n')[0])).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx related.0",
      "content/procedures/a-procedure.mdx:1:5",
      "content/translated.it.mdx:1:6",
      "content/playbook.yaml",
    ]
  `);
  expect(found[0]).toContain('Name a page by the id at its top.');
});

test('suggests a page of the kind that fits', () => {
  const pages = [
    procedure({ id: 'refund-ower-limit', checklists: ['refund-over-limits'] }),
    checklist({ id: 'refund-over-limit' }),
  ];
  expect(report(referenceUnknown, { pages })[0]).toContain('Write refund-over-limit, if');
});

test('is silent about a page that exists and cannot be read', () => {
  expect(report(referenceUnknown, { pages: [procedure({ related: ['broken'] })], unreadable: ['broken'] })).toEqual([]);
});
