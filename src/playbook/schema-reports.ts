import type { z } from 'zod';
import { list } from '../base/text.ts';
import type { FieldPath } from '../model/page.ts';
import { fieldOf, valueAt } from './field-values.ts';
import type { Report } from './report.ts';
import { explain, isInstruction, sayPlace } from './schema-words.ts';
import { toUnknown, unknownField } from './unknown-fields.ts';
import { editsOf, misfit, toChoice, withSameId } from './value-edits.ts';
import type { YamlFile } from './yaml-file.ts';

type FileReport = Omit<Report, 'file'>;

/** Says in an author's words what is wrong with the form of some fields, and what in them does not fit a schema. */
export function fieldReports(schema: z.ZodType, error: z.ZodError | undefined, yaml: YamlFile): FileReport[] {
  if (error === undefined) return yaml.reports;
  const { reports, misfits } = schemaReports(schema, error, yaml);
  return [...yaml.reports.map((report) => withoutWrongEdits(report, misfits)), ...reports];
}

/** A line that was read as it was probably meant, and does not fit all the same, may be meant in another way. */
function withoutWrongEdits(report: FileReport, misfits: ReadonlySet<number>): FileReport {
  const { edits = [], ...rest } = report;
  return edits.some(({ range }) => misfits.has(range.line)) ? rest : report;
}

interface SchemaReports {
  reports: FileReport[];
  /** Lines that were read in another way than they are written, and do not fit. */
  misfits: ReadonlySet<number>;
}

function schemaReports(schema: z.ZodType, error: z.ZodError, yaml: YamlFile): SchemaReports {
  const unknown = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => toUnknown(key, issue, schema)) : [],
  );
  const meant = new Set(
    unknown.flatMap(({ near, parent }) => (near === undefined ? [] : [[...parent, near].join('.')])),
  );
  const others = error.issues.filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('.')));
  const found = [
    ...unknown.map((field) => unknownField(field, unknown, yaml)),
    ...others.map((issue) => valueReport(issue, schema, yaml)),
  ];
  const lost = found.filter(({ rule }) => rule === 'field-missing');
  const reports = yaml.hasNameless && lost.length === 1 ? found.filter((report) => report !== lost[0]) : found;
  const isReported = ({ range }: FileReport) => range !== undefined && yaml.isMended(range.line);
  return {
    // A line that is read in another way than it is written has been reported for its form.
    reports: reports.filter((report) => !isReported(report)),
    // A mistyped name is another fault of the line, to be mended after its form.
    misfits: new Set(found.filter((report) => isReported(report) && !isTypo(report)).map(({ range }) => range!.line)),
  };
}

function isTypo({ rule, suggestion }: FileReport): boolean {
  return rule === 'field-unknown' && suggestion !== undefined;
}

function valueReport(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlFile): FileReport {
  const field = fieldOf(issue);
  const value = valueAt(yaml.value, field);
  if (value === undefined && field.length > 0) return missing(field, issue, yaml);
  const explained = explain(issue, { field, value, written: yaml.written(field) });
  const { becomes, ...said } = toChoice(field.at(-1) === 'id' ? withSameId(explained, value) : explained, (meant) =>
    misfit(schema, yaml.value, { field, becomes: meant }),
  );
  const edits = becomes === undefined || (field[0] === 'reviews' && field.length > 1) ? [] : editsOf(said, field, yaml);
  return {
    rule: field.at(-1) === 'id' ? 'id-shape' : 'field-value',
    range: yaml.locate(field, said.suggestion === undefined ? 'value' : 'whole'),
    ...said,
    ...(edits.length > 0 ? { edits } : {}),
  };
}

function missing(field: FieldPath, issue: z.core.$ZodIssue, yaml: YamlFile): FileReport {
  const name = String(field.at(-1));
  const parent = field.slice(0, -1);
  const choice = issue.code === 'invalid_value' ? ` with ${list(issue.values.map(String), 'or')}` : '';
  return {
    rule: 'field-missing',
    range: yaml.locate(parent, 'key'),
    message: parent.length > 0 ? `"${name}" is missing in ${sayPlace(parent)}.` : `The field "${name}" is missing.`,
    hint: `Add a line "${name}: …"${choice}.${isInstruction(issue.message) ? ` ${issue.message}` : ''}`,
  };
}
