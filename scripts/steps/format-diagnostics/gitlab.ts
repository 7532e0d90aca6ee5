import type { Severity } from '../../../src/model/diagnostic.ts';
import { fingerprints } from './fingerprint.ts';
import type { PlacedReport } from './report.ts';
import { visibleText } from './visible-text.ts';
import { writeJson } from './write-json.ts';

/** GitLab has five words. What keeps a change from being merged is a blocker. */
const severities: Record<Severity, 'blocker' | 'minor' | 'info'> = { error: 'blocker', warning: 'minor', info: 'info' };

/** The findings as a report on code quality, which GitLab shows in a merge request and beside its lines. */
export function formatGitLab(report: PlacedReport): string {
  const names = fingerprints(report);
  return writeJson(
    report.findings.map(({ rule, severity, file, range, message, hint }, index) => ({
      description: visibleText(`${message} ${hint}`),
      check_name: rule,
      fingerprint: names[index],
      severity: severities[severity],
      location: { path: report.pathOf(file), lines: { begin: range.line } },
    })),
  );
}
