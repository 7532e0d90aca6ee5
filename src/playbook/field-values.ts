import type { z } from 'zod';
import type { FieldPath } from '../model/page.ts';

/** The field that an issue of a schema is about. */
export function fieldOf({ path }: z.core.$ZodIssue): (string | number)[] {
  return path.filter((step) => typeof step !== 'symbol');
}

/** What stands in a field; undefined where nothing does. */
export function valueAt(value: unknown, field: FieldPath): unknown {
  return field.reduce<unknown>(
    (at, step) =>
      at === null || typeof at !== 'object' || !Object.hasOwn(at, step)
        ? undefined
        : (at as Record<string | number, unknown>)[step],
    value,
  );
}

/** A copy of a value in which a field is another. */
export function withValue(value: unknown, [step, ...rest]: FieldPath, becomes: unknown): unknown {
  if (step === undefined) return becomes;
  const inside = withValue((value as Record<string | number, unknown>)[step], rest, becomes);
  if (Array.isArray(value)) return value.with(Number(step), inside) as unknown[];
  return { ...(value as Record<string, unknown>), [step]: inside };
}
