import { styleText } from 'node:util';
import { list, plural } from '../../../src/base/text.ts';
import { worstFirst, type Diagnostic, type Severity } from '../../../src/model/diagnostic.ts';
import { countFindings } from '../../../src/model/findings-report.ts';
import { excerptOf } from './excerpt.ts';
import type { ValidationReport } from './report.ts';
import { visibleText } from './visible-text.ts';

type Colour = Parameters<typeof styleText>[0];

/** Writes a text in a colour, or leaves it as it is. */
export type Paint = (colour: Colour, text: string) => string;

const colours: Record<Severity, Colour> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** The findings for people: file by file, the worst first, each with its line, the way out and the reason. Ends with a summary. */
export function formatPretty(report: ValidationReport, { colour }: { colour: boolean }): string {
  const paint = painter(colour);
  const blocks = inOrder(report.findings.filter(isOwn)).map(
    (finding) => `${formatFinding(finding, report, paint)}\n\n`,
  );
  return `${blocks.join('')}${oldFindings(report.findings, paint)}${summaryLine(report)}\n`;
}

/** More of what is not the matter of a change would hide what is. */
const mostOld = 10;

/** What stood there before the change that is judged, a line each. */
function oldFindings(findings: readonly Diagnostic[], paint: Paint): string {
  const old = inOrder(findings.filter((finding) => !isOwn(finding)));
  if (old.length === 0) return '';
  const lines = old.slice(0, mostOld).map(({ rule, severity, file, range, message }) => {
    const place = `${visibleText(file)}:${range.line}:${range.column}`;
    return `  ${paint(colours[severity], `${severity}[${rule}]`)} ${place}: ${visibleText(message)}\n`;
  });
  const more = old.length - lines.length;
  const rest = more > 0 ? `  And ${more} more. Without --changed-since they are all shown.\n` : '';
  return `${paint('bold', 'Not from this change, and no reason to stop it:')}\n${lines.join('')}${rest}\n`;
}

function isOwn({ isOld }: Diagnostic): boolean {
  return !isOld;
}

/** Paints where colours are wanted. */
export function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/** One line: how many pages, which day, how many findings. */
export function summaryLine({
  today,
  pages,
  findings,
}: Pick<ValidationReport, 'today' | 'pages' | 'findings'>): string {
  const own = findings.filter(isOwn);
  const { errors, warnings, infos } = countFindings(own);
  const counts = [
    errors && plural(errors, 'error'),
    warnings && plural(warnings, 'warning'),
    infos && plural(infos, 'info'),
  ].filter((count) => count !== 0);
  const old = findings.length - own.length;
  const before = old > 0 ? ` ${plural(old, 'more finding')} stood there before this change.` : '';
  return `${plural(pages, 'page')} on ${today}: ${counts.length === 0 ? 'nothing to report' : list(counts)}.${before}`;
}

/** One finding, without an empty line behind it. */
export function formatFinding(
  finding: Diagnostic,
  report: Pick<ValidationReport, 'why' | 'linesOf'>,
  paint: Paint,
): string {
  const { rule, severity, file, range, message, hint, edits = [] } = finding;
  const why = report.why(rule);
  const margin = marginOf(range.line);
  return [
    `${paint([colours[severity], 'bold'] as Colour, `${severity}[${rule}]`)}${paint('bold', `: ${visibleText(message)}`)}`,
    `${margin}${paint('blue', '-->')} ${visibleText(file)}:${range.line}:${range.column}`,
    ...excerptLines(finding, report, paint),
    `${margin} ${paint('blue', '=')} fix: ${visibleText(hint)}${edits.length > 0 ? ' · npm run validate -- --fix does it' : ''}`,
    `${margin} ${paint('blue', '=')} why: ${why === undefined ? '' : `${why} · `}/help/rules/${rule}/`,
  ].join('\n');
}

/** A finding about a file as a whole points at its very beginning, where there is nothing to see. */
function excerptLines(
  { file, range, severity }: Diagnostic,
  { linesOf }: Pick<ValidationReport, 'linesOf'>,
  paint: Paint,
): string[] {
  const line = linesOf(file)[range.line - 1];
  const isWholeFile = range.line === 1 && range.endLine === 1 && range.endColumn === 1;
  if (line === undefined || line.trim() === '' || isWholeFile) return [];

  const { text, marks } = excerptOf(line, range);
  const margin = marginOf(range.line);
  const bar = paint('blue', '|');
  return [
    `${margin} ${bar}`,
    ` ${paint('blue', String(range.line))} ${bar} ${text}`,
    `${margin} ${bar} ${paint(colours[severity], marks)}`,
  ];
}

/** As wide as the line number, so that bars and marks stand below each other. */
function marginOf(line: number): string {
  return ' '.repeat(String(line).length + 1);
}

/** Files with the worst findings first, then by name; within a file the worst first, then from top to bottom. */
function inOrder(findings: readonly Diagnostic[]): Diagnostic[] {
  const byFile = Map.groupBy(findings, ({ file }) => file);
  const files = [...byFile].map(([file, own]) => ({
    file,
    own: own.toSorted((a, b) => worstFirst(a, b) || a.range.line - b.range.line || a.range.column - b.range.column),
  }));
  return files.sort((a, b) => worstFirst(a.own[0]!, b.own[0]!) || (a.file < b.file ? -1 : 1)).flatMap(({ own }) => own);
}
