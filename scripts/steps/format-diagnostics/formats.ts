import type { Severity } from '../../../src/model/diagnostic.ts';
import { formatGitHub } from './github.ts';
import { formatGitLab } from './gitlab.ts';
import { formatJson } from './json.ts';
import { formatJUnit } from './junit.ts';
import { formatPretty } from './pretty.ts';
import type { PlacedReport } from './report.ts';
import { formatSarif } from './sarif.ts';

/** What else a format may depend on. */
export interface Wishes {
  colour: boolean;
  failOn: Severity | 'never';
}

type Format = (report: PlacedReport, wishes: Wishes) => string;

/** The ways in which findings are told, by what they are called on the command line. */
export const formats = {
  pretty: formatPretty,
  json: formatJson,
  github: formatGitHub,
  sarif: formatSarif,
  gitlab: formatGitLab,
  junit: (report, { failOn }) => formatJUnit(report, failOn),
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];
