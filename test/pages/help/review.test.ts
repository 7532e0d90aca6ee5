import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('src/pages/help/review-a-page.mdx', 'utf8');

test('names every option of the command, and none that it does not have', () => {
  const command = readFileSync('scripts/review.ts', 'utf8');
  const known = Array.from(command.matchAll(/^ {2}--([a-z]+)/gm), ([, name]) => name).filter((name) => name !== 'help');
  const named = Array.from(text.matchAll(/^\| `--([a-z]+)/gm), ([, name]) => name);
  expect(known.length).toBeGreaterThan(5);
  expect(named.sort()).toEqual(known.sort());
});
