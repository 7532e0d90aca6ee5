import { styleText } from 'node:util';
import { list, plural } from '../../../src/base/text.ts';
import { atLeast, type Diagnostic, type Severity } from '../../../src/model/diagnostic.ts';
import { excerptOf } from './excerpt.ts';
import { countFindings, type ValidationReport } from './report.ts';
import { visibleText } from './visible-text.ts';

type Colour = Parameters<typeof styleText>[0];
type Paint = (colour: Colour, text: string) => string;

const colours: Record<Severity, Colour> = { error: 'red', warning: 'yellow', info: 'cyan' };

/** The findings for people: file by file, the worst first, each with its line, the way out and the reason. Ends with a summary. */
export function formatPretty(report: ValidationReport, { colour }: { colour: boolean }): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const blocks = inOrder(report.findings).map((finding) => `${formatFinding(finding, report, paint)}\n\n`);
  return `${blocks.join('')}${summaryLine(report)}\n`;
}

/** One line: how many pages, which day, how many findings. */
export function summaryLine({
  today,
  pages,
  findings,
}: Pick<ValidationReport, 'today' | 'pages' | 'findings'>): string {
  const { errors, warnings, infos } = countFindings(findings);
  const counts = [
    errors && plural(errors, 'error'),
    warnings && plural(warnings, 'warning'),
    infos && plural(infos, 'info'),
  ].filter((count) => count !== 0);
  return `${plural(pages, 'page')} on ${today}: ${counts.length === 0 ? 'nothing to report' : list(counts)}.`;
}

function formatFinding(finding: Diagnostic, report: ValidationReport, paint: Paint): string {
  const { rule, severity, file, range, message, hint } = finding;
  const why = report.why(rule);
  const margin = marginOf(range.line);
  return [
    `${paint([colours[severity], 'bold'] as Colour, `${severity}[${rule}]`)}${paint('bold', `: ${visibleText(message)}`)}`,
    `${margin}${paint('blue', '-->')} ${visibleText(file)}:${range.line}:${range.column}`,
    ...excerptLines(finding, report, paint),
    `${margin} ${paint('blue', '=')} fix: ${visibleText(hint)}`,
    `${margin} ${paint('blue', '=')} why: ${why === undefined ? '' : `${why} · `}/help/rules/${rule}/`,
  ].join('\n');
}

/** A finding about a file as a whole points at its very beginning, where there is nothing to see. */
function excerptLines({ file, range, severity }: Diagnostic, { linesOf }: ValidationReport, paint: Paint): string[] {
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
    own: own.toSorted((a, b) => worse(a, b) || a.range.line - b.range.line || a.range.column - b.range.column),
  }));
  return files.sort((a, b) => worse(a.own[0]!, b.own[0]!) || (a.file < b.file ? -1 : 1)).flatMap(({ own }) => own);
}

function worse(a: Diagnostic, b: Diagnostic): number {
  if (a.severity === b.severity) return 0;
  return atLeast(a.severity, b.severity) ? -1 : 1;
}
