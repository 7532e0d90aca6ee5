import { describe, expect, test } from 'vitest';
import { markedWords, plainExcerpt, withoutTitle } from '../../../src/workbench/search/marks.ts';

describe('an excerpt', () => {
  test('loses the title it begins with, also where that is marked or holds signs', () => {
    expect(withoutTitle('<mark>Refund</mark> a return Give the money back.', 'Refund a return')).toBe(
      'Give the money back.',
    );
    expect(withoutTitle('Terms &amp; limits What they are.', 'Terms & limits')).toBe('What they are.');
    expect(withoutTitle('… the refund is due', 'Refund')).toBe('… the refund is due');
  });

  test('is text without marks and entities', () => {
    expect(plainExcerpt('a <mark>&lt;b&gt;</mark> &amp;lt; &quot;c&quot;')).toBe('a <b> &lt; "c"');
  });

  test('says which words it was found by, each once, as they are compared', () => {
    expect(
      markedWords(['<mark>Refunds,</mark> a <mark>réfund</mark>', '<mark>refunds.</mark> <mark>don’t</mark>']),
    ).toEqual(['refunds', 'refund', 'dont']);
  });
});
