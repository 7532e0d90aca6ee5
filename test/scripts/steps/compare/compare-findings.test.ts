import { describe, expect, test } from 'vitest';
import { compareFindings } from '../../../../scripts/steps/compare/compare-findings.ts';
import type { Diagnostic } from '../../../../src/model/diagnostic.ts';

function finding(over: Partial<Diagnostic> & { line?: number } = {}): Diagnostic {
  const { line = 1, ...rest } = over;
  return {
    rule: 'link-broken',
    severity: 'error',
    file: 'content/procedures/late.mdx',
    range: { line, column: 1, endLine: line, endColumn: 2 },
    message: 'There is no page "x".',
    hint: 'Name another.',
    ...rest,
  };
}

/** The messages that are new, and those that are mended. */
function compare(before: Diagnostic[], after: Diagnostic[], moved: Readonly<Record<string, string>> = {}) {
  const { fresh, mended } = compareFindings(before, after, (file) => moved[file] ?? file);
  const messages = (findings: readonly Diagnostic[]) => findings.map(({ message }) => message);
  return { fresh: messages(fresh), mended: messages(mended) };
}

describe('what validation says of a change', () => {
  test('is what it did not say before, and what it no longer says', () => {
    expect(compare([finding({ message: 'Old.' })], [finding({ rule: 'image-alt', message: 'New.' })])).toEqual({
      fresh: ['New.'],
      mended: ['Old.'],
    });
  });

  test('is nothing where only lines have moved, or the whole page', () => {
    expect(compare([finding({ line: 3 })], [finding({ line: 9 })])).toEqual({ fresh: [], mended: [] });
    const now = 'content/procedures/delivery/late.mdx';
    expect(compare([finding()], [finding({ file: now })], { 'content/procedures/late.mdx': now })).toEqual({
      fresh: [],
      mended: [],
    });
  });

  test('counts how often the same is said', () => {
    expect(compare([finding()], [finding(), finding({ line: 2 })])).toEqual({
      fresh: ['There is no page "x".'],
      mended: [],
    });
    expect(compare([finding(), finding({ line: 2 })], [finding()])).toEqual({
      fresh: [],
      mended: ['There is no page "x".'],
    });
  });

  test('is new when it has become worse, and nothing is mended by that', () => {
    expect(compare([finding({ severity: 'warning' })], [finding()])).toEqual({
      fresh: ['There is no page "x".'],
      mended: [],
    });
  });

  test('is new in other words, and nothing is mended by them', () => {
    expect(
      compare([finding({ message: 'Due 3 days ago.' })], [finding({ message: 'Due, and this change touches it.' })]),
    ).toEqual({
      fresh: ['Due, and this change touches it.'],
      mended: [],
    });
  });
});
