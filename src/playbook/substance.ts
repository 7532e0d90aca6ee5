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
  'imported',
]);

/** Whether a field is part of what a page says. */
export function isSubstance(field: string): boolean {
  return !beside.has(field);
}

/**
 * The hash of what a page says: its body and meaning-bearing fields, white space normalised; the first eight
 * hexadecimal digits of SHA-256. A review and a translation name the text they are about by it, so a field that a kind gets
 * one day changes no page that does not have it.
 */
export function substanceHash(data: Record<string, unknown>, body: string): string {
  const fields = Object.entries(data).filter(([name]) => isSubstance(name));
  return hash(`${JSON.stringify(sorted(Object.fromEntries(fields)))}\n${oneLine(withoutConfirmations(body))}`);
}

/** A text without the hashes by which its questions say what they were written for: to confirm one changes nothing for readers. */
function withoutConfirmations(body: string): string {
  return body.includes('<Check') ? body.replace(/(<Check\b[^>]*?\sof=)"[^"]*"/g, '$1""') : body;
}

/** A page of a set that is reviewed as one. */
export interface SetMember {
  hash: string;
  isDraft: boolean;
}

/** The hash of several pages as a set, whatever their order. A draft is no part of it: nobody relies on it yet. */
export function setHash(pages: readonly SetMember[]): string {
  const hashes = pages.flatMap((page) => (page.isDraft ? [] : [page.hash]));
  return hash(hashes.sort().join(' '));
}

/** Eight hexadecimal digits of the SHA-256 of a text or of bytes. */
export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** A longer digest, for keys that must not meet by chance: twenty hexadecimal digits. */
export function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 20);
}

/** In a fixed order, without what says nothing: a field that is left out, empty or false is the same as one that nobody has written. */
function sorted(value: unknown): unknown {
  if (typeof value === 'string') return oneLine(value);
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Record<string, unknown>)
    .map(([key, field]) => [key, sorted(field)] as const)
    .filter(([, field]) => saysSomething(field));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function saysSomething(field: unknown): boolean {
  if (field === undefined || field === null || field === false) return false;
  return typeof field !== 'object' || Object.keys(field).length > 0;
}
