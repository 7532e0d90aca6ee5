import { worstFirst, type Diagnostic, type Severity } from '../../../src/model/diagnostic.ts';
import { ruleAddress } from '../../../src/playbook/rule-list.ts';
import { summaryLine } from './pretty.ts';
import type { PlacedReport } from './report.ts';
import { visibleText } from './visible-text.ts';

/** GitHub shows no more of each kind for one step. */
const mostShown = 10;

const commands: Record<Severity, 'error' | 'warning' | 'notice'> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/**
 * The findings as notes beside the lines of a pull request, the worst first, and one line that says how many there are in
 * all. What was there before the change is counted only.
 */
export function formatGitHub(report: PlacedReport): string {
  const sorted = report.findings.filter(({ isOld }) => !isOld).sort(worstFirst);
  const shown = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    sorted.filter((finding) => finding.severity === severity).slice(0, mostShown),
  );
  return `${shown.map((finding) => `${annotation(finding, report)}\n`).join('')}${lastLine(report, shown.length, sorted.length)}\n`;
}

/** Title and text say what a manager has to know; the name of the rule stands at the end. */
function annotation(finding: Diagnostic, { pathOf, addressOf }: PlacedReport): string {
  const { rule, severity, file, range, message, hint } = finding;
  const { line, column, endLine, endColumn } = range;
  // GitHub takes columns only within one line, and counts the last one in.
  const columns = endLine === line && endColumn > column ? { col: column, endColumn: endColumn - 1 } : {};
  const properties = { file: pathOf(file), line, endLine, ...columns, title: message };
  const more = addressOf(ruleAddress(rule)) ?? `npm run validate -- --explain ${rule}`;
  return toCommand(commands[severity], properties, [hint, `More about this: ${more}`]);
}

/** A note beside a file, as GitHub reads it from what a step writes. */
export function toCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`);
  return `::${name} ${written.join(',')}::${lines.map(escapedText).join('%0A')}`;
}

function lastLine(report: PlacedReport, shown: number, all: number): string {
  const said = summaryLine(report);
  return shown < all ? `${said} ${shown} of ${all} stand beside their lines; the summary of the run lists more.` : said;
}

/** What stands between commands and would end one is written as a number. Everything invisible is written out before. */
function escapedText(text: string): string {
  return visibleText(text).replace(/[%\r\n]/g, percent);
}

function escapedProperty(text: string): string {
  return visibleText(text).replace(/[%\r\n:,]/g, percent);
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
