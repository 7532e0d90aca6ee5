import { meetingsOf, slipsOf, type Meetings } from './grade.ts';
import { initialsIn } from './initials.ts';
import { wordsOf } from '../../base/plain.ts';
import type { Slices } from '../../base/slices.ts';
import {
  fitOf,
  isWhole,
  matchOf,
  pair,
  rangesOf,
  shownBy,
  tierOf,
  type Match,
  type Range,
  type Tier,
} from './match.ts';
import { inOneGo, textsWith, toLibrary, type Library, type Text } from './text-library.ts';
import { leastShare, unknownWord } from './weights.ts';

/** A thing that was found. */
export interface Found<Item> {
  item: Item;
  tier: Tier;
  /** How well, among those of the same tier: 0 to 1.3. */
  fit: number;
  /** Which of its texts it was found by: 0 is its title. */
  at: number;
  /** The letters of that text that answer the query. */
  readonly ranges: Range[];
}

/** How things are found: `proper` of the texts are names of one thing alone, such as title and id: only those can be met exactly. */
export interface FinderOptions {
  proper?: number;
  /** The words of a query that say what it is about. */
  telling?: (asked: readonly string[]) => string[];
}

/** Finds things by what was typed. Whoever `isSure` of the words wants no guesses. */
export type Finder<Item> = (query: string, isSure?: boolean) => Slices<Found<Item>[]>;

/** Finds things by what they are called: a title first, then other names. The order of what is found is the caller's. */
export function* textFinder<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  { proper = 1, telling = (asked) => asked.filter((word) => word.length >= 4) }: FinderOptions = {},
): Slices<Finder<Item>> {
  const library = yield* toLibrary(items, textsOf, proper);
  const found = (matches: Matches): Found<Item>[] =>
    Array.from(matches.values(), (match) => match as Match & { item: Item }).map((match) => {
      match.item = items[match.index]!;
      return match;
    });

  return function* find(query, isSure = false) {
    const asked = wordsOf(query).map((word) => word.plain);
    if (asked.length === 0) return [];
    const typed = asked.map((word) => meetingsOf(word, library.known, asked.length === 1));
    const whole = yield* wholeMatches(library, asked, typed);
    if (isSure || [...whole.values()].some(({ tier }) => tier !== 'inside')) return found(whole);
    // What was typed begins no word, so a finger may have slipped; then it may be initials, and at last a sentence.
    yield;
    const meant = typed.map((met, index) => new Map([...slipsOf(asked[index]!, library.known), ...met]));
    const guesses = [
      () => wholeMatches(library, asked, meant),
      () => initialsMatches(library, asked),
      () => partMatches(library, { asked, meant }, asked.length < 2 ? [] : telling(asked)),
    ];
    for (const guess of guesses) {
      const guessed = yield* guess();
      if (guessed.size > 0) return found(guessed);
    }
    return [];
  };
}

type Asked = readonly string[];

/** By number of the thing, how it answers. */
type Matches = ReadonlyMap<number, Match>;

/** Every word of the query is in the text, in whatever order. */
function wholeMatches(library: Library, asked: Asked, meetings: readonly Meetings[]): Slices<Matches> {
  const rarest = meetings.map((met) => textsWith(library, met)).sort((a, b) => a.length - b.length)[0]!;
  const query = asked.join(' ');
  return bestOfEach(rarest, (text) => {
    const pairs = pair(text, meetings);
    if (!isWhole(pairs)) return undefined;
    return matchOf(tierOf(text, query, pairs), fitOf(text, pairs), text, () => rangesOf(pairs));
  });
}

/** The query is made of the beginnings of words, as in `latdel` for "late delivery". */
function initialsMatches({ texts }: Library, asked: Asked): Slices<Matches> {
  const [letters = ''] = asked;
  return bestOfEach(asked.length > 1 || letters.length > 12 ? [] : texts, (text) => {
    const ranges = text.at > 0 ? undefined : initialsIn(letters, text.words);
    return ranges && matchOf('initials', 1 / text.words.length, text, () => ranges);
  });
}

/**
 * Part of what weighs in a sentence is in the names of a thing: better than an empty list. A rare word weighs more. Words that
 * say little count only in how much of a name was asked for: `turn up late` is nearer to "did not turn up" than to "turn".
 */
function partMatches(
  library: Library,
  { asked, meant }: { asked: Asked; meant: readonly Meetings[] },
  telling: Asked,
): Slices<Matches> {
  const words = telling.map((word) => {
    // In a sentence a word within another one is chance: "lead" in "misleading".
    const met = new Map([...meant[asked.indexOf(word)]!].filter(([, { grade }]) => grade !== 'inside'));
    const texts = textsWith(library, met);
    return { met, texts, weight: texts.length === 0 ? unknownWord : rarity(texts, library) };
  });
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<number, number>();
  for (const { texts, weight } of words)
    for (const item of new Set(texts.map((text) => text.item)))
      shares.set(item, (shares.get(item) ?? 0) + weight / whole);

  const small = new Set(asked.filter((word) => !telling.includes(word)));
  const touched = [...new Set(words.flatMap(({ texts }) => texts))];
  const meetings = words.map(({ met }) => met);
  return bestOfEach(touched, (text) => {
    const share = shares.get(text.item)!;
    if (share < leastShare) return undefined;
    const pairs = pair(text, meetings).filter((found) => found !== undefined);
    return matchOf('some', fitOf(text, pairs, small) * share ** 2, text, () => rangesOf(pairs));
  });
}

function rarity(texts: readonly Text[], { texts: all }: Library): number {
  return Math.log(1 + all.length / texts.length);
}

function* bestOfEach(texts: readonly Text[], match: (text: Text) => Match | undefined): Slices<Matches> {
  const best = new Map<number, Match>();
  for (const [at, text] of texts.entries()) {
    if (at % inOneGo === 0) yield;
    const found = match(text);
    if (!found) continue;
    const before = best.get(text.item);
    best.set(text.item, before ? shownBy(before, found) : found);
  }
  return best;
}
