/** An address of the site in a language, the reader's own if none is named, below the path the site lives at. */
export function addressHere(address: string, lang = document.documentElement.lang): string {
  const { dataset } = document.documentElement;
  return `${baseHere()}${lang === dataset['defaultLang'] ? '' : `${lang}/`}${address.slice(1)}`;
}

/** Which edition is read in which language: what is kept of a page is of no use in another one. */
export function editionHere(): string {
  const { lang, dataset } = document.documentElement;
  return `${dataset['edition']} ${lang}`;
}

/** The path that all addresses of the site begin with: `/`, or `/playbook/`. */
export function baseHere(): string {
  return document.documentElement.dataset['base'] ?? '/';
}
