import { createHash } from 'node:crypto';
import { oneLine } from '../base/text.ts';

/** Fields that say who answers for a page and how it is found, not what it says. They are no part of its substance. */
const beside = new Set([
  'id',
  'owner',
  'risk',
  'status',
  'reviews',
  'changed',
  'tags',
  'aliases',
  'customerSays',
  'related',
  'replacedBy',
]);

/** Whether a field is part of what a page says. */
export function isSubstance(field: string): boolean {
  return !beside.has(field);
}

/**
 * The hash of what a page says: its body and meaning-bearing fields, white space normalised; the first eight
 * hexadecimal digits of SHA-256. A review and a translation name the text they are about by it.
 */
export function substanceHash(data: Record<string, unknown>, body: string): string {
  const fields = Object.entries(data).filter(([name]) => isSubstance(name));
  return hash(`${JSON.stringify(sorted(Object.fromEntries(fields)))}\n${oneLine(body)}`);
}

/** The hash of several pages as a set, whatever their order. */
export function setHash(hashes: readonly string[]): string {
  return hash([...hashes].sort().join(' '));
}

/** Eight hexadecimal digits of the SHA-256 of a text or of bytes. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** A longer digest, for keys that must not meet by chance: twenty hexadecimal digits. */
export function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20);
}

function sorted(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Record<string, unknown>).filter(([, field]) => field !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, field]) => [key, sorted(field)]));
}
