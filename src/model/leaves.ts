import { z } from 'zod';
import type { FieldMeta } from './fields.ts';

/** A value in front matter whose schema says what it means. */
export interface Leaf {
  /** Where it stands: `['latitude', 0, 'beyond']`. */
  path: (string | number)[];
  /** The same place with list entries named by their id: `latitude.refund-without-receipt.beyond`. */
  name: string;
  value: string;
  meta: FieldMeta;
}

/**
 * Walks data along its schema and yields each text whose schema carries a meaning (`FieldMeta`).
 * One walk serves references, owners, vocabularies and translations, so that a field is described once.
 */
export function* leavesOf(
  schema: z.ZodType,
  data: unknown,
  path: (string | number)[] = [],
  name: string[] = [],
): Generator<Leaf> {
  if (data === undefined || data === null) return;
  const meta = schema.meta() as FieldMeta | undefined;
  if (typeof data === 'string') {
    if (meta) yield { path, name: name.join('.'), value: data, meta };
    else yield* throughWrappers(schema, data, path, name);
    return;
  }
  if (schema instanceof z.ZodObject) {
    for (const [key, field] of Object.entries(schema.shape)) {
      const value = (data as Record<string, unknown>)[key];
      if (value !== undefined) yield* leavesOf(field as z.ZodType, value, [...path, key], [...name, key]);
    }
  } else if (schema instanceof z.ZodArray) {
    for (const [index, entry] of (data as unknown[]).entries()) {
      yield* leavesOf(schema.element as z.ZodType, entry, [...path, index], [...name, nameOf(entry, index)]);
    }
  } else if (schema instanceof z.ZodRecord) {
    for (const [key, entry] of Object.entries(data as Record<string, unknown>)) {
      yield* leavesOf(schema.valueType as z.ZodType, entry, [...path, key], [...name, key]);
    }
  } else {
    yield* throughWrappers(schema, data, path, name);
  }
}

function* throughWrappers(
  schema: z.ZodType,
  data: unknown,
  path: (string | number)[],
  name: string[],
): Generator<Leaf> {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    yield* leavesOf(schema.unwrap() as z.ZodType, data, path, name);
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) {
      if ((option as z.ZodType).safeParse(data).success) return yield* leavesOf(option as z.ZodType, data, path, name);
    }
  }
}

function nameOf(entry: unknown, index: number): string {
  const own = (entry as { id?: unknown; level?: unknown } | null)?.id ?? (entry as { level?: unknown } | null)?.level;
  return typeof own === 'string' ? own : String(index);
}
