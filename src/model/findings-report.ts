import { z } from 'zod';
import type { Diagnostic } from './diagnostic.ts';
import { day } from './fields.ts';

const place = z.int().min(1);

const range = {
  /** The line it begins in, from 1. */
  line: place,
  /** The column it begins at, from 1, in UTF-16 units. */
  column: place,
  /** The line it ends in. */
  endLine: place,
  /** The column behind its last character. A finding about a file as a whole ends where it begins, at 1:1. */
  endColumn: place,
};

const count = z.int().min(0);

/** One finding, as other programs get it. */
export const finding = z.object({
  /** The id of the rule. It never changes, and its page is at `/help/rules/<rule>/`. */
  rule: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** How bad it is. Only an error keeps the site from being built. */
  severity: z.enum(['error', 'warning', 'info']),
  /** The file, from the folder that holds the playbook's, with `/`. */
  file: z.string().min(1),
  /** The id of the page, where the finding is about one that can be read. */
  page: z.string().nullable(),
  ...range,
  /** What is the matter, in one sentence. */
  message: z.string().min(1),
  /** What to do. */
  hint: z.string().min(1),
  /** The text to put in place of the range, for a person to take over with one click. */
  suggestion: z.string().nullable(),
  /** What `validate --fix` writes by itself, where exactly one reading is possible. */
  edits: z.array(
    z.object({
      ...range,
      /** What stands there then. */
      text: z.string(),
    }),
  ),
  /** It was so before the change that was judged. Always false where no change was. */
  isOld: z.boolean(),
});

/**
 * What `npm run validate -- --format json` prints. Each finding is told as in `/api/findings.json`. `version` grows when a
 * field changes its meaning or goes; new fields may come at any time.
 */
export const findingsReport = z.object({
  /** The version of this form. */
  version: z.literal(1),
  /** The day the findings hold for. */
  today: day,
  /** How many there are. */
  summary: z.object({
    /** How many pages were read. */
    pages: count,
    /** How many findings keep the site from being built. */
    errors: count,
    /** How many somebody has to look at soon. */
    warnings: count,
    /** How many are good to know. */
    infos: count,
  }),
  /** Each of them, by file and place. */
  findings: z.array(finding),
});
export type FindingsReport = z.infer<typeof findingsReport>;

/** The findings of a playbook on a day, in the shape that other programs rely on. */
export function toFindingsReport(run: {
  today: string;
  pages: number;
  findings: readonly Diagnostic[];
}): FindingsReport {
  const { today, pages, findings } = run;
  return { version: 1, today, summary: { pages, ...countFindings(findings) }, findings: findings.map(toFinding) };
}

/** How many findings there are of each severity. */
export function countFindings(findings: readonly Diagnostic[]): { errors: number; warnings: number; infos: number } {
  const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), infos: count('info') };
}

/** A finding in the shape that other programs rely on. */
export function toFinding(diagnostic: Diagnostic): FindingsReport['findings'][number] {
  const { rule, severity, file, page = null, range, message, hint, suggestion = null, isOld = false } = diagnostic;
  const edits = (diagnostic.edits ?? []).map(({ range, text }) => ({ ...range, text }));
  return { rule, severity, file, page, ...range, message, hint, suggestion, edits, isOld };
}
