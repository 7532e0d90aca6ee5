import type { Diagnostic } from '../../../src/model/diagnostic.ts';

/** What validation says of one edition only. */
export interface FindingChanges {
  /** Not said of the edition of before. */
  fresh: Diagnostic[];
  /** No longer said. */
  mended: Diagnostic[];
}

/**
 * What validation says of one edition and not of the other. Lines do not count, since each edit moves those below it; a
 * page that has moved keeps its findings. `fileNow` gives the file that a file of before has become.
 */
export function compareFindings(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  fileNow: (file: string) => string,
): FindingChanges {
  const moved = before.map((finding) => ({ ...finding, file: fileNow(finding.file) }));
  const gone = without(moved, after, ({ rule, file, message }) => key(rule, file, message));
  return {
    fresh: without(after, moved, ({ rule, severity, file, message }) => key(rule, severity, file, message)),
    mended: withinLoss(gone, moved, after),
  };
}

/** Each finding takes away one that has the same key. */
function without(
  findings: readonly Diagnostic[],
  others: readonly Diagnostic[],
  keyOf: (finding: Diagnostic) => string,
): Diagnostic[] {
  const counts = countBy(others, keyOf);
  return findings.filter((finding) => {
    const count = counts.get(keyOf(finding)) ?? 0;
    counts.set(keyOf(finding), count - 1);
    return count <= 0;
  });
}

/** A finding that is only said in other words is not mended: of one rule in one file no more are than have become fewer. */
function withinLoss(
  gone: readonly Diagnostic[],
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): Diagnostic[] {
  const place = ({ rule, file }: Diagnostic) => key(rule, file);
  const [was, is] = [countBy(before, place), countBy(after, place)];
  const left = new Map(Array.from(was, ([name, count]) => [name, count - (is.get(name) ?? 0)]));
  return gone.filter((finding) => {
    const count = left.get(place(finding)) ?? 0;
    left.set(place(finding), count - 1);
    return count > 0;
  });
}

function countBy(findings: readonly Diagnostic[], keyOf: (finding: Diagnostic) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1);
  return counts;
}

function key(...parts: readonly string[]): string {
  return JSON.stringify(parts);
}
