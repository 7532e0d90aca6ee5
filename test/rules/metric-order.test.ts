import { expect, test } from 'vitest';
import { metricOrder } from '../../src/rules/metric-order.ts';
import { metric } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(over: Parameters<typeof metric>[0]): string[] {
  return report(metricOrder, { pages: [metric(over)] });
}

test('wants the alarm on the worse side', () => {
  expect([
    ...check({ direction: 'higher', healthy: 80, alarm: 90 }),
    ...check({ direction: 'lower', healthy: 5, alarm: 3 }),
  ]).toMatchInlineSnapshot(`
    [
      "content/metrics/a-metric.mdx alarm
    The alarm (90) does not lie below what is healthy (80), though higher is better.
    Write an alarm below 80, or turn the direction.",
      "content/metrics/a-metric.mdx alarm
    The alarm (3) does not lie above what is healthy (5), though lower is better.
    Write an alarm above 5, or turn the direction.",
    ]
  `);
});

test('does not take one value for both', () => {
  expect(check({ direction: 'higher', healthy: 80, alarm: 80 })).toHaveLength(1);
  expect(check({ direction: 'higher', healthy: 80, alarm: 79 })).toEqual([]);
});

test('wants ranges for the direction "range", and only there', () => {
  expect([...check({ direction: 'range', healthy: 80 }), ...check({ direction: 'lower', healthy: { from: 1, to: 2 } })])
    .toMatchInlineSnapshot(`
    [
      "content/metrics/a-metric.mdx healthy
    \`healthy\` is one number, and the direction is "range".
    Write \`from\` and \`to\`, or say whether higher or lower is better.",
      "content/metrics/a-metric.mdx healthy
    \`healthy\` is a range, and the direction is "lower".
    Write one number, or \`direction: range\`.",
    ]
  `);
});

test('wants the alarm to reach beyond a healthy range, on one side at least', () => {
  const healthy = { from: 70, to: 85 };
  expect(check({ direction: 'range', healthy, alarm: { from: 75, to: 90 } })).toMatchInlineSnapshot(`
    [
      "content/metrics/a-metric.mdx alarm
    The alarm range (75 to 90) does not reach beyond the healthy one (70 to 85).
    Write the values beyond which something is wrong: a lower \`from\`, a higher \`to\`, or both.",
    ]
  `);
  expect(check({ direction: 'range', healthy, alarm: healthy })).toHaveLength(1);
  expect(check({ direction: 'range', healthy: { from: 85, to: 70 }, alarm: { from: 60, to: 95 } })[0]).toContain(
    'The healthy range goes from 85 down to 70.',
  );
  expect(check({ direction: 'range', healthy, alarm: { from: 60, to: 85 } })).toEqual([]);
});
