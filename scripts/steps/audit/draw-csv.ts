import { stringify } from 'csv-stringify/sync';
import { whoAnsweredIn, sayPeople, unknown } from './say-values.ts';
import type { AuditReport } from '../../../src/model/audit-report.ts';

type Cell = string | number;
type Columns<Row> = Readonly<Record<string, (row: Row) => Cell>>;

/** In a cell of their own, hashes such as 12345678 and 1e234567 would become numbers. */
const hashCell = (hash: string | null, otherwise = ''): string => (hash === null ? otherwise : `sha256:${hash}`);

const pages: Columns<AuditReport['pages'][number]> = {
  Page: ({ id }) => id,
  Title: ({ title }) => title,
  Kind: ({ kind }) => kind,
  File: ({ file }) => file,
  Status: ({ status }) => status,
  Risk: ({ risk }) => risk ?? '',
  Owner: ({ owner }) => owner ?? '',
  'Who answered': ({ accountable }) => whoAnsweredIn(accountable),
  'Reviews in the period': ({ reviews }) => reviews,
  'Newest review on': ({ newestReview }) => newestReview?.on ?? '',
  'Newest review by': ({ newestReview }) => newestReview?.by ?? '',
  'Review due': ({ newestReview }) => newestReview?.next ?? '',
  'Days overdue in the period': ({ overdueDays }) => overdueDays ?? unknown,
  'Overdue on the last day': ({ overdueAtEnd }) => (overdueAtEnd ? 'yes' : 'no'),
  'Last author': ({ lastChange }) => sayPeople(lastChange && lastChange.authors, ''),
  'Last approved by': ({ lastChange }) => sayPeople(lastChange && lastChange.approvers),
  'Last merged by': ({ lastChange }) => (lastChange ? (lastChange.merger ?? '') : unknown),
  'Last change at': ({ lastChange }) => lastChange?.time ?? unknown,
  'Last request': ({ lastChange }) => (lastChange ? (lastChange.request ?? '') : unknown),
  'Last reason': ({ lastChange }) => lastChange?.reason ?? unknown,
  'Last commit': ({ lastChange }) => lastChange?.commit ?? unknown,
  'Text before the period': ({ hashAtStart }) => hashCell(hashAtStart),
  'Text at its end': ({ hashAtEnd }) => hashCell(hashAtEnd),
};

const reviews: Columns<AuditReport['reviews'][number]> = {
  Day: ({ on }) => on,
  'Page or folder': ({ id }) => id,
  'Reviewed as': ({ subject }) => (subject === 'page' ? 'page' : 'set of pages'),
  By: ({ by }) => by,
  How: ({ how }) => how,
  Found: ({ found }) => found,
  Next: ({ next }) => next,
  'Text reviewed': ({ of }) => (of === 'pending' ? of : hashCell(of)),
  'Was the text at its commit': ({ ofText }) => ofText,
  'Recorded on': ({ recorded }) => recorded ?? unknown,
  Commit: ({ commit }) => commit ?? unknown,
  'On record': ({ record }) => record,
};

const changes: Columns<AuditReport['changes'][number]> = {
  Day: ({ day }) => day,
  Page: ({ id }) => id,
  Title: ({ title }) => title,
  What: ({ what }) => what.join('; '),
  Author: ({ authors }) => sayPeople(authors, ''),
  'Approved by': ({ approvers }) => sayPeople(approvers),
  'Merged by': ({ merger }) => merger ?? '',
  At: ({ time }) => time,
  Request: ({ request }) => request ?? '',
  Reason: ({ reason }) => reason,
  'Text before': ({ hashBefore }) => hashCell(hashBefore),
  'Text after': ({ hashAfter }) => hashCell(hashAfter),
  Commit: ({ commit }) => commit,
};

const clauses: Columns<AuditReport['clauses'][number]> = {
  Standard: ({ edition }) => edition,
  Clause: ({ number }) => number,
  'What it asks, in our words': ({ asks }) => asks,
  Evidence: ({ evidence }) => evidence.join(' '),
  Gap: ({ gaps }) => gaps.join(' '),
};

/** The tables of a pack for spreadsheets, by file. */
export function drawTables(report: AuditReport): Record<string, string> {
  return {
    'pages.csv': drawTable(pages, report.pages),
    'reviews.csv': drawTable(reviews, report.reviews),
    'changes.csv': drawTable(changes, report.changes),
    'iso-9001.csv': drawTable(clauses, report.clauses),
  };
}

/**
 * RFC 4180, with the mark by which Excel tells UTF-8. A cell that a spreadsheet would take for a formula begins with an
 * apostrophe, as OWASP advises; numbers stay numbers.
 */
export function drawTable<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const cells = rows.map((row) => Object.values(columns).map((cell) => cell(row)));
  return stringify([Object.keys(columns), ...cells], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // A line end of any kind would begin a new row in some programs.
    quoted_match: /[\r\n]/,
  });
}
