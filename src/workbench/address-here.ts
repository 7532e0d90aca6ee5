/** An address of the site in the reader's language, below the path the site lives at. */
export function addressHere(address: string): string {
  const { lang, dataset } = document.documentElement;
  return `${baseHere()}${lang === dataset['defaultLang'] ? '' : `${lang}/`}${address.slice(1)}`;
}

/** The path that all addresses of the site begin with: `/`, or `/playbook/`. */
export function baseHere(): string {
  return document.documentElement.dataset['base'] ?? '/';
}
