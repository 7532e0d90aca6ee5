import { describe, expect, test } from 'vitest';
import { readProse } from '../../src/prose/read-prose.ts';
import { toSegments, type Segment } from '../../src/prose/segments.ts';
import { segmentOptions } from '../support/segment-options.ts';

const choice = `<Check id="first" kind="single" section="steps" of="00000000">

What comes *first*?

- [ ] Say it within 10 minutes.
  > You do not know it yet.
- [x] Look, by <Page id="late-delivery" />.
  > Right.

That is all.

</Check>`;

const order =
  '<Check id="b" kind="order" section="steps" of="00000000">\n\nOrder?\n\n1. Day\n   > First.\n2. Company\n3. Name\n\n</Check>';

function html(text: string): string {
  const say = (segment: Segment): string =>
    'html' in segment ? segment.html : `[${segment.component}${segment.children.map(say).join('')}]`;
  return toSegments(readProse(text).tree, segmentOptions).map(say).join('');
}

describe('a question', () => {
  test('is read with its answers, the right one among them, and where it names its text', () => {
    const [check] = readProse(`Text.\n\n${choice}`).body.checks;
    expect(check).toMatchObject({
      question: 'What comes first?',
      form: 'boxes',
      answers: [
        { text: 'Say it within 10 minutes.', isRight: false },
        { text: 'Look, by {page:late-delivery}.', isRight: true },
      ],
      extent: { line: 3, endLine: 14 },
      ofRange: { line: 3, column: 53, endColumn: 61 },
    });
  });

  test('has another key when its words or its right answer change, and the same when what is said of an answer does', () => {
    const keyOf = (text: string) => readProse(text).body.checks[0]!.key;
    expect(keyOf(choice.replace('10', '11'))).not.toBe(keyOf(choice));
    expect(keyOf(choice.replace('- [ ]', '- [x]'))).not.toBe(keyOf(choice));
    expect(keyOf(choice.replace('You do not know it yet.', 'Nobody knows it.'))).toBe(keyOf(choice));
  });

  test('has nothing to tick off, and its wrong answers are not what the page says', () => {
    const { tasks, blocks } = readProse(`- [ ] A task.\n\n${choice}`).body;
    expect(tasks.map(({ text }) => text)).toEqual(['A task.']);
    expect(blocks.map(({ text }) => text)).toEqual([
      'A task.',
      'What comes first?',
      'You do not know it yet.',
      'Right.',
      'Look, by .',
      'That is all.',
    ]);
  });
});

describe('what is shown', () => {
  test('is the answers without their marks, and the marks with their reasons behind a line to open', () => {
    expect(html(choice)).toMatchInlineSnapshot(`
      "[Check<p>What comes <em>first</em>?</p><ol data-answers="8d158563" type="A"><li>Say it within 10 minutes.</li><li>Look, by [Page].</li></ol><details><summary>Show the answers</summary><ol type="A"><li><strong>Not right:</strong> Say it within 10 minutes.<blockquote>
      <p>You do not know it yet.</p>
      </blockquote></li><li data-right=""><strong>Right:</strong> Look, by [Page].<blockquote>
      <p>Right.</p>
      </blockquote></li></ol><p>That is all.</p></details>]"
    `);
  });

  test('of an order is never the right one, and the same in every build', () => {
    const shown = /<ul data-answers[^>]*>(.*?)<\/ul>/s.exec(html(order))![1]!;
    const places = Array.from(shown.matchAll(/data-place="(\d)"/g), ([, place]) => place);
    expect(places.toSorted()).toEqual(['0', '1', '2']);
    expect(places).not.toEqual(['0', '1', '2']);
    expect(html(order)).toBe(html(order));
    expect(html(order)).toMatch(/<details>.*Day.*First\..*Company.*Name.*<\/details>/s);
  });
});
