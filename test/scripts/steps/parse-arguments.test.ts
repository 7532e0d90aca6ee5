import { expect, test } from 'vitest';
import { parseFilesAndOptions } from '../../../scripts/steps/parse-arguments.ts';

const options = { content: { type: 'string', default: 'content' }, json: { type: 'boolean' } } as const;

test('what stands alone is a file, wherever it stands', () => {
  expect(parseFilesAndOptions(options, ['a.json', '--json', 'b.json', '--content', 'x'])).toEqual({
    files: ['a.json', 'b.json'],
    json: true,
    content: 'x',
  });
  expect(parseFilesAndOptions(options, [])).toEqual({ files: [], content: 'content' });
});

test('an option that does not exist is answered as everywhere', () => {
  expect(() => parseFilesAndOptions(options, ['a.json', '--jsn'])).toThrow(
    'There is no option --jsn. Did you mean --json?',
  );
});
