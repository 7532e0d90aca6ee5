import { describe, expect, test } from 'vitest';
import { mendText } from '../../../../scripts/steps/fix/mend-text.ts';
import type { Diagnostic, Edit } from '../../../../src/model/diagnostic.ts';

/** A finding with edits: line, from column, to column, text. */
function finding(...edits: [number, number, number, string, string?][]): Diagnostic {
  const written = edits.map(([line, column, endColumn, text, was]): Edit => {
    const range = { line, column, endLine: line, endColumn };
    return was === undefined ? { range, text } : { range, text, was };
  });
  const [first] = written;
  return {
    rule: 'field-unknown',
    severity: 'error',
    file: 'a.mdx',
    range: first!.range,
    message: '',
    hint: '',
    edits: written,
  };
}

function mended(source: string, ...findings: Diagnostic[]): string {
  return mendText(source, findings).text;
}

describe('what stands in a text', () => {
  test('is replaced, put in and taken out, whatever the order of the findings', () => {
    const findings = [finding([2, 1, 4, 'two']), finding([1, 4, 4, '!']), finding([2, 5, 6, ''])];
    expect(mended('one\nTWO -\n', ...findings)).toBe('one!\ntwo \n');
    expect(mended('one\nTWO -\n', ...findings.toReversed())).toBe('one!\ntwo \n');
  });

  test('keeps its line ends of either kind, and what is put in gets those of the file', () => {
    expect(mended('a\r\nb\r\n', finding([1, 2, 2, '\n---']))).toBe('a\r\n---\r\nb\r\n');
    expect(mended('a\r\nb\nc\n', finding([3, 1, 2, 'C']))).toBe('a\r\nb\nC\n');
    expect(mended('a\rb', finding([2, 1, 2, 'B']))).toBe('a\rB');
  });

  test('keeps the mark of its encoding, unless something is written at the very beginning', () => {
    expect(mended('\uFEFFabc', finding([1, 2, 3, 'B']))).toBe('\uFEFFaBc');
    expect(mended('\uFEFFabc', finding([1, 1, 1, '']))).toBe('abc');
    expect(
      mended('\uFEFF\n---\n', {
        ...finding([1, 1, 1, '']),
        edits: [{ range: { line: 1, column: 1, endLine: 2, endColumn: 4 }, text: '---' }],
      }),
    ).toBe('---\n');
  });

  test('is left alone where a finding has no edits', () => {
    const { edits: _, ...plain } = finding([1, 1, 2, 'x']);
    expect(mendText('abc', [plain])).toEqual({ text: 'abc', mended: [] });
  });

  test('is left alone where something else stands in the place, in quotation marks or not', () => {
    expect(mended('[Touch]', finding([1, 2, 7, 'touch', 'Touch']))).toBe('[touch]');
    expect(mended('["Touch"]', finding([1, 2, 9, 'touch', 'Touch']))).toBe('[touch]');
    expect(mendText('[ Touch]', [finding([1, 2, 7, 'touch', 'Touch'])])).toEqual({ text: '[ Touch]', mended: [] });
  });
});

describe('two findings', () => {
  test('that touch are mended one after the other, the upper one first', () => {
    const [upper, lower] = [finding([1, 1, 3, 'AB']), finding([1, 3, 5, 'CD'])];
    expect(mendText('abcd', [lower, upper])).toEqual({ text: 'ABcd', mended: [upper] });
    expect(mendText('abcd', [finding([1, 3, 3, 'x']), finding([1, 3, 3, 'y'])]).mended).toHaveLength(1);
  });

  test('are mended as a whole, or not at all', () => {
    const both = finding([1, 1, 2, 'A'], [2, 1, 2, 'B']);
    expect(mendText('a\nb', [finding([1, 1, 2, 'X']), both]).text).toBe('X\nb');
  });
});
