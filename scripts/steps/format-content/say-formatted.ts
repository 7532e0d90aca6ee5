import type { Formatted } from './format-folder.ts';

const reasons = {
  unreadable: 'npm run validate says what cannot be read in it.',
  otherwise: 'in its one form it would read otherwise. Tell those who maintain the site.',
} as const;

/** What was, or would be, written anew, and what is left alone: a line a file. */
export function sayFormatted(
  { changed, left }: Formatted,
  { content, check }: { content: string; check: boolean },
): string {
  const lines = [
    ...changed.map(({ path }) => `${content}/${path} ${check ? 'is not in its one form' : 'is written anew'}.`),
    ...left.map(({ path, why }) => `${content}/${path} is left as it is: ${reasons[why]}`),
  ];
  if (check && changed.length > 0) lines.push('Write them in their one form: npm run format');
  return lines.map((line) => `${line}\n`).join('');
}
