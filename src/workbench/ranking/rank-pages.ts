import type { TrustState } from '../../model/trust.ts';
import { byMatch, textFinder, type Found } from './text-finder.ts';
import { recency, standing } from './weights.ts';

/** What the order of pages depends on. */
export interface RankedPage {
  id: string;
  /** The folder of its kind. */
  kind: string;
  title: string;
  aliases: readonly string[];
  state: TrustState;
}

/**
 * Finds pages by title, other names and id. A page that is called just so comes first; then those that begin so, that hold
 * the words, that hold them within words, and at last guesses. Within each, what is worth more to a reader and was read
 * lately comes first. Retired pages stand below all that is in force, and drafts below those.
 */
export function pageRanking<Page extends RankedPage>(
  pages: readonly Page[],
): (query: string, recent: readonly string[]) => Found<Page>[] {
  const find = textFinder(pages, ({ title, aliases, id }) => [title, id, ...aliases], 2);
  return (query, recent) => {
    const worth = ({ id, kind, state }: Page) => standing(kind, state) * recency(recent.indexOf(id));
    return inOrder(find(query), worth).sort((a, b) => force(a.item) - force(b.item));
  };
}

/** Finds things that have nothing but a title, such as commands and headings: the best first. */
export function titleRanking<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  worth: (item: Item) => number = () => 1,
): (query: string) => Found<Item>[] {
  const find = textFinder(items, textsOf);
  return (query) => inOrder(find(query), worth);
}

function inOrder<Item>(found: readonly Found<Item>[], worth: (item: Item) => number): Found<Item>[] {
  return found.map((match) => ({ ...match, fit: match.fit * worth(match.item) })).sort(byMatch);
}

/** Whether a page counts: 0 in force, 1 no longer, 2 not yet. */
function force({ state }: RankedPage): number {
  return state === 'draft' ? 2 : state === 'retired' ? 1 : 0;
}
