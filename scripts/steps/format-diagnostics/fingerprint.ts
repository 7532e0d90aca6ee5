import { createHash } from 'node:crypto';
import { oneLine } from '../../../src/base/text.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import type { ValidationReport } from './report.ts';

/**
 * A name for each finding that stays the same when lines are added above it, so that a platform can tell new findings
 * from known ones. Made of rule, file and the text of the line; the message is left out, since it may count days. Of
 * findings that share all this, each has its number from top to bottom.
 */
export function fingerprints({ findings, linesOf }: Pick<ValidationReport, 'findings' | 'linesOf'>): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, file, range }: Diagnostic) => {
    const key = JSON.stringify([rule, file, oneLine(linesOf(file)[range.line - 1] ?? '')]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash('sha256').update(`${key} ${before}`).digest('hex').slice(0, 32);
  });
}
