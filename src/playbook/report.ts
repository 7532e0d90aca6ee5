import { fileStart, type Diagnostic, type Edit, type Range, type Severity } from '../model/diagnostic.ts';
import { readerRules, type ReaderRule } from './reader-rules.ts';

/** What the reader says of a place. */
export interface Report {
  rule: ReaderRule;
  file: string;
  range?: Range;
  message: string;
  hint: string;
  suggestion?: string;
  edits?: readonly Edit[];
  severity?: Severity;
}

/** Makes a report a diagnostic: the rule gives the severity unless the report does. */
export function toDiagnostic({ rule, file, range, severity, ...rest }: Report): Diagnostic {
  return { rule, file, range: range ?? fileStart, severity: severity ?? readerRules[rule].severity, ...rest };
}
