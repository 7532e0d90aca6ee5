import { describe, expect, test } from 'vitest';
import { checkStale } from '../../src/rules/check-stale.ts';
import { contextOf } from '../../src/rules/run-rules.ts';
import { path, playbook, procedure } from '../support/pages.ts';
import { report, today } from '../support/report.ts';

const steps = `## When

The phone rings.

## Steps

1. Look where it is, within <Fact id="search-time" />.
2. Say [what you know](other.mdx).

### If nothing is known

Promise news.

## Record

The day.`;

const standards = [{ id: 'search-time', what: 'Longest search', value: 10, unit: 'minutes' }];

function late(text = steps, over: Parameters<typeof procedure>[0] = {}) {
  return procedure({ id: 'late-delivery', title: 'Late delivery', standards, ...over }, { text });
}

function ask(of: string, properties = 'page="late-delivery" section="steps"') {
  const text = `<Check id="first" ${properties} of="${of}">\n\nWhat comes first?\n\n- [x] Looking.\n- [ ] Saying.\n\n</Check>`;
  return path({ id: 'first-week', title: 'First week' }, { text });
}

/** The hash that the rule asks for. */
function hashOf(target = late(), properties?: string): string {
  const pages = [target, ask('pending', properties)];
  const findings = [...checkStale.check(contextOf(playbook({ pages }), today))];
  return findings.find(({ on }) => on.file?.includes('first-week'))?.suggestion ?? '';
}

test('a question that names no text yet is told which it is about', () => {
  expect(report(checkStale, { pages: [late(), ask('pending')] })).toMatchInlineSnapshot(`
    [
      "error content/paths/first-week.mdx:1:60
    The question does not say which text it is about: the section "Steps" of "Late delivery" is 5d8aab08.
    Write of="5d8aab08", if the right answer stands there. [5d8aab08]",
    ]
  `);
});

test('a question whose section has changed is told so, and what to write once it has been looked at', () => {
  const changed = late(steps.replace('Promise news.', 'Promise nothing.'));
  expect(report(checkStale, { pages: [changed, ask(hashOf())] })).toMatchInlineSnapshot(`
    [
      "content/paths/first-week.mdx:1:60
    The section "Steps" of "Late delivery" has changed since somebody last confirmed this question: "What comes first?"
    Read the section. If the right answer is still right, write of="26c1b7fc" in place of of="5d8aab08"; else mend the question first. [26c1b7fc]",
    ]
  `);
});

test('nothing is written by itself: to confirm is for a person who has read the section', () => {
  const context = contextOf(playbook({ pages: [late(), ask('00000000')] }), today);
  const findings = [...checkStale.check(context)];
  expect(findings.map(({ edits }) => edits)).toEqual([undefined]);
});

test('is silent while the section says what it said', () => {
  expect(report(checkStale, { pages: [late(), ask(hashOf())] })).toEqual([]);
});

describe('what a section says', () => {
  test.each([
    ['a figure it quotes', late(steps, { standards: [{ ...standards[0]!, value: 15 }] })],
    ['a figure it quotes, by its unit', late(steps, { standards: [{ ...standards[0]!, unit: 'hours' }] })],
    ['where a link leads', late(steps.replace('other.mdx', 'another.mdx'))],
    ['a section below it', late(steps.replace('Promise', 'Give'))],
    ['the order of its steps', late(steps.replace('1. Look', '1. Wait.\n1. Look'))],
  ])('changes with %s', (_, changed) => {
    expect(hashOf(changed)).not.toBe(hashOf());
  });

  test.each([
    ['another section', late(steps.replace('The day.', 'The hour.'))],
    ['the form of the text', late(steps.replace('Promise news.', '**Promise**\nnews.'))],
    ['a comment', late(steps.replace('Promise news.', 'Promise news.\n\n{/* Ask the desk. */}'))],
    [
      'a figure of the page that it does not quote',
      late(steps, { standards: [...standards, { ...standards[0]!, id: 'other' }] }),
    ],
    [
      'a question that stands in it',
      late(
        `${steps.replace('## Record', '<Check id="a" section="record" of="00000000">\n\nWhat?\n\n- [x] This.\n- [ ] That.\n\n</Check>\n\n## Record')}`,
      ),
    ],
  ])('does not change with %s', (_, changed) => {
    expect(hashOf(changed)).toBe(hashOf());
  });

  test('may be a part of a procedure that is made from its fields', () => {
    const figures = 'page="late-delivery" section="exact-figures"';
    const other = late(steps, { standards: [{ ...standards[0]!, value: 11 }] });
    expect(hashOf(late(), figures)).toMatch(/^[0-9a-f]{8}$/);
    expect(hashOf(other, figures)).not.toBe(hashOf(late(), figures));
  });
});

test('a section that is gone is named, with the one that is most likely meant', () => {
  expect(report(checkStale, { pages: [late(), ask('00000000', 'page="late-delivery" section="step"')] }))
    .toMatchInlineSnapshot(`
      [
        "error content/paths/first-week.mdx:1:1
      There is no section "step" in "Late delivery" for this question to be about.
      Write section="steps", if that is the section you mean.",
      ]
    `);
});

test('a question about its own page need not name it, and one about a page that does not exist is the matter of another rule', () => {
  const own = '<Check id="a" section="record" of="pending">\n\nWhat?\n\n- [x] This.\n- [ ] That.\n\n</Check>';
  expect(report(checkStale, { pages: [late(`${steps}\n\n## Ask yourself\n\n${own}`)] })[0]).toContain(
    'the section "Record" of "Late delivery"',
  );
  expect(report(checkStale, { pages: [ask('pending', 'page="gone" section="steps"')] })).toEqual([]);
});

test('retired pages are left alone', () => {
  const text =
    '<Check id="a" page="late-delivery" section="steps" of="00000000">\n\nWhat?\n\n- [x] A.\n- [ ] B.\n\n</Check>';
  expect(report(checkStale, { pages: [late(), path({ status: 'retired' }, { text })] })).toEqual([]);
});
