import { reservedParts } from '../../../src/model/address.ts';
import { kindFolders } from '../../../src/model/kinds.ts';
import type { ExpectedSite } from './expected-site.ts';

type Known = Omit<ExpectedSite, 'pages'>;

/** Whether an HTML file is one the site makes itself: home, lists, forwarding addresses, help. Not the pages of the playbook. */
export function isOwnPage(file: string, site: Known): boolean {
  if (file === '404.html') return true;
  if (!`/${file}`.endsWith('/index.html')) return false;
  const parts = file.split('/').slice(0, -1);
  const [first, ...rest] = site.translations.includes(parts[0] ?? '') ? parts.slice(1) : parts;

  if (first === undefined) return true;
  if (first === 'r' || first === 'used-in') return rest.length === 1 && site.ids.has(rest[0]!);
  if (first === 'checklists' && rest.length === 2 && rest[1] === 'run') return site.ids.has(rest[0]!);
  if (first === 'owners') return rest.length === 0 || site.owners.has(rest.join('/'));
  if (kindFolders.some((folder) => folder === first)) return isList(first, rest, site);
  return reservedParts.some((part) => part === first);
}

/** The pages of the site itself that must be there whatever the playbook holds: what needs attention, and a page for each owner. */
export function requiredPages({ translations, owners }: Known): string[] {
  const pages = ['attention', 'owners', ...Array.from(owners, (id) => `owners/${id}`)];
  return ['', ...translations.map((lang) => `${lang}/`)].flatMap((lang) =>
    pages.map((page) => `${lang}${page}/index.html`),
  );
}

/** The list of a kind, or of a folder below it: `procedures/in/delivery`. */
function isList(kind: string, rest: readonly string[], { folders }: Known): boolean {
  if (rest.length === 0) return true;
  const [mark, ...branch] = rest;
  return mark === 'in' && folders.has([kind, ...branch].join('/'));
}
