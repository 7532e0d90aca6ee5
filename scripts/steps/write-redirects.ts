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
  const ways = leadingOn.flatMap(({ file, to }) =>
    addressesOf(file).map((from) => [`${base}${from}`, `${base}${to.replace(/^\//, '')}`]),
  );
  writeFileSync(join(folder, redirectFiles.rules), ways.map(([from, to]) => `${from} ${to} 301\n`).join(''));
  writeFileSync(join(folder, redirectFiles.map), ways.map(([from, to]) => `${from} ${to};\n`).join(''));
}

/** The address of a page that leads on; for one that was a file, `java.html`, without the slash too. */
function addressesOf(file: string): string[] {
  const address = file.replace(/index\.html$/, '');
  return /\.\w+\/$/.test(address) ? [address.slice(0, -1), address] : [address];
}
