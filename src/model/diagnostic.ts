/** How bad a finding is. An error blocks a merge, a warning asks for work, an info only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** A stretch of a file. Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Range {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

/** A text to put in place of a stretch of a file. */
export interface Edit {
  range: Range;
  text: string;
  /** What has to stand there, in quotation marks or without, where the place is one of a line that may be read in another way. */
  was?: string;
}

/** One thing to fix, as `validate`, the site and CI all show it. */
export interface Diagnostic {
  /** The public id of the rule: `owner-unknown`. Never changes. */
  rule: string;
  severity: Severity;
  /** Path from the project, with `/`. */
  file: string;
  range: Range;
  /** What is the matter, in one sentence and in the author's words. */
  message: string;
  /** What to do. */
  hint: string;
  /** The text to put in place of the range, for a person to take over with one click. */
  suggestion?: string;
  /**
   * What `validate --fix` writes by itself, only where exactly one reading is possible: never a person, never a day, never
   * what a review or a translation vouches for. The edits belong together and do not touch one another.
   */
  edits?: readonly Edit[];
  /** The id of the page, where there is one. */
  page?: string;
  /** It was so before the change that is judged, and is not that change's matter. */
  isOld?: boolean;
}

/** The first place of a file, for findings about the file as a whole. */
export const fileStart: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

const order: readonly Severity[] = ['error', 'warning', 'info'];

/** Whether a severity reaches a threshold: `atLeast('error', 'warning')` is true. */
export function atLeast(severity: Severity, threshold: Severity): boolean {
  return order.indexOf(severity) <= order.indexOf(threshold);
}

/** Sorts the worst first. */
export function worstFirst(a: Pick<Diagnostic, 'severity'>, b: Pick<Diagnostic, 'severity'>): number {
  return order.indexOf(a.severity) - order.indexOf(b.severity);
}

/** Sorts findings by file, then by place, then worst first. */
export function byPlace(a: Diagnostic, b: Diagnostic): number {
  return (
    compare(a.file, b.file) ||
    a.range.line - b.range.line ||
    a.range.column - b.range.column ||
    worstFirst(a, b) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
