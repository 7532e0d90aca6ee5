import { keptTree } from './kept-tree.ts';
import { reveal } from './reveal.ts';

/**
 * Stands at the end of the tree. While the page is being read it puts back the tree as the reader left it, with the
 * branch of this page open, so that the first thing painted is what was there before.
 */
export class RestoreExplorer extends HTMLElement {
  connectedCallback(): void {
    const scroller = this.parentElement!;
    const tree = scroller.firstElementChild!;
    const kept = keptTree();
    if (kept && !import.meta.env.DEV) tree.replaceWith(merged(tree, kept.html));
    // Styles may still be missing here; they are there when the first frame is made.
    requestAnimationFrame(() => {
      scroller.scrollTop = kept?.scroll ?? 0;
      reveal(scroller);
    });
    this.remove();
  }
}

/** The kept rows, with those folders of the page opened that were closed. */
function merged(tree: Element, html: string): Element {
  const kept = tree.cloneNode() as Element;
  kept.innerHTML = html;
  kept.querySelector('[aria-current]')?.removeAttribute('aria-current');
  // From the root down: what has just been put in holds what is open below it.
  for (const row of tree.querySelectorAll('li:has(>ul)')) {
    const path = `[data-path="${row.getAttribute('data-path')}"]`;
    const here = row.querySelector(':scope>ul>li>[aria-current]')?.getAttribute('href');
    if (!kept.querySelector(`${path}>ul`) || (here && !kept.querySelector(`${path} a[href="${here}"]`)))
      kept.querySelector(path)?.replaceWith(row.cloneNode(true));
  }
  const here = tree.querySelector('[aria-current]')?.getAttribute('href');
  kept.querySelector(`a[href="${here}"]`)?.setAttribute('aria-current', 'page');
  return kept;
}
