import type { z } from 'zod';
import { sayDay } from '../../../src/base/day.ts';
import type { FieldMeta } from '../../../src/model/fields.ts';
import { leavesOf } from '../../../src/model/leaves.ts';
import { fieldName } from './field-names.ts';
import type { Names } from './say-names.ts';

/** A field that is not what it was, in words. */
export interface FieldChange {
  /** Where it stands, with entries of lists by their id: `latitude.refund-without-receipt.channels`. */
  path: string;
  /** What it is called, with the entry it belongs to: `Decision “Refund without a receipt”: channels`. */
  label: string;
  /** What stood there; undefined when it is new. Of a list only what is gone. */
  before?: string;
  /** What stands there; undefined when it is gone. Of a list only what is new. */
  after?: string;
}

/** One edition of some fields: the data, the schema that says what they mean, and the names of what they name. */
export interface Fields {
  data: unknown;
  schema: z.ZodType;
  names: Names;
}

/** What differs between two editions of some fields. `skip` names paths that are told elsewhere: `latitude.*.limits`. */
export function compareFields(before: Fields, after: Fields, skip: readonly string[] = []): FieldChange[] {
  const sides = { before: meaningsOf(before), after: meaningsOf(after) };
  return [...changesOf(before.data, after.data, [])].flatMap(({ steps, was, is }) => {
    const path = steps.map(({ name }) => name);
    if (skip.some((pattern) => fits(path, pattern))) return [];
    const name = path.join('.');
    const change: FieldChange = { path: name, label: labelOf(steps) };
    if (was !== undefined) change.before = sayValue(was, name, sides.before);
    if (is !== undefined) change.after = sayValue(is, name, sides.after);
    return change.before === change.after ? [] : [change];
  });
}

/** A step into data: a field, or an entry of a list with the words people know it by. */
interface Step {
  name: string;
  words?: string;
}

interface Difference {
  steps: Step[];
  was: unknown;
  is: unknown;
}

/** Walks two values side by side. Entries of lists are matched by their id, whatever their order. */
function* changesOf(was: unknown, is: unknown, steps: Step[]): Generator<Difference> {
  if (isSame(was, is)) return;
  if (isEntryList(was) || isEntryList(is)) yield* entryChanges(listOf(was), listOf(is), steps);
  else if (Array.isArray(was) && Array.isArray(is)) yield listChange(was, is, steps);
  else if (isRecord(was) && isRecord(is)) {
    for (const name of new Set([...Object.keys(was), ...Object.keys(is)]))
      yield* changesOf(ownOf(was, name), ownOf(is, name), [...steps, { name }]);
  } else yield { steps, was: emptied(was), is: emptied(is) };
}

function* entryChanges(was: readonly Entry[], is: readonly Entry[], steps: Step[]): Generator<Difference> {
  const [old, fresh] = [byKey(was), byKey(is)];
  for (const key of new Set([...fresh.keys(), ...old.keys()])) {
    const [one, other] = [old.get(key), fresh.get(key)];
    const step: Step = { name: key, words: wordsOf((other ?? one)!) };
    if (one && other) yield* changesOf(one, other, [...steps, step]);
    else yield { steps: [...steps, step], was: one, is: other };
  }
  const common = (keys: Iterable<string>, others: ReadonlyMap<string, Entry>) =>
    [...keys].filter((key) => others.has(key));
  const [first, second] = [common(old.keys(), fresh), common(fresh.keys(), old)];
  if (!isSame(first, second)) yield { steps: [...steps, { name: '', words: 'order' }], was: first, is: second };
}

/** Of a list of words what is gone and what is new; where nothing is, the order. */
function listChange(was: readonly unknown[], is: readonly unknown[], steps: Step[]): Difference {
  const missingIn = (list: readonly unknown[], from: readonly unknown[]) =>
    from.filter((entry) => !list.some((other) => isSame(entry, other)));
  const [gone, fresh] = [missingIn(is, was), missingIn(was, is)];
  if (gone.length + fresh.length === 0) return { steps, was, is };
  return { steps, was: emptied(gone), is: emptied(fresh) };
}

type Entry = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An author may call a field like something that every object has. */
function ownOf(entry: Entry, name: string): unknown {
  return Object.hasOwn(entry, name) ? entry[name] : undefined;
}

function isEntryList(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isRecord);
}

function listOf(value: unknown): readonly Entry[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function emptied(value: unknown): unknown {
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function byKey(entries: readonly Entry[]): Map<string, Entry> {
  const found = new Map<string, Entry>();
  for (const [index, entry] of entries.entries()) {
    const { id, level, on, by, day } = entry;
    const key = id ?? level ?? (on === undefined ? (day ?? index) : `${String(on)} ${String(by)}`);
    const name = String(key);
    found.set(found.has(name) ? `${name} (${index + 1})` : name, entry);
  }
  return found;
}

/** What people know an entry by. */
function wordsOf(entry: Entry): string {
  const { what, decision, text, title, label, name, level, on, says, query, id } = entry;
  const known = [what, decision, title, label, name, text, says, query, level, on, id].find(
    (value) => typeof value === 'string' && value !== '',
  );
  return typeof known === 'string' ? short(known) : '';
}

function short(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 69).trimEnd()}…`;
}

/** `Needed before “The order number”: text`. The name of a field inside another begins small. */
function labelOf(steps: readonly Step[]): string {
  return steps.reduce((label, { name, words }, index) => {
    if (words === undefined) return index === 0 ? fieldName(name) : `${label}: ${small(fieldName(name))}`;
    return name === '' ? `${label}: ${words}` : words === '' ? label : `${label} “${words}”`.trimStart();
  }, '');
}

function small(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** `latitude.*.limits` fits that field of every entry, and what is below it. */
function fits(path: readonly string[], pattern: string): boolean {
  const steps = pattern.split('.');
  return path.length >= steps.length && steps.every((step, index) => step === '*' || step === path[index]);
}

interface Meanings {
  names: Names;
  of: ReadonlyMap<string, FieldMeta>;
}

function meaningsOf({ data, schema, names }: Fields): Meanings {
  return { names, of: new Map(Array.from(leavesOf(schema, data), ({ name, meta }) => [name, meta])) };
}

function sayValue(value: unknown, name: string, meanings: Meanings): string {
  if (Array.isArray(value))
    return value
      .map((entry, index) => sayValue(entry, isRecord(entry) ? `${name}.${index}` : `${name}.0`, meanings))
      .join(', ');
  if (isRecord(value))
    return Object.entries(value)
      .filter(([field, entry]) => field !== 'id' && emptied(entry) !== undefined)
      .map(([field, entry]) => [fieldName(field), sayValue(entry, `${name}.${field}`, meanings)])
      .filter(([, said]) => said !== '')
      .map((pair) => pair.join(': '))
      .join('; ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'string') return String(value);
  return sayWord(value, meanings.of.get(name), meanings.names);
}

function sayWord(value: string, meta: FieldMeta | undefined, names: Names): string {
  if (meta?.owner) return names.owner(value);
  if (meta?.page) return names.page(value);
  if (meta?.vocabulary) return names.vocabulary(meta.vocabulary, value);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? sayDay(value, 'en') : value;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
