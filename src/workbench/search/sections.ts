/** The addresses of the sections that a result shows. */
export function openSections(result: Element): string[] {
  const links = result.querySelectorAll<HTMLAnchorElement>('ul:not([hidden]) > li:not([hidden]) > a');
  return [...links].map((link) => link.getAttribute('href')!);
}

/** Opens or closes the sections of a result. */
export function toggleSections(twistie: HTMLElement, isOpen = twistie.ariaExpanded !== 'true'): void {
  twistie.ariaExpanded = String(isOpen);
  twistie.closest('.result')!.querySelector('ul')!.hidden = !isOpen;
}

/** Shows the sections that were left out. The keyboard goes on at the first of them. */
export function showAllSections(button: HTMLElement): void {
  const hidden = [...button.closest('ul')!.querySelectorAll<HTMLElement>(':scope > [hidden]')];
  for (const item of hidden) item.hidden = false;
  button.parentElement!.remove();
  hidden[0]?.querySelector('a')?.focus();
}
