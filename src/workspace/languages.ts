import { inLanguage } from '../model/address.ts';
import type { Lang } from '../model/localized.ts';
import { loadSite } from './load-site.ts';
import type { Site } from './site.ts';

/** The languages of a site, with the first part of their addresses: none for the default language. */
export function languagesOf({ languages, defaultLang }: Site): { lang: Lang; param: string | undefined }[] {
  return languages.map((lang) => ({ lang, param: lang === defaultLang ? undefined : lang }));
}

/** The ways to a page, or file of data, that the site has once in every language: what it exports as `getStaticPaths`. */
export async function languagePaths(): Promise<{ params: { lang: string | undefined }; props: { lang: Lang } }[]> {
  return languagesOf(await loadSite()).map(({ lang, param }) => ({ params: { lang: param }, props: { lang } }));
}

/** The addresses of a page of the site itself, such as `/contents/`, in every language. */
export function addressesOf({ languages, defaultLang }: Site, address: string): Partial<Record<Lang, string>> {
  return Object.fromEntries(languages.map((lang) => [lang, inLanguage(address, lang, defaultLang)]));
}
