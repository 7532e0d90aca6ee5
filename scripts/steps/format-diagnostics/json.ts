import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { countFindings, type ValidationReport } from './report.ts';

/** The findings for other programs. `version` grows when a field changes its meaning. */
export function formatJson({ today, pages, findings }: ValidationReport): string {
  const report = { version: 1, today, summary: { pages, ...countFindings(findings) }, findings: findings.map(toEntry) };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function toEntry({ rule, severity, file, range, message, hint, suggestion }: Diagnostic): Record<string, unknown> {
  return { rule, severity, file, ...range, message, hint, suggestion: suggestion ?? null };
}
