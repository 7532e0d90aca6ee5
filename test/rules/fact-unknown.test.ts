import { expect, test } from 'vitest';
import { factUnknown } from '../../src/rules/fact-unknown.ts';
import { procedure, story } from '../support/pages.ts';
import { report } from '../support/report.ts';

const greet = procedure({
  id: 'greet-a-caller',
  title: 'Greet a caller',
  standards: [{ id: 'ring-count', what: 'Rings before we answer', value: 3, unit: 'rings' }],
});

function check(fact: string): string[] {
  return report(factUnknown, {
    pages: [greet, procedure({ id: 'late-delivery', title: 'Late delivery' }, { text: `Within ${fact}.` })],
  });
}

test('names the standard that is most likely meant', () => {
  expect(check('<Fact id="ring-cuont" page="greet-a-caller" />')).toMatchInlineSnapshot(`
    [
      "content/procedures/late-delivery.mdx:1:8
    "Greet a caller" has no standard "ring-cuont".
    Write ring-count, if that is the standard you mean.",
    ]
  `);
});

test('names the procedure that has the standard', () => {
  expect(check('<Fact id="ring-count" />')).toMatchInlineSnapshot(`
    [
      "content/procedures/late-delivery.mdx:1:8
    "Late delivery" has no standard "ring-count".
    Write <Fact id="ring-count" page="greet-a-caller" />, if you mean the standard of "Greet a caller".",
    ]
  `);
});

test('says what to do when nothing is near', () => {
  expect(check('<Fact id="hold-time" />')[0]).toContain('Add it to `standards` of that procedure, or quote another.');
  expect(report(factUnknown, { pages: [story({}, { text: 'Within <Fact id="hold-time" />.' })] })[0]).toContain(
    'Say which procedure it belongs to',
  );
});

test('is silent about standards that exist, and about procedures that do not', () => {
  expect(check('<Fact id="ring-count" page="greet-a-caller" /> and <Fact id="ring-count" page="gone" />')).toEqual([]);
});
