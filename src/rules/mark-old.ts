import type { Change } from '../model/change.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/**
 * Tells what a change brought about from what stood there before. A finding is old when its file was not altered, and the
 * same was said of it before the change; an old error is a warning, since it must not stop somebody else's work. So a
 * link that leads nowhere since the change took its page away is the change's own, wherever it stands.
 */
export function markOld(findings: readonly Diagnostic[], before: readonly Diagnostic[], change: Change): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const { file, rule, message } of before) {
    const key = keyOf(file, rule, message);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return findings.map((finding) => {
    const changed = change.files.get(finding.file);
    if (changed && !changed.isOnlyMoved) return finding;
    const key = keyOf(changed?.from ?? finding.file, finding.rule, finding.message);
    const left = counts.get(key) ?? 0;
    if (left === 0) return finding;
    counts.set(key, left - 1);
    return { ...finding, isOld: true, severity: finding.severity === 'error' ? 'warning' : finding.severity };
  });
}

function keyOf(...parts: string[]): string {
  return parts.join('\n');
}
