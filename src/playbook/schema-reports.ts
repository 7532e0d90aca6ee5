import { z } from 'zod';
import { nearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import type { FieldPath } from '../model/page.ts';
import type { Report } from './report.ts';
import type { YamlFile } from './yaml-file.ts';

/** Says in an author's words what does not fit a schema, each thing at its place. */
export function schemaReports(schema: z.ZodType, error: z.ZodError, yaml: YamlFile): Omit<Report, 'file'>[] {
  return error.issues.flatMap((issue) => reportsOf(issue, schema, yaml));
}

function reportsOf(issue: z.core.$ZodIssue, schema: z.ZodType, yaml: YamlFile): Omit<Report, 'file'>[] {
  const field = issue.path.filter((step) => typeof step !== 'symbol');
  const at = yaml.locate(field);
  const name = nameOf(field);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, field, schema, yaml));
  const value = valueAt(yaml.value, field);
  if (value === undefined && field.length > 0) {
    return [
      {
        rule: 'field-missing',
        range: yaml.locate(field.slice(0, -1), 'key'),
        message: `The field "${name}" is missing.`,
        hint: missingHint(field, issue),
      },
    ];
  }
  const rule = field.at(-1) === 'id' ? 'id-shape' : 'field-value';
  return [{ rule, range: at, ...explain(issue, name, value) }];
}

function unknownField(key: string, parent: FieldPath, schema: z.ZodType, yaml: YamlFile): Omit<Report, 'file'> {
  const known = knownFields(schema, parent);
  const near = nearest(key, known);
  return {
    rule: 'field-unknown',
    range: yaml.locate([...parent, key], 'key'),
    message: `There is no field "${key}" ${parent.length > 0 ? `in "${nameOf(parent)}"` : 'here'}.`,
    hint: near ? `Write ${near}, if that is what you mean.` : `The fields are ${list(known)}.`,
    ...(near ? { suggestion: near } : {}),
  };
}

/** The names a strict object at a place takes. */
function knownFields(schema: z.ZodType, path: FieldPath): string[] {
  let at: z.ZodType | undefined = schema;
  for (const step of path) at = stepInto(bare(at), step);
  const object = bare(at);
  return object instanceof z.ZodObject ? Object.keys(object.shape) : [];
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

function explain(
  issue: z.core.$ZodIssue,
  name: string,
  value: unknown,
): Pick<Report, 'message' | 'hint' | 'suggestion'> {
  const quoted = say(value);
  if (isOurs(issue)) return splitMessage(issue.message, name);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const near = nearest(String(value), choices);
    return {
      message: `"${name}" cannot be ${quoted}.`,
      hint: near ? `Write ${near}, if that is what you mean.` : `Write ${list(choices, 'or')}.`,
      ...(near ? { suggestion: near } : {}),
    };
  }
  if (issue.code === 'invalid_type')
    return { message: `"${name}" cannot be ${quoted}.`, hint: wanted(issue.expected, value) };
  return { message: `"${name}" cannot be ${quoted}.`, hint: 'See the fields of this kind on the help page.' };
}

/** A message that the schema itself gives: it ends with a full stop, which zod's own never do. */
function isOurs(issue: z.core.$ZodIssue): boolean {
  return issue.message.endsWith('.');
}

/** The first sentence says what is the matter, the rest what to do. A lone instruction is the hint. */
function splitMessage(message: string, name: string): Pick<Report, 'message' | 'hint'> {
  const [, first, rest] = /^(.*?\.)\s+([A-Z(].*)$/s.exec(message) ?? [];
  if (first && rest) return { message: first, hint: rest };
  if (/^(Write|Name|Say|Give|Explain)\b/.test(message))
    return { message: `"${name}" is not filled in as it needs to be.`, hint: message };
  return { message, hint: 'Write a value that fits.' };
}

function wanted(expected: string, value: unknown): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `Put it in quotes, if it is a text: "${String(value)}".`;
  if (expected === 'string') return 'Write a text.';
  if (expected === 'array')
    return typeof value === 'string' && value.includes(',')
      ? `Write it as a list: [${value}].`
      : 'Write it as a list: each entry on a line of its own, after a hyphen.';
  if (expected === 'number' || expected === 'int') return 'Write a number, without a unit.';
  if (expected === 'boolean') return 'Write true or false.';
  if (expected === 'object' || expected === 'record') return 'Write its fields below it, indented by two spaces.';
  return `Write a ${expected}.`;
}

function missingHint(field: FieldPath, issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value')
    return `Add it: ${String(field.at(-1))}: ${list(issue.values.map(String), 'or')}.`;
  if (isOurs(issue) && !/undefined|Nothing is not/.test(issue.message)) return issue.message;
  return `Add a line "${String(field.at(-1))}: …".`;
}

function nameOf(field: FieldPath): string {
  return field.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : step)).join(' › ');
}

function valueAt(value: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>(
    (at, step) => (at === null || typeof at !== 'object' ? undefined : (at as Record<string | number, unknown>)[step]),
    value,
  );
}

function say(value: unknown): string {
  if (value === null || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return `"${String(value)}"`;
}
