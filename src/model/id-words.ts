import { kebabCase } from '../base/text.ts';

/** What to say of a text that cannot be an id, with the one that it most likely means. */
export function sayNoId(input: unknown): string {
  const text = String(input ?? '');
  const foreign = /(?!\p{Script=Latin})\p{L}/u.exec(text)?.[0];
  const code = foreign?.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  if (foreign !== undefined)
    return `"${text}" holds the letter "${foreign}" (U+${code}), which is none of a to z. Write it again, with small letters, digits and single hyphens.`;
  const better = idFrom(text);
  const form = 'id has small letters, digits and single hyphens';
  const hint = better === undefined ? `An ${form}, like late-delivery.` : `Write ${better}, since an ${form}.`;
  return `"${text}" cannot be an id. ${hint}`;
}

/** The id that a text in another form means; undefined when nothing of it is left, or when it reads as a path. */
function idFrom(text: string): string | undefined {
  if (/[/\\%]|\.\./.test(text)) return undefined;
  const words = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const id = words?.join('-');
  return id !== undefined && id !== text && kebabCase.test(id) && !['proto', 'constructor'].includes(id)
    ? id
    : undefined;
}

/** The id that looks the same: without invisible characters, and with hyphens for the dashes of a word processor. */
export function sameLooking(text: string): string {
  return text.replace(/[\p{Cf}\u00ad]/gu, '').replace(/[‐‑‒–—−]/gu, '-');
}
