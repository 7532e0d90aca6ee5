import { z } from 'zod';
import { nearest, onlyNearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import type { FieldPath } from '../model/page.ts';
import { fieldOf, valueAt } from './field-values.ts';
import type { Report } from './report.ts';
import { sayPlace } from './schema-words.ts';
import type { YamlFile } from './yaml-file.ts';

/** A name that a schema does not know. */
export interface UnknownField {
  key: string;
  parent: FieldPath;
  known: string[];
  /** The name that is probably meant. */
  near: string | undefined;
  /** What the schema itself says of such a field. */
  advice: string | undefined;
}

/** A name that an issue complains of, and what may be meant by it. */
export function toUnknown(key: string, issue: z.core.$ZodIssue, schema: z.ZodType): UnknownField {
  const parent = fieldOf(issue);
  const known = knownFields(schema, parent);
  return {
    key,
    parent,
    known,
    near: nearest(key.trim(), known) ?? meantElsewhere(key, known),
    advice: issue.message.endsWith('.') ? issue.message : undefined,
  };
}

/** What other tools call the fields of ours. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  slug: ['id'],
  name: ['title'],
  heading: ['title'],
  label: ['title', 'name'],
  description: ['summary', 'short'],
  excerpt: ['summary'],
  abstract: ['summary'],
  subtitle: ['summary'],
  author: ['owner'],
  maintainer: ['owner'],
  responsible: ['owner'],
  keywords: ['tags'],
  categories: ['tags'],
  labels: ['tags'],
  state: ['status'],
  draft: ['status'],
  synonyms: ['aliases'],
  phone: ['telephone'],
  tel: ['telephone'],
  email: ['mail'],
  'e-mail': ['mail'],
  seealso: ['related'],
};

function meantElsewhere(key: string, known: readonly string[]): string | undefined {
  const names = elsewhere[key.toLowerCase().replace(/[\s_]/g, '')] ?? [];
  return names.find((name) => known.includes(name));
}

/** Says which name is meant, or which there are. `all` are the unknown names of the file. */
export function unknownField(field: UnknownField, all: readonly UnknownField[], yaml: YamlFile): Omit<Report, 'file'> {
  const { key, parent, known, near, advice } = field;
  const range = yaml.locate([...parent, key], 'key');
  const message = `There is no field "${key}" ${parent.length > 0 ? `in ${sayPlace(parent)}` : 'here'}.`;
  const otherwise = advice ?? (known.length > 0 ? `The fields are ${list(known)}.` : 'Take it out.');
  if (near === undefined) return { rule: 'field-unknown', range, message, hint: otherwise };
  const hint = `Write ${near}, if that is what you mean.`;
  const edits = isOnlyName(field, all, yaml) ? { edits: [{ range, text: near }] } : {};
  return { rule: 'field-unknown', range, message, hint, suggestion: near, ...edits };
}

/** Whether a mistyped name can be no other: none is as near, none stands there already, and none else is mistyped for it. */
function isOnlyName({ key, parent, known, near }: UnknownField, all: readonly UnknownField[], yaml: YamlFile): boolean {
  const isWritten = valueAt(yaml.value, [...parent, near!]) !== undefined;
  const rivals = all.filter((other) => other.near === near && other.parent.join('.') === parent.join('.'));
  return !isWritten && rivals.length === 1 && onlyNearest(key.trim(), known) === near;
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
