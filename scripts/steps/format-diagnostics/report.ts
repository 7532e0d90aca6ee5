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

/** What formats for other machines need beyond that. */
export interface PlacedReport extends ValidationReport {
  /** The files that were read, findings or not. */
  files: readonly string[];
  /** The path of a file from the repository, as the platform knows it. */
  pathOf(file: string): string;
  /** The whole address of a page of the site, or undefined where nobody has said where the site will be. */
  addressOf(page: string): string | undefined;
}
