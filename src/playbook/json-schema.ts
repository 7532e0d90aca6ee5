import { z } from 'zod';
import type { FieldMeta } from '../model/fields.ts';
import { docOf } from './model-docs.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The names that a text with a meaning may be, such as those of owners, as a schema; undefined where there are none. */
export type Suggest = (meta: FieldMeta) => JsonSchema | undefined;

/** What a field's meaning is to us, and no other program knows. */
const ours: readonly (keyof FieldMeta)[] = ['page', 'owner', 'vocabulary', 'shown'];

/**
 * What an author writes, as JSON Schema (draft 7, which editors know best), with what the model says of each field.
 * `constant` is the name of the schema in `src/model`. Editors offer the names that `suggest` gives, and accept others:
 * those may be new, and `validate` knows. How fields must agree with each other is not in it either.
 */
export function authorSchema(schema: z.ZodType, constant: string, suggest: Suggest = () => undefined): JsonSchema {
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const meta = forgetMeta(zodSchema, jsonSchema);
      if (jsonSchema.pattern !== undefined) sayPattern(zodSchema, jsonSchema);
      // Digits only, or with an e among them, are a number to an editor. Our reader takes them for what they are.
      if (jsonSchema.pattern?.includes('[0-9a-f]{8}')) Object.assign(jsonSchema, { type: ['string', 'number'] });
      const known = meta && suggest(meta);
      if (known !== undefined) offer(jsonSchema, known);
    },
  });
  return described(made, constant);
}

/** What a program gets, as JSON Schema. New fields may come at any time, so none is forbidden. */
export function programSchema(schema: z.ZodType, constant: string): JsonSchema {
  const made = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'output',
    override: ({ zodSchema, jsonSchema }) => {
      forgetMeta(zodSchema, jsonSchema);
      delete jsonSchema.additionalProperties;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return described(made, constant);
}

function forgetMeta(schema: z.core.$ZodType, jsonSchema: JsonSchema): FieldMeta | undefined {
  for (const name of ours) delete (jsonSchema as Record<string, unknown>)[name];
  return z.globalRegistry.get(schema) as FieldMeta | undefined;
}

/** In place of the pattern, editors show what the model says of a text that does not fit. */
function sayPattern(schema: z.core.$ZodType, jsonSchema: JsonSchema): void {
  const [issue] = z.safeParse(schema, '?').error?.issues ?? [];
  const sentences = issue?.message.split(/(?<=\.) (?=[A-Z])/).filter((sentence) => !sentence.includes('"?"')) ?? [];
  if (sentences.length > 0) jsonSchema['patternErrorMessage'] = sentences.join(' ');
}

function offer(jsonSchema: JsonSchema, known: JsonSchema): void {
  const any = { ...jsonSchema };
  for (const name of Object.keys(jsonSchema)) delete (jsonSchema as Record<string, unknown>)[name];
  jsonSchema.anyOf = [known, any];
}

/** A copy in which each field says what it is. Fields that are made of one schema share it, so only their place tells. */
function described(jsonSchema: JsonSchema, constant: string): JsonSchema {
  const description = docOf(constant);
  return { ...(copy(jsonSchema, [constant]) as JsonSchema), ...(description === undefined ? {} : { description }) };
}

function copy(part: unknown, place: readonly string[]): unknown {
  if (Array.isArray(part)) return part.map((each: unknown) => copy(each, place));
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => [
    key,
    key === 'properties' ? copyFields(value as Record<string, JsonSchema>, place) : copy(value, place),
  ]);
  return Object.fromEntries(entries);
}

function copyFields(fields: Record<string, JsonSchema>, place: readonly string[]): Record<string, unknown> {
  const entries = Object.entries(fields).map(([name, field]) => {
    const here = [...place, name];
    const description = docOf(here.join('.'));
    return [name, { ...(copy(field, here) as JsonSchema), ...(description === undefined ? {} : { description }) }];
  });
  return Object.fromEntries(entries);
}
