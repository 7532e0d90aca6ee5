/** The sheets, by the element that stands for one in the page, and where their classes are. A line a sheet. */
const sheets: Readonly<Record<string, () => Promise<unknown>>> = {};

/** Fetches the classes of the sheets that stand in the page. */
export function defineSheets(): void {
  for (const { localName } of document.querySelectorAll('[data-sheet]'))
    if (!customElements.get(localName)) void sheets[localName]?.();
}
