import { stringify } from 'yaml';
import type { Day } from '../../../src/base/day.ts';
import { folderOf } from '../../../src/base/path.ts';
import type { Config } from '../../../src/model/config.ts';
import { isFormerAddress } from '../../../src/model/redirects.ts';
import type { Playbook } from '../../../src/model/page.ts';
import type { PlacedLoss } from './loss.ts';
import { humanName, type ImportPlan, type PlannedPage } from './plan-import.ts';
import { withoutEnding } from './find-sources.ts';
import { isFolderPage } from './names.ts';

/** The files of a playbook beside its pages, as an import leaves them. */
export interface Settings {
  files: Map<string, string>;
  /** Files that are there already, and get these lines at their end. */
  grown: Set<string>;
  losses: PlacedLoss[];
}

interface SettingsPlace {
  playbook: Playbook | undefined;
  root: string;
  today: Day;
  languages: Config['languages'];
}

/** Writes what the pages of a plan need beside them: folders, owners, old addresses, and a playbook where there is none. */
export function writeSettings(plan: ImportPlan, { playbook, root, today, languages }: SettingsPlace): Settings {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const files = new Map(playbook ? [] : Object.entries(newPlaybook(root, zone, languages)));
  const grown = new Set<string>();
  const owners = proposeOwners(plan, new Set(playbook?.owners.map(({ id }) => id)), today);
  const addresses = keepAddresses(plan, new Set(playbook?.redirects.map(({ from }) => from)));
  const grow = (file: string, lines: string) => {
    if (lines === '') return;
    files.set(file, lines);
    grown.add(file);
  };
  if (!playbook) files.set('owners.yaml', owners.lines || files.get('owners.yaml')!);
  else grow('owners.yaml', owners.lines);
  grow('redirects.yaml', addresses.lines);
  for (const [folder, title] of plan.folders) files.set(`${folder}/_folder.yaml`, stringify({ title }));
  const proposed = playbook ? [] : languages.all.filter((lang) => lang !== 'en');
  const losses = [
    ...addresses.losses,
    ...owners.ids.map((id) => ({ kind: 'owner-proposed' as const, line: 1, what: id, file: 'owners.yaml' })),
    ...proposed.map((lang) => ({ kind: 'language-proposed' as const, line: 1, what: lang, file: 'playbook.yaml' })),
  ];
  return { files, grown, losses };
}

/** The owners of the source that owners.yaml does not know yet, as lines to add to it. */
function proposeOwners(
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
function keepAddresses({ pages }: ImportPlan, known: ReadonlySet<string>): { lines: string; losses: PlacedLoss[] } {
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
function newPlaybook(root: string, timeZone: string, languages: Config['languages']): Record<string, string> {
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
