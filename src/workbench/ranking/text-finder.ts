import { grades, meetingsOf, slipsOf, type Grade, type Meeting } from './grade.ts';
import { initialsIn } from './initials.ts';
import { wordsOf, type Word } from '../../base/plain.ts';
import { leastShare, otherName, perSlip, unfinished, unknownWord } from './weights.ts';

/** Where letters of a query stand in a text: from, until. */
export type Range = readonly [start: number, end: number];

/** How a text answers a query, the best first. A lower tier never stands above a higher one, whatever the page is worth. */
export const tiers = ['exact', 'start', 'words', 'inside', 'slip', 'initials', 'some'] as const;

export type Tier = (typeof tiers)[number];

/** A thing that was found. */
export interface Found<Item> {
  item: Item;
  tier: Tier;
  /** How well, among those of the same tier: 0 to 1.3. */
  fit: number;
  /** Which of its texts it was found by: 0 is its title. */
  at: number;
  /** The letters of that text that answer the query. */
  ranges: Range[];
}

interface Text {
  item: number;
  at: number;
  isProper: boolean;
  plain: string;
  words: readonly Word[];
}

/** What the texts of all things hold. */
interface Library {
  texts: readonly Text[];
  known: readonly string[];
  /** By word, the texts that hold it. */
  holding: ReadonlyMap<string, readonly Text[]>;
}

/** How things are found: `proper` of the texts are names of one thing alone, such as title and id: only those can be met exactly. */
export interface FinderOptions {
  proper?: number;
  /** The words of a query that say what it is about. */
  telling?: (asked: readonly string[]) => string[];
}

/** Finds things by what they are called: a title first, then other names. The order of what is found is the caller's. */
export function textFinder<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  { proper = 1, telling = (asked) => asked.filter((word) => word.length >= 4) }: FinderOptions = {},
): (query: string) => Found<Item>[] {
  const library = toLibrary(items.map(textsOf), proper);
  const found = (matches: ReadonlyMap<number, TextMatch>): Found<Item>[] =>
    [...matches].map(([index, match]) => ({ ...match, item: items[index]! }));

  return (query) => {
    const asked = wordsOf(query).map((word) => word.plain);
    if (asked.length === 0) return [];
    const typed = asked.map((word) => meetingsOf(word, library.known, asked.length === 1));
    const whole = wholeMatches(library, asked, typed);
    if ([...whole.values()].some(({ tier }) => tier !== 'inside')) return found(whole);
    // What was typed begins no word, so a finger may have slipped; then it may be initials, and at last a sentence.
    const meant = typed.map((met, index) => new Map([...slipsOf(asked[index]!, library.known), ...met]));
    const guesses = [
      () => wholeMatches(library, asked, meant),
      () => initialsMatches(library, asked),
      () =>
        asked.length < 2 ? new Map() : partMatches(library, telling(asked), (word) => meant[asked.indexOf(word)]!),
    ];
    for (const guess of guesses) {
      const guessed = guess();
      if (guessed.size > 0) return found(guessed);
    }
    return [];
  };
}

type TextMatch = Omit<Found<unknown>, 'item'>;
type Asked = readonly string[];
type Meetings = ReadonlyMap<string, Meeting>;

function toLibrary(textsOfItems: readonly (readonly string[])[], proper: number): Library {
  const texts = textsOfItems.flatMap((list, item) => list.map((text, at) => toText(text, { item, at, proper })));
  const holding = new Map<string, Text[]>();
  for (const text of texts) {
    for (const word of new Set(text.words.map((found) => found.plain))) {
      const others = holding.get(word);
      if (others) others.push(text);
      else holding.set(word, [text]);
    }
  }
  return { texts, known: [...holding.keys()], holding };
}

function toText(text: string, { item, at, proper }: { item: number; at: number; proper: number }): Text {
  const words = wordsOf(text);
  return { item, at, isProper: at < proper, words, plain: words.map((word) => word.plain).join(' ') };
}

/** Every word of the query is in the text, in whatever order. */
function wholeMatches(library: Library, asked: Asked, meetings: readonly Meetings[]): Map<number, TextMatch> {
  const rarest = meetings.map((met) => textsWith(library, met)).sort((a, b) => a.size - b.size)[0]!;
  return bestOfEach(rarest, (text) => {
    const pairs = pair(text, meetings);
    if (pairs.some((found) => found === undefined)) return undefined;
    return { tier: tierOf(text, asked, pairs as Pair[]), ...measure(text, pairs as Pair[]) };
  });
}

/** The query is made of the beginnings of words, as in `latdel` for "late delivery". */
function initialsMatches({ texts }: Library, asked: Asked): Map<number, TextMatch> {
  const [letters = ''] = asked;
  if (asked.length > 1 || letters.length > 12) return new Map();
  return bestOfEach(texts, ({ at, words }) => {
    const ranges = at > 0 ? undefined : initialsIn(letters, words);
    return ranges && { tier: 'initials', fit: 1 / words.length, ranges };
  });
}

/** Part of what weighs in a sentence is in the names of a thing: better than an empty list. A rare word weighs more. */
function partMatches(library: Library, asked: Asked, meetingsFor: (word: string) => Meetings): Map<number, TextMatch> {
  const words = asked.map((word) => {
    // In a sentence a word within another one is chance: "lead" in "misleading".
    const met = new Map([...meetingsFor(word)].filter(([, { grade }]) => grade !== 'inside'));
    const texts = textsWith(library, met);
    return { met, texts, weight: texts.size === 0 ? unknownWord : rarity(texts, library) };
  });
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  const shares = new Map<number, number>();
  for (const { texts, weight } of words)
    for (const item of new Set([...texts].map((text) => text.item)))
      shares.set(item, (shares.get(item) ?? 0) + weight / whole);

  const touched = new Set(words.flatMap(({ texts }) => [...texts]));
  const meetings = words.map(({ met }) => met);
  return bestOfEach(touched, (text) => {
    const share = shares.get(text.item)!;
    if (share < leastShare) return undefined;
    const { fit, ranges } = measure(
      text,
      pair(text, meetings).filter((found) => found !== undefined),
    );
    return { tier: 'some', fit: fit * share * share, ranges };
  });
}

function rarity(texts: ReadonlySet<Text>, { texts: all }: Library): number {
  return Math.log(1 + all.length / texts.size);
}

function textsWith({ holding }: Library, met: Meetings): Set<Text> {
  return new Set([...met.keys()].flatMap((word) => holding.get(word) ?? []));
}

function bestOfEach(
  texts: Iterable<Text>,
  match: (text: Text) => Omit<TextMatch, 'at'> | undefined,
): Map<number, TextMatch> {
  const best = new Map<number, TextMatch>();
  for (const text of texts) {
    const found = match(text);
    if (!found) continue;
    const candidate = { ...found, fit: found.fit * (text.at === 0 ? 1 : otherName), at: text.at };
    const before = best.get(text.item);
    if (!before) best.set(text.item, candidate);
    else best.set(text.item, shownBy(...inOrder(before, candidate)));
  }
  return best;
}

function inOrder(a: TextMatch, b: TextMatch): [best: TextMatch, other: TextMatch] {
  return byMatch(b, a) < 0 ? [b, a] : [a, b];
}

/** A title that answers too says more to a reader than the name which answers better. */
function shownBy(better: TextMatch, other: TextMatch): TextMatch {
  if (other.at !== 0 || other.tier === 'slip' || other.tier === 'some') return better;
  return { ...other, tier: better.tier, fit: better.fit };
}

/** The order of two matches by themselves. */
export function byMatch(a: Pick<TextMatch, 'tier' | 'fit'>, b: Pick<TextMatch, 'tier' | 'fit'>): number {
  return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || b.fit - a.fit;
}

interface Pair {
  word: Word;
  meeting: Meeting;
}

/** For each word of the query, the best word of the text that no other word has taken. */
function pair({ words }: Text, meetings: readonly Meetings[]): (Pair | undefined)[] {
  const taken = new Set<Word>();
  return meetings.map((met) => {
    let best: Pair | undefined;
    for (const word of words) {
      const meeting = met.get(word.plain);
      if (meeting && !taken.has(word) && (!best || gradeOf(meeting) < gradeOf(best.meeting))) best = { word, meeting };
    }
    if (best) taken.add(best.word);
    return best;
  });
}

function gradeOf({ grade }: Meeting): number {
  return grades.indexOf(grade);
}

function tierOf(text: Text, asked: Asked, pairs: readonly Pair[]): Tier {
  const typed = asked.join(' ');
  if (text.isProper && text.plain === typed) return 'exact';
  if (text.plain.startsWith(typed)) return 'start';
  const worst = grades[Math.max(...pairs.map(({ meeting }) => gradeOf(meeting)))]!;
  return tierByGrade[worst];
}

const tierByGrade: Record<Grade, Tier> = { whole: 'words', begins: 'words', inside: 'inside', slip: 'slip' };

/** More of the text is a better answer; guesses and unfinished words are worse ones. */
function measure(text: Text, pairs: readonly Pair[]): { fit: number; ranges: Range[] } {
  const letters = pairs.reduce((sum, { meeting }) => sum + meeting.length, 0);
  const slips = pairs.reduce((sum, { meeting }) => sum + meeting.slips, 0);
  const isUnfinished = pairs.some(({ meeting }) => meeting.grade === 'begins');
  const coverage = Math.min(1, letters / Math.max(1, text.plain.length));
  const fit = (0.5 + coverage / 2) * perSlip ** slips * (isUnfinished ? unfinished : 1);
  const ranges = pairs.map(rangeOf).sort(([a], [b]) => a - b);
  return { fit, ranges };
}

/** A word that is written with more signs than it is compared by is marked whole. */
function rangeOf({ word: { plain, start, end }, meeting }: Pair): Range {
  if (plain.length !== end - start) return [start, end];
  return [start + meeting.start, start + meeting.start + meeting.length];
}
