import { grades, meetingsOf, slipsOf, type Grade, type Meeting } from './grade.ts';
import { initialsIn } from './initials.ts';
import { wordsOf, type Word } from './plain.ts';
import { otherName, perSlip, unfinished } from './weights.ts';

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

/**
 * Finds things by what they are called: a title first, then other names. The order of what is found is the caller's.
 * `proper` of the texts are names that belong to one thing alone, such as its title and id: only those can be met exactly.
 */
export function textFinder<Item>(
  items: readonly Item[],
  textsOf: (item: Item) => readonly string[],
  proper = 1,
): (query: string) => Found<Item>[] {
  const texts = items.flatMap((item, index) =>
    textsOf(item).map((text, at) => toText(text, at < proper, { item: index, at })),
  );
  const known = [...new Set(texts.flatMap(({ words }) => words.map((word) => word.plain)))];

  return (query) => {
    const asked = wordsOf(query).map((word) => word.plain);
    if (asked.length === 0) return [];
    const find = (match: Matcher, meetings: Meetings) =>
      bestOfEach(items, texts, (text) => match(text, asked, meetings));
    const typed = asked.map((word) => meetingsOf(word, known));
    const found = find(wholeMatch, typed);
    if (found.some(({ tier }) => tier !== 'inside')) return found;
    // What was typed begins no word, so a finger may have slipped; then it may be initials, and at last a sentence.
    const meant = typed.map((met, index) => new Map([...slipsOf(asked[index]!, known), ...met]));
    for (const match of [wholeMatch, initialsMatch, partMatch]) {
      const guessed = find(match, meant);
      if (guessed.length > 0) return guessed;
    }
    return [];
  };
}

type Match = Omit<Found<unknown>, 'item' | 'at'>;
type Asked = readonly string[];
type Meetings = readonly ReadonlyMap<string, Meeting>[];
type Matcher = (text: Text, asked: Asked, meetings: Meetings) => Match | undefined;

function toText(text: string, isProper: boolean, place: Pick<Text, 'item' | 'at'>): Text {
  const words = wordsOf(text);
  return { ...place, isProper, words, plain: words.map((word) => word.plain).join(' ') };
}

function bestOfEach<Item>(
  items: readonly Item[],
  texts: readonly Text[],
  match: (text: Text) => Match | undefined,
): Found<Item>[] {
  const best = new Map<number, Found<Item>>();
  for (const text of texts) {
    const found = match(text);
    if (!found) continue;
    const fit = found.fit * (text.at === 0 ? 1 : otherName);
    const candidate = { ...found, fit, item: items[text.item]!, at: text.at };
    const before = best.get(text.item);
    if (!before || byMatch(candidate, before) < 0) best.set(text.item, shownBy(before, candidate));
  }
  return [...best.values()];
}

/** A title that answers too says more to a reader than the name which answers better. */
function shownBy<Item>(title: Found<Item> | undefined, better: Found<Item>): Found<Item> {
  if (title?.at !== 0 || title.tier === 'slip') return better;
  return { ...title, tier: better.tier, fit: better.fit };
}

/** The order of two matches by themselves. */
export function byMatch(a: Pick<Match, 'tier' | 'fit'>, b: Pick<Match, 'tier' | 'fit'>): number {
  return tiers.indexOf(a.tier) - tiers.indexOf(b.tier) || b.fit - a.fit;
}

/** Every word of the query is in the text, in whatever order. */
function wholeMatch(text: Text, asked: Asked, meetings: Meetings): Match | undefined {
  const pairs = pair(text, meetings);
  if (pairs.some((found) => found === undefined)) return undefined;
  return { tier: tierOf(text, asked, pairs as Pair[]), ...measure(text, pairs as Pair[]) };
}

/** Half of what weighs in a sentence is in the text: better than an empty list. */
function partMatch(text: Text, asked: Asked, meetings: Meetings): Match | undefined {
  const weighty = meetings.filter((_, index) => asked[index]!.length >= 4);
  const pairs = pair(text, weighty).filter((met) => met !== undefined);
  const share = pairs.length / weighty.length;
  if (weighty.length < 2 || share < 0.5) return undefined;
  const { fit, ranges } = measure(text, pairs);
  return { tier: 'some', fit: fit * share, ranges };
}

/** The query is made of the beginnings of words, as in `latdel` for "late delivery". */
function initialsMatch({ at, words }: Text, asked: Asked): Match | undefined {
  const [letters = ''] = asked;
  if (at > 0 || asked.length > 1 || letters.length > 12) return undefined;
  const ranges = initialsIn(letters, words);
  return ranges && { tier: 'initials', fit: 1 / words.length, ranges };
}

interface Pair {
  word: Word;
  meeting: Meeting;
}

/** For each word of the query, the best word of the text that no other word has taken. */
function pair({ words }: Text, meetings: Meetings): (Pair | undefined)[] {
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
