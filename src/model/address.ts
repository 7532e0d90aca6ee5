import type { KindFolder } from './kinds.ts';

/** First parts of addresses that the site itself uses. No folder of content may take one. */
export const reservedParts = [
  'contents',
  'search',
  'latitude',
  'coverage',
  'year',
  'recognition',
  'career',
  'attention',
  'changes',
  'get-started',
  'owners',
  'help',
  'api',
  'r',
  'en',
  'it',
  'ro',
  '404',
  'search-index',
  '_astro',
  'checks',
  'settings',
  'workbench',
  'themes',
  'used-in',
  'pictures',
  'in',
] as const;

/** The address of a page, from the site's root: `/procedures/late-delivery/`, in other languages `/it/procedures/…/`. */
export function addressOf(page: { folder: KindFolder; id: string }, lang: string, defaultLang: string): string {
  return inLanguage(`/${page.folder}/${page.id}/`, lang, defaultLang);
}

/** An address in a language: the default language has no prefix. */
export function inLanguage(address: string, lang: string, defaultLang: string): string {
  return lang === defaultLang ? address : `/${lang}${address}`;
}
