import type { Diagnostic, Severity } from '../model/diagnostic.ts';

/** What the panel shows of a finding. */
export interface Problem {
  severity: Severity;
  message: string;
  hint: string;
  /** `content/procedures/late-delivery.mdx` */
  file: string;
  line: number;
  rule: string;
}

/** What `/workbench/findings.json` holds: the findings of each page that has any, and the day they were made on. */
export interface FoundProblems {
  asOf: string;
  pages: Record<string, Problem[]>;
}

/** Findings by the id of their page. Those about no page are in the summary of the build. */
export function problemsByPage(findings: readonly Diagnostic[]): FoundProblems['pages'] {
  const pages = Object.groupBy(
    findings.filter(({ page }) => page !== undefined),
    ({ page }) => page!,
  );
  return Object.fromEntries(
    Object.entries(pages).map(([page, found = []]) => [
      page,
      found.map(({ severity, message, hint, file, range, rule }) => ({
        severity,
        message,
        hint,
        file,
        line: range.line,
        rule,
      })),
    ]),
  );
}
