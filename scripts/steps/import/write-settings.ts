import { stringify } from 'yaml';
import type { Day } from '../../../src/base/day.ts';
import { folderOf } from '../../../src/base/path.ts';
import type { Config } from '../../../src/model/config.ts';
import { isFormerAddress } from '../../../src/model/redirects.ts';
import type { Loss } from './loss.ts';
import { humanName, type ImportPlan, type PlannedPage } from './plan-import.ts';
import { withoutEnding } from './find-sources.ts';
import { isFolderPage } from './names.ts';

/** The owners of the source that owners.yaml does not know yet, as lines to add to it. */
export function proposeOwners(
  { pages, mapping }: ImportPlan,
  known: ReadonlySet<string>,
  today: Day,
): { lines: string; ids: string[] } {
  const used = new Set(pages.flatMap(({ fields }) => fields.owner ?? []));
  const wanted = new Map<string, string[]>();
  for (const [name, id] of Object.entries(mapping.owners))
    if (used.has(id) && !known.has(id)) wanted.set(id, [...(wanted.get(id) ?? []), name]);
  const ids = [...wanted.keys()].sort();
  const lines = ids.map((id) => {
    const names = wanted.get(id)!.map((name) => JSON.stringify(name));
    const entry = stringify([{ id, name: humanName(id), contact: {} }]);
    return `# Proposed on ${today} for ${names.join(', ')} of the handbook: say who this is, and how to reach them.\n${entry}`;
  });
  return { lines: lines.join(''), ids };
}

/** The addresses that pages had on the site the handbook comes from, as lines to add to redirects.yaml. */
export function keepAddresses(
  { pages }: ImportPlan,
  known: ReadonlySet<string>,
): { lines: string; losses: (Loss & { file: string })[] } {
  const seen = new Set(known);
  const all = pages
    .filter(({ lang }) => lang === undefined)
    .flatMap((page) => formerAddresses(page).map((from) => ({ from, page })));
  const entries = all
    .filter(({ from }) => isFormerAddress(from) && !seen.has(from) && seen.add(from))
    .map(({ from, page }) => ({ from, to: page.id, former: true }));
  const losses = all
    .filter(({ from }) => !isFormerAddress(from))
    .map(({ from, page }) => ({ kind: 'address-refused' as const, line: 1, what: from, file: page.source }));
  return { lines: entries.length === 0 ? '' : stringify(entries), losses };
}

/** A file that ends in `.html.md` was a page ending in `.html`; any other had the folder of its name. */
function formerAddresses({ source, fields }: PlannedPage): string[] {
  const plain = withoutEnding(source);
  const address = isFolderPage(source) ? plain.replace(/[^/]*$/, '') : plain;
  const usual =
    isFolderPage(source) || address === '' ? `/${address}` : `/${address}${/\.html\./i.test(source) ? '.html' : '/'}`;
  const said = fields.addresses.map((each) => inSite(each, folderOf(source)));
  return [...new Set([...said, usual])].filter((each) => each !== '/');
}

/** An address as a field has it: whole, from the top of the site, or a name in place of that of the file. */
function inSite(address: string, folder: string): string {
  if (/^https?:/i.test(address)) return URL.parse(address)?.pathname ?? address;
  if (address.startsWith('/')) return address;
  return address.includes('/') || folder === ''
    ? `/${address}${address.includes('/') ? '' : '/'}`
    : `/${folder}/${address}/`;
}

/** The files a playbook needs beside its pages, where there is none yet. */
export function newPlaybook(root: string, timeZone: string, languages: Config['languages']): Record<string, string> {
  const settings = {
    name: humanName(root),
    company: humanName(root),
    languages,
    timeZone,
    riskClasses: {
      critical: { months: 3, weakest: 'observed' },
      standard: { months: 6, weakest: 'compared-with-system' },
      low: { months: 12, weakest: 'read' },
    },
    levels: { frontline: 'Frontline', manager: 'Managers', leadership: 'Leadership' },
    channels: { phone: 'Telephone', email: 'E-mail', chat: 'Chat' },
  };
  return {
    'playbook.yaml': `# Made by the import of a handbook. Every name in it is a proposal: change what is not yours.\n${stringify(settings)}`,
    'owners.yaml': '# The roles that answer for pages.\n[]\n',
  };
}
