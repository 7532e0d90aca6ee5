import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { levels } from '../../../src/model/fields.ts';
import { printed, published } from '../../../src/playbook/published-schemas.ts';
import type { LinkBook } from './check-links.ts';
import type { ExpectedSite } from './expected-site.ts';
import type { SiteFinding } from './finding.ts';

/** The site whose files for other programs are looked at. */
export interface PublishedSite {
  folder: string;
  files: ReadonlySet<string>;
  expected: ExpectedSite;
  /** Takes the addresses that the files lead to. */
  links: Pick<LinkBook, 'add'>;
}

/** Holds the files for other programs against what is promised: they are there, have their form, and lead somewhere. */
export function* checkPublished({ folder, files, expected, links }: PublishedSite): Generator<SiteFinding> {
  for (const file of requiredFiles(expected)) {
    if (!files.has(file)) {
      yield { file, message: 'The file for other programs is missing.' };
      continue;
    }
    const text = readFileSync(join(folder, file), 'utf8');
    yield* checkList(file, text, expected);
    for (const address of addressesIn(file, text)) {
      const { pathname, hash } = new URL(address, 'https://a.example');
      links.add({ from: file, href: file.endsWith('.xml') ? pathname : pathname + hash, isAsset: false });
    }
  }
}

function requiredFiles({ owners, translations }: ExpectedSite): string[] {
  return [
    ...Object.keys(published).map((name) => `api/${name}.json`),
    ...Object.keys({ ...published, ...printed }).map((name) => `api/schemas/${name}.json`),
    'reviews.ics',
    ...['all', ...levels].map((level) => `year/${level}.ics`),
    ...Array.from(owners, (id) => `owners/${id}/reviews.ics`),
    'changes.xml',
    ...translations.map((lang) => `${lang}/changes.xml`),
  ];
}

function* checkList(file: string, text: string, { ids }: ExpectedSite): Generator<SiteFinding> {
  const [, name = ''] = /^api\/(\w+)\.json$/.exec(file) ?? [];
  const list = published[name as keyof typeof published];
  if (list === undefined) return;
  const { data, error } = list.schema.safeParse(JSON.parse(text));
  for (const { path, message } of error?.issues ?? []) yield { file, message: `${path.join('.')}: ${message}` };
  if (data === undefined || !('pages' in data)) return;
  const listed = new Set(data.pages.map(({ id }) => id));
  for (const id of ids) if (!listed.has(id)) yield { file, message: `The page ${id} is missing.` };
  for (const id of listed) if (!ids.has(id)) yield { file, message: `There is no page ${id}.` };
}

/** Where a file leads. Lines of a calendar are folded. */
function addressesIn(file: string, text: string): string[] {
  const found = (pattern: RegExp, source = text) => Array.from(source.matchAll(pattern), ([, address = '']) => address);
  if (file === 'api/pages.json') return found(/"address":"([^"]+)"/g);
  if (file.endsWith('.ics'))
    return found(/^URL;VALUE=URI:(.+)$/gm, text.replace(/\r\n[ \t]/g, '').replaceAll('\r', ''));
  if (file.endsWith('.xml'))
    return found(/<link [^>]*href="([^"]+)"/g).map((address) => address.replaceAll('&amp;', '&'));
  return [];
}
