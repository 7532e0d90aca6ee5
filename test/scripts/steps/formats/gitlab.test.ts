import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { fingerprints } from '../../../../scripts/steps/format-diagnostics/fingerprint.ts';
import { formatGitLab } from '../../../../scripts/steps/format-diagnostics/gitlab.ts';
import { finding, hostile, obeyed, placedReport } from '../../../support/placed-report.ts';

/** What GitLab's documentation says a report on code quality has to hold. */
const codeQuality = z.array(
  z.strictObject({
    description: z.string().min(1),
    check_name: z.string().min(1),
    fingerprint: z.string().regex(/^[0-9a-f]+$/),
    severity: z.enum(['info', 'minor', 'major', 'critical', 'blocker']),
    location: z.strictObject({
      path: z.string().regex(/^(?!\.?\/)/, 'a path from the repository, without ./'),
      lines: z.strictObject({ begin: z.int().min(1) }),
    }),
  }),
);

function reportOf(...findings: ReturnType<typeof finding>[]) {
  return codeQuality.parse(JSON.parse(formatGitLab(placedReport(findings))));
}

test('has the shape that GitLab reads, and tells the matter and the way out in one sentence each', () => {
  expect(reportOf(finding(), finding({ severity: 'warning' }), finding({ severity: 'info' }))).toMatchObject([
    {
      description: 'Nobody called "delivery-laed" is in the owners list. Write delivery-lead, if that is who you mean.',
      check_name: 'owner-unknown',
      severity: 'blocker',
      location: { path: 'content/procedures/late.mdx', lines: { begin: 4 } },
    },
    { severity: 'minor' },
    { severity: 'info' },
  ]);
});

test('keeps a hostile name and commands nobody', () => {
  const text = formatGitLab(placedReport([finding({ file: `content/${hostile}`, message: hostile })]));
  expect(text).not.toMatch(obeyed);
  expect(codeQuality.parse(JSON.parse(text))[0]?.location.path).toBe(`content/${hostile}`);
});

test('no two findings have one fingerprint, however alike they are', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ rule: word(), file: word(), line: fc.integer({ min: 1, max: 4 }) })), (drawn) => {
      const findings = drawn.map(({ rule, file, line }) => finding({ rule, file, range: place(line) }));
      const names = fingerprints(placedReport(findings));
      expect(new Set(names).size).toBe(findings.length);
    }),
    { seed: 20261121 },
  );
});

test('a finding keeps its fingerprint when lines are added above it, or a day goes by', () => {
  const lines = ['---', 'owner: delivery-laed'];
  const [before] = fingerprints({ findings: [finding({ range: place(2) })], linesOf: () => lines });
  const [after] = fingerprints({
    findings: [finding({ range: place(4), message: 'The review was due 3 days ago.' })],
    linesOf: () => ['', '', ...lines],
  });
  expect(after).toBe(before);
});

function word() {
  return fc.constantFrom('a', 'b');
}

function place(line: number) {
  return { line, column: 1, endLine: line, endColumn: 2 };
}
