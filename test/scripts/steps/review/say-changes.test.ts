import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { painter } from '../../../../scripts/steps/format-diagnostics/pretty.ts';
import type { ReadableBlock } from '../../../../scripts/steps/review/readable-body.ts';
import { sayChanges } from '../../../../scripts/steps/review/say-changes.ts';

const screen = { columns: 60, paint: painter(false) };

function steps(...texts: string[]): ReadableBlock[] {
  return texts.map((text, index) => ({ text, mark: `${index + 1}. `, indent: 0 }));
}

test('marks the words that went and came, and leaves out what is the same', () => {
  const before = steps('Ask for the order number.', 'Search for up to 10 minutes, then give up.');
  const after = steps('Ask for the order number.', 'Search for up to 15 minutes, then ring back.');
  expect(sayChanges(before, after, screen)).toMatchInlineSnapshot(`
    "2. Search for up to [-10-]{+15+} minutes, then
       [-give-]{+ring+} [-up-]{+back+}.
    "
  `);
});

test('knows a step again behind one that came in, whatever its number', () => {
  const before = steps('Ask for the order number.', 'Search for the parcel.', 'Ring back.');
  const after = steps('Ask for the order number.', 'Look at the map.', 'Search for the parcel at once.', 'Ring back.');
  expect(sayChanges(before, after, screen)).toMatchInlineSnapshot(`
    "2. {+Look at the map.+}

    3. Search for the parcel {+at once+}.
    "
  `);
});

test('does not mix two texts that have nothing in common', () => {
  expect(sayChanges(steps('Count the touches.'), steps('Nobody rings twice.'), screen)).toMatchInlineSnapshot(`
    "1. [-Count the touches.-]

    1. {+Nobody rings twice.+}
    "
  `);
});

test('says nothing where every word is the same', () => {
  expect(sayChanges(steps('Ring back.'), [{ text: 'Ring back.', mark: '• ', indent: 4 }], screen)).toBe('');
});

test('paints what is marked, over the end of a line too, and never what stands in front of it', () => {
  const long = 'and this goes on for so long that it does not fit into one line of this narrow screen';
  const painted = sayChanges(
    steps('Ring back before noon or ask somebody.'),
    steps(`Ring back before noon or ask somebody, ${long}.`),
    { columns: 40, paint: painter(true) },
  );
  const plain = sayChanges(
    steps('Ring back before noon or ask somebody.'),
    steps(`Ring back before noon or ask somebody, ${long}.`),
    { columns: 40, paint: painter(false) },
  );
  expect(stripVTControlCharacters(painted)).toBe(plain);
  for (const line of painted.trim().split('\n')) expect(line).toMatch(/^(1\. Ring | {3})/);
  expect(painted).toContain('\u001B[32m{+, and this');
});
