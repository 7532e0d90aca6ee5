import { z } from 'zod';
import { list } from '../../../base/text.ts';
import { localized } from '../../../model/config.ts';
import { id, type FieldMeta } from '../../../model/fields.ts';
import { kinds, type KindFolder } from '../../../model/kinds.ts';

/** Says what an author writes into a field, for people who have never seen a schema. Code stands in backticks. */
export function sayValue(schema: z.ZodType): string {
  const said = sayMeaning(schema);
  if (said !== undefined) return said;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return sayValue(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodNullable) return `${sayValue(schema.unwrap() as z.ZodType)}, or \`null\``;
  if (schema instanceof z.ZodLiteral) return `\`${String(schema.value)}\``;
  if (schema instanceof z.ZodArray) return sayList(schema.element as z.ZodType);
  if (schema instanceof z.ZodRecord) return sayRecord(schema);
  if (schema instanceof z.ZodEnum) return list(quoted(schema.options), 'or');
  if (schema instanceof z.ZodUnion)
    return list(
      schema.options.map((option) => sayValue(option as z.ZodType)),
      'or',
    );
  return sayLeaf(schema);
}

/** What the model says of a schema beyond its form. */
function sayMeaning(schema: z.ZodType): string | undefined {
  if (schema === id) return 'an id: small letters, digits and hyphens';
  if (schema === localized) return 'a text, or one text for each language';
  const meta = schema.meta() as FieldMeta | undefined;
  if (meta?.page) return `the id of a ${list(meta.page.map(sayFolder), 'or')}`;
  if (meta?.owner) return 'the id of an owner';
  if (meta?.vocabulary) return `an id from \`${meta.vocabulary}\` in \`playbook.yaml\``;
  return undefined;
}

function sayFolder(folder: string): string {
  return folder === '*' ? 'page' : kinds[folder as KindFolder].kind;
}

function sayList(element: z.ZodType): string {
  if (element instanceof z.ZodEnum) return `a list of ${list(quoted(element.options), 'or')}`;
  if (element instanceof z.ZodObject) return 'a list, each entry with the fields below';
  return `a list, each entry ${sayValue(element)}`;
}

function sayRecord({ keyType, valueType }: z.ZodRecord): string {
  const each = sayValue(valueType as z.ZodType);
  return keyType instanceof z.ZodEnum
    ? `for each of ${list(quoted(keyType.options))} ${each}`
    : `ids of your own, and for each ${each}`;
}

function quoted(options: readonly (string | number)[]): string[] {
  return options.map((option) => `\`${option}\``);
}

function sayLeaf(schema: z.ZodType): string {
  if (schema instanceof z.ZodISODate) return 'a day, like 2026-05-01';
  if (schema instanceof z.ZodURL) return 'an address that begins with https';
  if (schema instanceof z.ZodEmail) return 'a mail address';
  if (schema instanceof z.ZodString) return sayText(schema);
  if (schema instanceof z.ZodNumber) return schema.format === 'safeint' ? 'a whole number' : 'a number';
  return schema instanceof z.ZodBoolean ? '`true` or `false`' : 'the fields below';
}

function sayText({ minLength, maxLength }: z.ZodString): string {
  if (maxLength !== null) return `a text of at most ${maxLength} characters`;
  return minLength !== null && minLength > 1 ? `a text of at least ${minLength} characters` : 'a text';
}
