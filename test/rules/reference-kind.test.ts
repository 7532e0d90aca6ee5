import { expect, test } from 'vitest';
import { referenceKind } from '../../src/rules/reference-kind.ts';
import { checklist, metric, procedure, story } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('says which kind is wanted, and which one it is', () => {
  const pages = [procedure({ checklists: ['top-box-share'] }), metric({ id: 'top-box-share' })];
  expect(report(referenceKind, { pages })).toMatchInlineSnapshot(`
    [
      "content/procedures/a-procedure.mdx checklists.0
    \`checklists\` wants a checklist; "top-box-share" is a metric.
    Name a checklist here.",
    ]
  `);
});

test('names a page of the right kind when one is near', () => {
  const pages = [
    procedure({ checklists: ['call-back-rate'] }),
    metric({ id: 'call-back-rate' }),
    checklist({ id: 'call-back-list' }),
  ];
  expect(report(referenceKind, { pages })[0]).toContain('Write call-back-list, if that is the checklist you mean.');
});

test('looks at components, and at tables of a page that is no procedure', () => {
  const pages = [story({ id: 'the-sofa' }, { text: '<Standards />\n\nA <Term id="the-sofa">sofa</Term>.' })];
  expect(report(referenceKind, { pages })).toMatchInlineSnapshot(`
    [
      "content/stories/the-sofa.mdx:3:3
    \`<Term>\` wants a term; "the-sofa" is a story.
    Name a term here.",
      "content/stories/the-sofa.mdx:1:1
    <Standards> shows a procedure, and this page is a story.
    Name the procedure: <Standards page="…" />.",
    ]
  `);
});

test('is silent where any page fits, and about pages that do not exist', () => {
  const pages = [
    procedure({ id: 'a', related: ['top-box-share'], checklists: ['gone'] }, { text: '<Standards />' }),
    metric({ id: 'top-box-share' }),
  ];
  expect(report(referenceKind, { pages })).toEqual([]);
});
