import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files for hosts, so that an address of old is answered at once and not by a page. */
export const redirectFiles = { rules: '_redirects', map: 'redirects.map' } as const;

/**
 * Writes what a host needs to lead on from addresses of old: `_redirects` as Netlify, Cloudflare Pages and GitLab Pages
 * read it, and a map for nginx. Nothing where no page has ever moved. Every other host shows the pages that lead on.
 */
export function writeRedirects(folder: string, base: string, leadingOn: readonly { file: string; to: string }[]): void {
  if (leadingOn.length === 0) return;
  const ways = leadingOn.map(({ file, to }) => [
    `${base}${file.replace(/index\.html$/, '')}`,
    `${base}${to.replace(/^\//, '')}`,
  ]);
  writeFileSync(join(folder, redirectFiles.rules), ways.map(([from, to]) => `${from} ${to} 301\n`).join(''));
  writeFileSync(join(folder, redirectFiles.map), ways.map(([from, to]) => `${from} ${to};\n`).join(''));
}
