import { plural } from '../../../src/base/text.ts';
import type { Answer } from './outcome.ts';
import { sayPage } from './report.ts';

/** The first pages of an answer, each with the way it was found. */
export function sayAnswer({ found, first, corrected }: Answer): string {
  const instead = corrected === undefined ? '' : `Searched for "${corrected}" instead.\n`;
  if (found.length === 0) return `${instead}Nothing was found.\n`;
  const pages = first.map((page, index) => `${String(index + 1).padStart(3)}  ${sayPage(page)}\n`).join('');
  const rest = found.length > first.length ? `     and ${plural(found.length - first.length, 'page')} more\n` : '';
  return `${instead}${pages}${rest}`;
}
