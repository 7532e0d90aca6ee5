import { z } from 'zod';
import { inLanguage } from './address.ts';
import { kindFolders, type KindFolder } from './kinds.ts';

const addressOfPage = /^\/([a-z]+)\/([a-z0-9]+(?:-[a-z0-9]+)*)\/$/;

/** An address that a page once had, and the page that is meant today. */
export const redirect = z.strictObject({
  /** The address as it was, with a slash at both ends: `/procedures/late-parcel/`. */
  from: z.string().refine((address) => kindFolders.includes(addressOfPage.exec(address)?.[1] as KindFolder), {
    error: ({ input }) => `"${String(input)}" is not the address of a page. Write one like /procedures/late-parcel/.`,
  }),
  /** The id of the page that took its place. */
  to: z.string({ error: 'Name a page by its id.' }).min(1, { error: 'Name a page by its id.' }),
});
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
    for (const lang of languages.all) {
      const address = inLanguage(redirect.from, lang, languages.default);
      found.set(address, { address, lang, page });
    }
    const id = idIn(redirect.from);
    if (!isPage(id)) found.set(`/r/${id}/`, { address: `/r/${id}/`, lang: languages.default, page });
  }
  return [...found.values()];
}
