import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import { makePlan } from '../../../../scripts/steps/plan-reviews/make-plan.ts';
import { sayOwnerPlan } from '../../../../scripts/steps/plan-reviews/say-plan.ts';
import { playbook, procedure, reviewed } from '../../../support/pages.ts';
import { today } from '../../../support/report.ts';

const pages = Array.from({ length: 60 }, (_, index) =>
  procedure({ id: `page-${index}`, reviews: [reviewed({ next: index < 40 ? '2026-07-31' : '2026-09-30' })] }),
);
const [plan] = makePlan(playbook({ pages }), { perWeek: 5, today }).plans;
const say = (columns: number, colour = false) => sayOwnerPlan(plan!, { today, perWeek: 5, columns, colour });

test('draws bars that fit the terminal, with the number beside each', () => {
  for (const columns of [60, 80, 200]) {
    const rows = say(columns)
      .split('\n')
      .filter((line) => line.includes('█'));
    expect(Math.max(...rows.map(({ length }) => length))).toBeLessThanOrEqual(columns);
    expect(rows.find((row) => row.includes('27 July'))).toMatch(/^ {2}27 July 2026 +█+▒+ 40 +█+ 5$/);
  }
});

test('marks what is above the limit by another sign, and by colour only where it is wanted', () => {
  const lines = say(200, true).split('\n');
  expect(lines.find((line) => line.includes('27 July'))).toContain(`\u001b[33m${'▒'.repeat(35)}\u001b[39m 40`);
  expect(stripVTControlCharacters(lines.join('\n'))).toBe(say(200));
  expect(say(200)).not.toContain('\u001b');
});

test('names the first that move, and counts the others', () => {
  expect(
    say(80)
      .split('\n')
      .filter((line) => /page-\d/.test(line)),
  ).toHaveLength(12);
  expect(say(80)).toMatch(/\n {2}and \d+ more\n/);
});
