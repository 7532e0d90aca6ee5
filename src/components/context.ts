import type { Texts } from '../i18n/en.ts';
import type { PageView } from '../workspace/page-view.ts';

/** What every component of a page may show: the page, the words of the interface in the language of its text. */
export interface ProseContext {
  view: PageView;
  t: Texts;
  /** A number for ids, counted up on this page. */
  nextNumber(): number;
}

/** Makes the context for one page. */
export function proseContext(view: PageView, t: Texts): ProseContext {
  let number = 0;
  return { view, t, nextNumber: () => (number += 1) };
}
