import { expect, test } from 'vitest';
import type { Heading } from '../../src/model/body.ts';
import { outlineOf } from '../../src/workspace/outline.ts';

const heading = (id: string, depth = 2): Heading => ({
  id,
  text: id.toUpperCase(),
  depth,
  range: { line: 1, column: 1, endLine: 1, endColumn: 2 },
});
const lines = (outline: ReturnType<typeof outlineOf>) =>
  outline.map(({ id, depth, number }) => `${'  '.repeat(depth - 2)}${number === undefined ? '' : `${number} `}${id}`);

test('steps stand below the heading that they follow, made parts at the end', () => {
  const headings = [heading('when'), heading('steps'), heading('detail', 3), heading('deeper', 4), heading('stop')];
  const steps = [
    { number: 1, text: 'One', below: 'steps' },
    { number: 2, text: 'Two', below: 'detail' },
  ];
  expect(lines(outlineOf({ headings, steps }, [{ id: 'exact-figures', text: 'F', depth: 2 }]))).toEqual([
    'when',
    'steps',
    '  1 step-1',
    '  detail',
    '    2 step-2',
    'stop',
    'exact-figures',
  ]);
});

test('steps without a heading come first', () => {
  const steps = [{ number: 1, text: 'One', below: undefined }];
  expect(lines(outlineOf({ headings: [heading('stop')], steps }, []))).toEqual(['1 step-1', 'stop']);
});
