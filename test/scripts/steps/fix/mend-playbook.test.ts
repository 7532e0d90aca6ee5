import { expect, test } from 'vitest';
import { mendPlaybook } from '../../../../scripts/steps/fix/mend-playbook.ts';
import type { Diagnostic } from '../../../../src/model/diagnostic.ts';

const files: Readonly<Record<string, string>> = { 'content/b.mdx': 'aa', 'content/a.mdx': 'a' };

/** Says of each file that its first `from` is a `to`. */
function findings(changed: ReadonlyMap<string, string>, from: string, to: string): Diagnostic[] {
  return Object.entries(files).flatMap(([file, source]) => {
    const column = (changed.get(file) ?? source).indexOf(from) + 1;
    const range = { line: 1, column, endLine: 1, endColumn: column + from.length };
    const said = { rule: 'field-value', severity: 'error', file, range, message: 'M', hint: 'H' } as const;
    return column === 0 ? [] : [{ ...said, edits: [{ range, text: to }] }];
  });
}

test('mends over and over, until nothing is left, and says file by file what it did', async () => {
  const mended = await mendPlaybook({
    findingsWith: async (changed) => findings(changed, 'a', 'b'),
    textOf: (file) => files[file]!,
  });
  expect(mended.map(({ file, before, after, mended }) => [file, before, after, mended.length])).toEqual([
    ['content/a.mdx', 'a', 'b', 1],
    ['content/b.mdx', 'aa', 'bb', 2],
  ]);
});

test('comes to an end where every mending brings another', async () => {
  const [first] = await mendPlaybook({
    findingsWith: async (changed) => findings(changed, 'a', 'aa'),
    textOf: (file) => files[file]!,
  });
  expect(first!.mended).toHaveLength(20);
});
