import { z } from 'zod';
import { nearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import type { FieldPath } from '../model/page.ts';
import type { Report } from './report.ts';
import { explain, isInstruction, sayPlace } from './schema-words.ts';
import type { YamlFile } from './yaml-file.ts';

type FileReport = Omit<Report, 'file'>;

/** Says in an author's words what does not fit a schema, each thing at its place. */
export function schemaReports(schema: z.ZodType, error: z.ZodError, yaml: YamlFile): FileReport[] {
  const unknown = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => toUnknown(key, issue, schema)) : [],
  );
  const meant = new Set(
    unknown.flatMap(({ near, parent }) => (near === undefined ? [] : [[...parent, near].join('.')])),
  );
  const others = error.issues.filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('.')));
  const found = [
    ...unknown.map((field) => unknownField(field, yaml)),
    ...others.map((issue) => valueReport(issue, yaml)),
  ];
  const lost = found.filter(({ rule }) => rule === 'field-missing');
  const reports = yaml.hasNameless && lost.length === 1 ? found.filter((report) => report !== lost[0]) : found;
  // A line that is read in another way than it is written has been reported for its form.
  return reports.filter(({ range }) => range === undefined || !yaml.isMended(range.line));
}

interface UnknownField {
  key: string;
  parent: FieldPath;
  known: string[];
  near: string | undefined;
  /** What the schema itself says of such a field. */
  advice: string | undefined;
}

function toUnknown(key: string, issue: z.core.$ZodIssue, schema: z.ZodType): UnknownField {
  const parent = fieldOf(issue);
  const known = knownFields(schema, parent);
  return {
    key,
    parent,
    known,
    near: nearest(key.trim(), known),
    advice: issue.message.endsWith('.') ? issue.message : undefined,
  };
}

function unknownField({ key, parent, known, near, advice }: UnknownField, yaml: YamlFile): FileReport {
  const range = yaml.locate([...parent, key], 'key');
  const message = `There is no field "${key}" ${parent.length > 0 ? `in ${sayPlace(parent)}` : 'here'}.`;
  const otherwise = advice ?? (known.length > 0 ? `The fields are ${list(known)}.` : 'Take it out.');
  return near === undefined
    ? { rule: 'field-unknown', range, message, hint: otherwise }
    : { rule: 'field-unknown', range, message, hint: `Write ${near}, if that is what you mean.`, suggestion: near };
}

function valueReport(issue: z.core.$ZodIssue, yaml: YamlFile): FileReport {
  const field = fieldOf(issue);
  const value = valueAt(yaml.value, field);
  if (value === undefined && field.length > 0) return missing(field, issue, yaml);
  const said = explain(issue, { field, value, written: yaml.written(field) });
  return { rule: field.at(-1) === 'id' ? 'id-shape' : 'field-value', range: yaml.locate(field), ...said };
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

function fieldOf({ path }: z.core.$ZodIssue): (string | number)[] {
  return path.filter((step) => typeof step !== 'symbol');
}

/** The names a strict object at a place takes. */
function knownFields(schema: z.ZodType, path: FieldPath): string[] {
  let at: z.ZodType | undefined = schema;
  for (const step of path) at = stepInto(bare(at), step);
  const object = bare(at);
  if (object instanceof z.ZodObject) return Object.keys(object.shape);
  return object instanceof z.ZodRecord && object.keyType instanceof z.ZodEnum ? object.keyType.options.map(String) : [];
}

function stepInto(schema: z.ZodType | undefined, step: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodObject) return schema.shape[step] as z.ZodType | undefined;
  if (schema instanceof z.ZodRecord) return schema.valueType as z.ZodType;
  return undefined;
}

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

function valueAt(value: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>(
    (at, step) =>
      at === null || typeof at !== 'object' || !Object.hasOwn(at, step)
        ? undefined
        : (at as Record<string | number, unknown>)[step],
    value,
  );
}
