import type { AuditReport } from '../../../src/model/audit-report.ts';

/** A report as JSON, one record a line, so that two of them can be compared line by line. */
export function drawJson(report: AuditReport): string {
  const parts = Object.entries(report).map(([name, value]) => `${JSON.stringify(name)}: ${drawPart(value)}`);
  return `{\n${parts.join(',\n')}\n}\n`;
}

function drawPart(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
}
