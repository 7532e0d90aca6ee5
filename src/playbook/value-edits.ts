import type { z } from 'zod';
import { list } from '../base/text.ts';
import type { Edit } from '../model/diagnostic.ts';
import { sameLooking } from '../model/id-words.ts';
import type { FieldPath } from '../model/page.ts';
import { withValue } from './field-values.ts';
import { plainAdvice, type Said } from './schema-words.ts';
import type { YamlFile } from './yaml-file.ts';

/** An id in which only signs are wrong that look like others, or like nothing. */
export function withSameId(said: Said, value: unknown): Said {
  const same = typeof value === 'string' ? sameLooking(value) : undefined;
  return same === undefined || same === value ? said : { ...said, suggestion: same, becomes: same };
}

/** What keeps a value that is meant from fitting the schema. */
export function misfit(
  schema: z.ZodType,
  value: unknown,
  { field, becomes }: { field: FieldPath; becomes: unknown },
): z.core.$ZodIssue | undefined {
  const { error } = schema.safeParse(withValue(value, field, becomes));
  return error?.issues.find(({ path }) => field.every((step, index) => path[index] === step));
}

/** Where the value that is meant does not fit either, nothing is suggested; what a list may hold is told. */
export function toChoice(
  { becomes, ...said }: Said,
  misfitOf: (becomes: unknown) => z.core.$ZodIssue | undefined,
): Said {
  const issue = becomes === undefined ? undefined : misfitOf(becomes);
  if (issue === undefined) return becomes === undefined ? said : { ...said, becomes };
  const { suggestion: _, ...plain } = said;
  if (!Array.isArray(becomes)) return plain;
  if (issue.code !== 'invalid_value') return { ...plain, hint: plainAdvice('array') };
  return { ...plain, hint: `Write ${list(issue.values.map(String), 'or')}, in square brackets.` };
}

/** What to write for a value that is meant. */
export function editsOf({ suggestion }: Said, field: FieldPath, yaml: YamlFile): Edit[] {
  const range = yaml.locate(field, 'whole');
  if (suggestion !== undefined) return [{ range, text: suggestion }];
  // A group becomes the only entry of a list: all of it is indented by two, and a hyphen stands before its first line.
  const lines = (yaml.written(field) ?? '').trimEnd().split('\n');
  if (lines[0]!.startsWith('{')) return [{ range, text: `[${lines.join('\n')}]` }];
  return lines.flatMap((line, index) => {
    const [at, column] = [range.line + index, index === 0 ? range.column : 1];
    const text = index === 0 ? '- ' : '  ';
    return line.trim() === '' ? [] : [{ range: { line: at, column, endLine: at, endColumn: column }, text }];
  });
}
