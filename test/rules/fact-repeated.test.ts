import { expect, test } from 'vitest';
import { factRepeated } from '../../src/rules/fact-repeated.ts';
import { procedure, story, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

const standards = [
  { id: 'ring-count', what: 'Rings before we answer', value: 3, unit: 'rings' },
  { id: 'late-credit', what: 'Credit for a late delivery', value: 25, unit: 'EUR' },
  { id: 'cut-off', what: 'Last time for a change', value: '16:00' },
];

function check(text: string): string[] {
  return report(factRepeated, { pages: [procedure({ id: 'greet', standards }, { text })] });
}

test('gives the fact to write in place of the number', () => {
  expect(check('Pick up within three rings.')).toMatchInlineSnapshot(`
    [
      "content/procedures/greet.mdx:1:1
    "three rings" repeats the standard "Rings before we answer".
    Write <Fact id="ring-count" /> in its place.",
    ]
  `);
});

test.each([
  'Give 25 EUR.',
  'Give EUR 25.',
  'Give €25.',
  'Give 25 euros.',
  'A 25-euro credit.',
  'Before 16:00, call.',
  'After 3 rings.',
  'On the 3-ring rule.',
])('reads "%s"', (text) => {
  expect(check(text)).toHaveLength(1);
});

test.each([
  'Give <Fact id="late-credit" />.',
  'Ask 3 questions.',
  'Give 250 EUR.',
  'The ring.',
  'At 16:000.',
  'Wear three earrings.',
  'On 2025-03-16.',
])('leaves "%s" alone', (text) => {
  expect(check(text)).toEqual([]);
});

test('is an error for another number beside the words of the standard', () => {
  expect(check('We answer after 4 rings at the latest.')).toMatchInlineSnapshot(`
    [
      "error content/procedures/greet.mdx:1:1
    "4 rings" is not what the standard "Rings before we answer" says: 3 rings.
    Write <Fact id="ring-count" /> in its place, or say what else the number is about.",
    ]
  `);
  expect(check('After 4 rings the machine starts.')).toEqual([]);
});

test('knows the standards of procedures that a page links to or quotes, and of no others', () => {
  const greet = procedure({ id: 'greet', standards });
  const check = (text: string) => report(factRepeated, { pages: [greet, story({}, { text })] });
  expect(check('It rang three rings. See [how](../procedures/greet.mdx).')).toMatchInlineSnapshot(`
    [
      "content/stories/a-story.mdx:1:1
    "three rings" repeats the standard "Rings before we answer".
    Write <Fact id="ring-count" page="greet" /> in its place.",
    ]
  `);
  expect(check('It rang three rings, not <Fact id="ring-count" page="greet" />.')).toHaveLength(1);
  expect(check('It rang three rings.')).toEqual([]);
});

test('reads translations too, and leaves retired pages alone', () => {
  expect(
    report(factRepeated, { pages: [procedure({ standards }, { translations: [translation({}, 'Dai 25 euro.')] })] }),
  ).toHaveLength(1);
  expect(
    report(factRepeated, { pages: [procedure({ standards, status: 'retired' }, { text: 'Give 25 EUR.' })] }),
  ).toEqual([]);
});

test('chooses the standard whose words stand in the sentence', () => {
  const same = [
    { id: 'search-time', what: 'Search time', value: 10, unit: 'minutes' },
    { id: 'overlap-time', what: 'Overlap of shifts', value: 10, unit: 'minutes' },
  ];
  expect(
    report(factRepeated, { pages: [procedure({ standards: same }, { text: 'Shifts overlap by ten minutes.' })] })[0],
  ).toContain('<Fact id="overlap-time" />');
});
