import type { Diagnostic } from '../../../src/model/diagnostic.ts';

/** What every format is given: the findings of one run, and what is needed to explain them. */
export interface ValidationReport {
  /** The day the findings hold for. */
  today: string;
  /** How many pages were read. */
  pages: number;
  findings: readonly Diagnostic[];
  /** Why a rule exists, by its id. */
  why(rule: string): string | undefined;
  /** The lines of a file that a finding names, or none when it cannot be read. */
  linesOf(file: string): readonly string[];
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Diagnostic[]): { errors: number; warnings: number; infos: number } {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}
