import { oneLine } from '../../../src/base/text.ts';
import { isSubstance } from '../../../src/playbook/substance.ts';
import type { ReadableBlock } from './readable-body.ts';

/** The fields of a page that say something, as lines to read. Title and summary come first, as on the page. */
export function readableFields(data: Readonly<Record<string, unknown>>): ReadableBlock[] {
  const { title, summary, ...rest } = data;
  const fields = Object.entries(rest).filter(([name]) => isSubstance(name));
  return [
    { text: oneLine(String(title ?? '')), mark: '', indent: 0, isHeading: true },
    { text: oneLine(String(summary ?? '')), mark: '', indent: 0 },
    ...fields.flatMap(([name, value]) => fieldBlocks(sayName(name), value, 0)),
  ].filter(({ text }) => text !== '');
}

function fieldBlocks(name: string, value: unknown, indent: number): ReadableBlock[] {
  if (isEmpty(value)) return [];
  if (!isGroup(value)) return [{ text: `${name}: ${sayValue(value)}`, mark: '', indent }];
  const label = { text: `${name}:`, mark: '', indent };
  const entries = Array.isArray(value) ? value : [value];
  return [label, ...entries.flatMap((entry) => entryBlocks(entry, indent + 2))];
}

/** An entry of a list: its texts on one line, and what it holds of further lists below. The id is for the program. */
function entryBlocks(entry: unknown, indent: number): ReadableBlock[] {
  if (!isRecord(entry)) return [{ text: sayValue(entry), mark: '• ', indent }];
  const fields = Object.entries(withUnit(entry)).filter(([name, value]) => name !== 'id' && !isEmpty(value));
  const plain = fields.filter(([, value]) => !isGroup(value));
  const said = plain.map(([name, value], index) =>
    index === 0 && typeof value === 'string' ? sayValue(value) : `${sayName(name).toLowerCase()}: ${sayValue(value)}`,
  );
  const groups = fields.filter(([, value]) => isGroup(value));
  return [
    { text: said.join('; '), mark: '• ', indent },
    ...groups.flatMap(([name, value]) => fieldBlocks(sayName(name), value, indent + 2)),
  ];
}

/** A figure is read with its unit. */
function withUnit({ unit, ...rest }: Record<string, unknown>): Record<string, unknown> {
  return unit === undefined || rest['value'] === undefined
    ? { ...rest, unit }
    : { ...rest, value: `${sayValue(rest['value'])} ${sayValue(unit)}` };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Something that takes more than a line. */
function isGroup(value: unknown): boolean {
  return isRecord(value) || (Array.isArray(value) && value.some(isRecord));
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

function sayValue(value: unknown): string {
  return oneLine(Array.isArray(value) ? value.map(sayValue).join(', ') : String(value));
}

/** `customerSays` → `Customer says`. */
function sayName(field: string): string {
  const words = field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
