/** Fetches what a reader who comes near the tree will need: its keys, and when there is time the rest of its rows. */
export function fetchAhead(): void {
  void import('./tree-keys.ts');
  const load = () => void import('./whole-tree.ts').then(({ wholeTree }) => wholeTree()).catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(load);
  else setTimeout(load, 200);
}
