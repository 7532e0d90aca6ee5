import { atOnce, type Slices } from '../../base/slices.ts';
import type { TrustState } from '../../model/trust.ts';
import { telling, tellingIn } from '../../base/telling.ts';
import { rewordings, synonymsOf, type SynonymGroup } from './synonyms.ts';
import { byMatch } from './match.ts';
import { textFinder, type Found } from './text-finder.ts';
import { recency, standing, synonym } from './weights.ts';

/** What the order of pages depends on. */
export interface RankedPage {
  id: string;
  /** The folder of its kind. */
  kind: string;
  title: string;
  aliases: readonly string[];
  /** What customers say when they need it. */
  customerSays: readonly string[];
  state: TrustState;
}

/** What a page may be found by. */
export type FoundBy = 'exact' | 'title' | 'alias' | 'customer' | 'synonym';

/** A page that was found by what it is called. */
export interface FoundPage<Page> extends Found<Page> {
  by: FoundBy;
}

/** What is known of the words of a language. */
export interface RankingOptions {
  stopWords: ReadonlySet<string>;
  synonyms: readonly SynonymGroup[];
}

/** Finds pages, the best first; `recent` are the ids of those read lately. */
export type PageFinder<Page> = (query: string, recent?: readonly string[]) => Slices<FoundPage<Page>[]>;

/** So many other wordings of a query are tried; more would find anything. */
const mostRewordings = 8;

/**
 * Finds pages by title, other names, id, and what customers say. A page that is called just so comes first; then those that
 * begin so, that hold the words, that hold them within words, and at last guesses. Within each, what is worth more to a reader
 * and was read lately comes first. Drafts stand below all that is in force.
 */
export function* pageRanking<Page extends RankedPage>(
  pages: readonly Page[],
  { stopWords, synonyms }: RankingOptions,
): Slices<PageFinder<Page>> {
  const find = yield* textFinder(
    pages,
    ({ title, aliases, customerSays, id }) => [title, id, ...aliases, ...customerSays],
    {
      proper: 2,
      telling: (asked) => telling(asked, stopWords),
    },
  );
  const slotsOf = synonymsOf(synonyms);
  return function* findPages(query, recent = []) {
    const typed = yield* find(query);
    const found = new Map(typed.map((match) => [match.item.id, Object.assign(match, { by: foundBy(match) })]));
    const asked = tellingIn(query, stopWords);
    for (const words of rewordings(slotsOf(asked), mostRewordings))
      for (const match of yield* find(words.join(' '), true)) {
        const before = found.get(match.item.id);
        const candidate = reworded(match);
        if (candidate && (!before || byMatch(candidate, before) < 0)) found.set(match.item.id, candidate);
      }
    const worth = ({ id, kind, state }: Page) => standing(kind, state) * recency(recent.indexOf(id));
    yield;
    return inOrder([...found.values()], worth).sort((a, b) => isDraft(a.item) - isDraft(b.item));
  };
}

/** Finds things that have nothing but a title, such as commands and headings: the best first. */
export function titleRanking<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  worth: (item: Item) => number = () => 1,
): (query: string) => Found<Item>[] {
  const find = atOnce(textFinder(items, textsOf));
  return (query) => inOrder(atOnce(find(query)), worth);
}

function foundBy<Page extends RankedPage>({ item, at, tier }: Found<Page>): FoundBy {
  if (tier === 'exact') return 'exact';
  if (at < 2) return 'title';
  return at < 2 + item.aliases.length ? 'alias' : 'customer';
}

/** A page that is called as the query might have been. A guess about a guess is none. */
function reworded<Page>(match: Found<Page>): FoundPage<Page> | undefined {
  if (match.tier !== 'exact' && match.tier !== 'start' && match.tier !== 'words') return undefined;
  return Object.assign(match, { tier: 'words' as const, fit: match.fit * synonym, by: 'synonym' as const });
}

function inOrder<Match extends Found<unknown>>(found: Match[], worth: (item: Match['item']) => number): Match[] {
  for (const match of found) match.fit *= worth(match.item);
  return found.sort(byMatch);
}

function isDraft({ state }: RankedPage): number {
  return state === 'draft' ? 1 : 0;
}
