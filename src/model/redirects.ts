import { z } from 'zod';
import { inLanguage, reservedParts } from './address.ts';
import { kindFolders, type KindFolder } from './kinds.ts';

const addressOfPage = /^\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/$/;

/** An address of another site: folders and a file, in signs that no host reads in another way. */
const addressElsewhere = /^\/(?!\/)(?:[\w.~-]+\/)*[\w.~-]+\/?$/;

/** What addresses of this site begin with. One of a former site that began alike could not lead on. */
const own = new Set<string>([...kindFolders, ...reservedParts, 'icons.svg']);

/** An address that a page once had, and the page that is meant today. */
export const redirect = z
  .strictObject({
    /** The address as it was, with a slash at both ends: `/procedures/late-parcel/`. */
    from: z.string(),
    /** The id of the page that took its place. */
    to: z.string({ error: 'Name a page by its id.' }).min(1, { error: 'Name a page by its id.' }),
    /** true for an address of the site that the handbook was on before, which may have any form: `/manuals/java.html`. */
    former: z.boolean().optional(),
  })
  .check(({ value: { from, former = false }, issues }) => {
    const message = former ? sayNoFormer(from) : sayNoPage(from);
    if (message !== undefined) issues.push({ code: 'custom', path: ['from'], message, input: from });
  });

function sayNoPage(from: string): string | undefined {
  if (kindFolders.includes(addressOfPage.exec(from)?.[1] as KindFolder)) return undefined;
  return `"${from}" is not the address of a page. Write one like /procedures/late-parcel/.`;
}

function sayNoFormer(from: string): string | undefined {
  if (!isFormerAddress(from))
    return `"${from}" cannot be an address of a former site. Write one like /manuals/java.html.`;
  return undefined;
}

/** Whether an address of a former site can lead on from here: it has plain signs, and does not begin as ours do. */
export function isFormerAddress(address: string): boolean {
  return addressElsewhere.test(address) && !address.split('/').includes('..') && !own.has(address.split('/')[1] ?? '');
}

export type Redirect = z.infer<typeof redirect>;

/** `content/redirects.yaml`: addresses that lead on for good. Entries are added, never altered or taken out. */
export const redirects = z.array(redirect);

/** The id in the address of a page. */
export function idIn(address: string): string {
  return addressOfPage.exec(address)?.[2] ?? '';
}

/** The page that a redirect leads to in the end, over pages that have moved on; undefined where there is none. */
export function goalOf(
  { to }: Redirect,
  all: readonly Redirect[],
  isPage: (id: string) => boolean,
): string | undefined {
  const seen = new Set<string>();
  let id: string | undefined = to;
  while (id !== undefined && !isPage(id)) {
    const name: string = id;
    seen.add(name);
    id = all.find(({ from }) => idIn(from) === name)?.to;
    if (id !== undefined && seen.has(id)) return undefined;
  }
  return id;
}

/** An address at which the site holds no page, and leads on to one. */
export interface LeadingOn {
  address: string;
  lang: string;
  /** The id of the page it leads to. */
  page: string;
}

/** The file that a site answers an address with. */
export function fileAt(address: string): string {
  return `${address.slice(1).replace(/\/$/, '')}/index.html`;
}

/** Every address that leads on, in each language, the short one of a page whose id is gone among them. */
export function leadingOn(
  all: readonly Redirect[],
  isPage: (id: string) => boolean,
  languages: { default: string; all: readonly string[] },
): LeadingOn[] {
  const found = new Map<string, LeadingOn>();
  for (const redirect of all) {
    const page = goalOf(redirect, all, isPage);
    if (page === undefined) continue;
    if (redirect.former) {
      found.set(redirect.from, { address: redirect.from, lang: languages.default, page });
      continue;
    }
    for (const lang of languages.all) {
      const address = inLanguage(redirect.from, lang, languages.default);
      found.set(address, { address, lang, page });
    }
    const id = idIn(redirect.from);
    if (!isPage(id)) found.set(`/r/${id}/`, { address: `/r/${id}/`, lang: languages.default, page });
  }
  return [...found.values()];
}
