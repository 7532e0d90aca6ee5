import { z } from 'zod';
import { docOf } from '../../../playbook/model-docs.ts';
import { sayValue } from './say-value.ts';

/** A field as the help shows it. Code stands in backticks. */
export interface FieldRow {
  /** Where it stands: `['latitude', 'beyond']`. */
  path: string[];
  /** What the model says it is. */
  doc: string | undefined;
  /** What to write. */
  value: string;
  isRequired: boolean;
  /** What holds when it is left out, where that is worth a word. */
  fallback: string | undefined;
}

/**
 * The fields of an object schema in their order, each followed by the fields inside it. `constant` is its name in the model,
 * with dots where it lies in another: `components.Note.properties`.
 */
export function fieldRows(schema: z.ZodObject, constant: string, leaveOut: readonly string[] = []): FieldRow[] {
  return [...rowsBelow(schema, constant, [])].filter(({ path: [first = ''] }) => !leaveOut.includes(first));
}

function* rowsBelow(schema: z.ZodType, constant: string, above: string[]): Generator<FieldRow> {
  for (const [name, value] of Object.entries(objectIn(schema)?.shape ?? {})) {
    const field = value as z.ZodType;
    const path = [...above, name];
    yield {
      path,
      doc: docOf([constant, ...path].join('.')),
      value: sayValue(field),
      isRequired: !field.safeParse(undefined).success,
      fallback: fallbackOf(field),
    };
    yield* rowsBelow(field, constant, path);
  }
}

/** The object that a field holds: by itself, in a list, or as one of its forms. */
function objectIn(schema: z.ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable)
    return objectIn(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return objectIn(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) return objectIn(schema.valueType as z.ZodType);
  if (!(schema instanceof z.ZodUnion)) return undefined;
  return schema.options.map((option) => objectIn(option as z.ZodType)).find((found) => found !== undefined);
}

function fallbackOf(schema: z.ZodType): string | undefined {
  const value = schema instanceof z.ZodDefault ? schema.parse(undefined) : undefined;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
