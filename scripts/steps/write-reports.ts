import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatNames, formats, type FormatName, type Wishes } from './format-diagnostics/formats.ts';
import { formatGitHubSummary } from './format-diagnostics/github-summary.ts';
import type { PlacedReport } from './format-diagnostics/report.ts';
import { oneOf, WrongUse } from './parse-arguments.ts';

/** A report that goes into a file, beside what is printed. */
export interface ReportFile {
  format: FormatName;
  file: string;
}

/** `sarif=findings.sarif`: a format and the file it goes into. Throws WrongUse for anything else. */
export function toReportFile(word: string): ReportFile {
  const [, format = '', file = ''] = /^([^=]*)=(.+)$/s.exec(word) ?? [];
  if (file === '')
    throw new WrongUse(`--report cannot be "${word}". Write a format and a file, like sarif=findings.sarif.`);
  return { format: oneOf('--report', format, formatNames), file };
}

/** Writes each report into its file, and makes the folders that are missing. */
export function writeReports(report: PlacedReport, files: readonly ReportFile[], wishes: Wishes): void {
  for (const { format, file } of files) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, formats[format](report, { ...wishes, colour: false }));
  }
}

/** On GitHub, puts the findings onto the page of the run, where people without an account for the log read them. */
export function writeSummary(report: PlacedReport, environment = process.env): void {
  const {
    GITHUB_STEP_SUMMARY: summary,
    GITHUB_SERVER_URL: server,
    GITHUB_REPOSITORY: name,
    GITHUB_SHA: commit,
  } = environment;
  if (!summary) return;
  const files = server && name && commit ? `${server}/${name}/blob/${commit}/` : undefined;
  appendFileSync(summary, formatGitHubSummary(report, files));
}
