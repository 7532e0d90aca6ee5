import { recall, remember } from '../store.ts';

const name = 'searchFrom';

/** The folder of the page that is open, such as `procedures/delivery`; elsewhere that of the last page that was. */
export function sectionHere(): string | undefined {
  return openSection() ?? recall<string>(name, 'session');
}

/** Keeps in mind in which folder the reader is, for the pages that are in none. */
export function rememberSection(): void {
  const section = openSection();
  if (section) remember(name, section, 'session');
}

function openSection(): string | undefined {
  const row = document.querySelector('wb-explorer [aria-current="page"]')?.closest<HTMLElement>('[data-path]');
  return row?.dataset['path'];
}
