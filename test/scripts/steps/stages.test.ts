import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStage, sayTally, sum, type Stage } from '../../../scripts/steps/stages.ts';
import { browserStage, searchStage, unitStage } from '../../../scripts/steps/test-stages.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A stage whose program runs some code, with a report where it is told to. */
function stage(code: string, read?: NonNullable<Stage['report']>['read']): Stage {
  const folder = temporaryFolder({ 'program.mjs': code });
  const file = join(folder, 'report.json');
  const command = [join(folder, 'program.mjs')] as const;
  return read ? { name: 'x', command, environment: { REPORT: file }, report: { file, read } } : { name: 'x', command };
}

const tally = (report: unknown) => report as { passed: number; failed: number };
const writing = (report: object, code: number) =>
  `import { writeFileSync } from 'node:fs'; writeFileSync(process.env.REPORT, '${JSON.stringify(report)}'); process.exitCode = ${code};`;

test('a stage without a report is one check', async () => {
  expect(await runStage(stage(''))).toEqual({ passed: 1, failed: 0 });
  expect(await runStage(stage('process.exitCode = 1'))).toEqual({ passed: 0, failed: 1 });
});

test('a stage with a report is what it reports', async () => {
  expect(await runStage(stage(writing({ passed: 7, failed: 2 }, 1), tally))).toEqual({ passed: 7, failed: 2 });
  expect(await runStage(stage(writing({ passed: 7, failed: 0 }, 0), tally))).toEqual({ passed: 7, failed: 0 });
});

test('a program that dies has failed once, with or without a report', async () => {
  expect(await runStage(stage('process.exit(7)', tally))).toEqual({ passed: 0, failed: 1 });
  expect(await runStage(stage(writing({ passed: 7, failed: 0 }, 1), tally))).toEqual({ passed: 7, failed: 1 });
});

test('the reports of the test programs are read', () => {
  const failed = {
    status: 'failed',
    assertionResults: [{ status: 'passed' }, { status: 'failed' }, { status: 'failed' }],
  };
  const unloaded = { status: 'failed', assertionResults: [] };
  expect(unitStage.report?.read({ numPassedTests: 5, testResults: [failed, unloaded] })).toEqual({
    passed: 5,
    failed: 3,
  });
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
  expect(browserStage.report?.read({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2 });
  const checks = [{ holds: true }, { holds: false }, { holds: true }];
  expect(searchStage.report?.read({ checks })).toEqual({ passed: 2, failed: 1 });
});

test('the last line is plain', () => {
  expect(
    sayTally(
      sum([
        { passed: 3, failed: 1 },
        { passed: 2, failed: 0 },
      ]),
    ),
  ).toBe('5 passed, 1 failed');
});
