import { expect, test } from 'vitest';
import { benchmarkLedNowhere } from '../../src/rules/benchmark-led-nowhere.ts';
import { story } from '../support/pages.ts';
import { report } from '../support/report.ts';

test('asks what a benchmark changed', () => {
  expect(report(benchmarkLedNowhere, { pages: [story({ title: 'The portion scoop', tells: 'benchmark' })] }))
    .toMatchInlineSnapshot(`
    [
      "content/stories/a-story.mdx tells
    The benchmark "The portion scoop" does not say what it led to.
    Name the page that changed because of it in \`ledTo\`.",
    ]
  `);
});

test('is silent when it says so, and about other stories', () => {
  expect(
    report(benchmarkLedNowhere, {
      pages: [story({ tells: 'benchmark', ledTo: 'dispatch' }), story({ tells: 'lesson' })],
    }),
  ).toEqual([]);
});
