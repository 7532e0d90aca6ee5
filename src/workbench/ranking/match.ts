import type { Word } from '../../base/plain.ts';
import { grades, type Grade, type Meeting, type Meetings } from './grade.ts';
import type { Text } from './text-library.ts';
import { otherName, perSlip, unfinished } from './weights.ts';

/** Where letters of a query stand in a text: from, until. */
export type Range = readonly [start: number, end: number];

/** How a text answers a query, the best first. A lower tier never stands above a higher one, whatever the page is worth. */
export const tiers = ['exact', 'start', 'words', 'inside', 'slip', 'initials', 'some'] as const;

export type Tier = (typeof tiers)[number];

/** How a text answers. */
export interface Match {
  item: unknown;
  by: unknown;
  tier: Tier;
  fit: number;
  readonly at: number;
  /** The number of the thing it is a text of. */
  readonly index: number;
  readonly ranges: Range[];
}

/** A match of a text. Where its letters are is found out for what is shown. */
export function matchOf(tier: Tier, fit: number, { at, item }: Text, rangesIn: () => Range[]): Match {
  return {
    // Both are filled in later; an object that gets new parts is slow.
    item: undefined,
    by: undefined,
    tier,
    fit: fit * (at === 0 ? 1 : otherName),
    at,
    index: item,
    get ranges() {
      return rangesIn();
    },
  };
}

/** The order of two matches by themselves. */
export function byMatch(a: Pick<Match, 'tier' | 'fit'>, b: Pick<Match, 'tier' | 'fit'>): number {
  return places[a.tier] - places[b.tier] || b.fit - a.fit;
}

const places = Object.fromEntries(tiers.map((tier, at) => [tier, at])) as Record<Tier, number>;

/** The better one. But a title that answers too says more to a reader than the name which answers better. */
export function shownBy(before: Match, found: Match): Match {
  const [better, other] = byMatch(found, before) < 0 ? [found, before] : [before, found];
  if (other.at !== 0 || other.tier === 'slip' || other.tier === 'some') return better;
  other.tier = better.tier;
  other.fit = better.fit;
  return other;
}

/** A word of a text, and how one of the query meets it. */
export interface Pair {
  word: Word;
  meeting: Meeting;
}

/** For each word of the query, the best word of the text that no other word has taken. */
export function pair({ words }: Text, meetings: readonly Meetings[]): (Pair | undefined)[] {
  const taken: Word[] = [];
  return meetings.map((met) => {
    let best: Pair | undefined;
    for (const word of words) {
      const meeting = met.get(word.plain);
      if (meeting && (!best || gradeOf(meeting) < gradeOf(best.meeting)) && !taken.includes(word))
        best = { word, meeting };
    }
    if (best) taken.push(best.word);
    return best;
  });
}

const gradePlaces = Object.fromEntries(grades.map((grade, at) => [grade, at])) as Record<Grade, number>;

function gradeOf({ grade }: Meeting): number {
  return gradePlaces[grade];
}

/** How a text answers a query whose words were all met. */
export function tierOf(text: Text, typed: string, pairs: readonly Pair[]): Tier {
  if (text.isProper && text.plain === typed) return 'exact';
  if (text.plain.startsWith(typed)) return 'start';
  let worst: Grade = 'whole';
  for (const { meeting } of pairs) if (gradeOf(meeting) > gradePlaces[worst]) worst = meeting.grade;
  return worst === 'whole' || worst === 'begins' ? 'words' : worst;
}

/** More of the text is a better answer; guesses and unfinished words are worse ones. */
export function fitOf(text: Text, pairs: readonly Pair[], small: ReadonlySet<string> = new Set()): number {
  let [letters, slips, isUnfinished] = [0, 0, false];
  if (small.size > 0) for (const { plain } of text.words) if (small.has(plain)) letters += plain.length;
  for (const { meeting } of pairs) {
    letters += meeting.length;
    slips += meeting.slips;
    isUnfinished ||= meeting.grade === 'begins';
  }
  const coverage = Math.min(1, letters / Math.max(1, text.plain.length));
  return (0.5 + coverage / 2) * perSlip ** slips * (isUnfinished ? unfinished : 1);
}

/** The letters that were met, from left to right. */
export function rangesOf(pairs: readonly Pair[]): Range[] {
  return pairs.map(rangeOf).sort(([a], [b]) => a - b);
}

/** A word that is written with more signs than it is compared by is marked whole. */
function rangeOf({ word: { plain, start, end }, meeting }: Pair): Range {
  if (plain.length !== end - start) return [start, end];
  return [start + meeting.start, start + meeting.start + meeting.length];
}

/** Whether every word of the query was met. */
export function isWhole(pairs: readonly (Pair | undefined)[]): pairs is readonly Pair[] {
  return !pairs.includes(undefined);
}
