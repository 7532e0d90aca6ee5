/** Elements that few pages have, and where their classes are. */
const rare: Readonly<Record<string, () => Promise<unknown>>> = {
  'wb-welcome': () => import('./welcome/define-welcome.ts'),
  'wb-search': () =>
    import('./search/define-search.ts')
      .then(({ defineSearch }) => defineSearch())
      // The page of the search leads to everything there is to find, then.
      .catch(() => document.documentElement.setAttribute('data-search-failed', '')),
  'wb-settings': () => import('./settings/define-settings.ts'),
  'wb-shortcuts': () => import('./shortcuts/define-shortcuts.ts'),
  'wb-mine-first': () => import('./lists/define-mine-first.ts'),
  'wb-attention': () => import('./attention/define-attention.ts'),
  'wb-owner': () => import('./owners/define-owner.ts'),
  'wb-runs-here': () => import('./progress/define-runs-here.ts'),
};

let defineSheets: (() => Promise<unknown>) | undefined;

/** Says where the classes of the sheets come from: they stand to the right of the workbench, which cannot name them. */
export function sheetsComeFrom(load: () => Promise<{ defineSheets: () => void }>): void {
  defineSheets = () => load().then((sheets) => sheets.defineSheets());
  defineLater();
}

/** Fetches the classes of the rare elements that stand in the page. A part that brings in another page calls it again. */
export function defineLater(): void {
  if (document.querySelector('[data-sheet]')) void defineSheets?.();
  for (const [name, define] of Object.entries(rare))
    if (document.querySelector(name) && !customElements.get(name)) void define();
}
