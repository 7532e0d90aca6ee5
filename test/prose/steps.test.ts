import { expect, test } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { stepsOf } from '../../src/prose/steps.ts';

const steps = (text: string) => stepsOf(readProse(`---\ntitle: T\n---\n${text}`).tree);

test('steps are named by what they say up to the first pause, under the heading above them', () => {
  const text = `## Before

<Steps>

1. Acknowledge the wait in a sentence, with the day we missed. No causes yet.

   <Say channel="phone">
   I am sorry.
   </Say>

2. Search for up to <Fact id="search-time" />, in this order.

</Steps>

### After it

<Steps>

1. Thank them.

</Steps>
`;
  expect(steps(text)).toEqual([
    { number: 1, text: 'Acknowledge the wait in a sentence', below: 'before' },
    { number: 2, text: 'Search for up to {fact:.search-time}', below: 'before' },
    { number: 3, text: 'Thank them', below: 'after-it' },
  ]);
});

test('a step without a pause is cut between words', () => {
  const [step] = steps(`<Steps>\n\n1. ${'again and '.repeat(20)}again\n\n</Steps>`);
  expect(step!.text).toMatch(/ (again|and)…$/);
  expect(step!.text.length).toBeLessThanOrEqual(64);
  expect(step!.below).toBeUndefined();
});

test('numbered lists outside of it are no steps', () => {
  expect(steps('1. One thing\n2. Another')).toEqual([]);
});
