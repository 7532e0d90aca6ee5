import { describe, expect, test } from 'vitest';
import { plainExcerpt } from '../../../src/workbench/search/marks.ts';

describe('an excerpt', () => {
  test('is text without marks and entities', () => {
    expect(plainExcerpt('a <mark>&lt;b&gt;</mark> &amp;lt; &quot;c&quot;')).toBe('a <b> &lt; "c"');
  });
});
