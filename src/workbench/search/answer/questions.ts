import type { Texts } from '../../../i18n/en.ts';
import type { Lang } from '../../../model/localized.ts';
import { wordsIn } from './words.ts';

/** What a word of a query asks for. */
export type Ask = Exclude<keyof Texts['questions'], 'filler' | 'weak' | 'units'>;

/** What the words of a query may mean besides what it is about. */
export interface Questions {
  /** Whether a word says nothing by itself: "the". */
  isFiller(word: string): boolean;
  /** Whether a word may stand in a question without asking for anything by itself: "who", "take", "days". */
  isWeak(word: string): boolean;
  /** Whether a word counts time: "minutes". */
  isTime(word: string): boolean;
  /** What each word asks for, as it stands in these words. */
  asks(words: readonly string[]): ReadonlySet<Ask>[];
  /** The languages that readers ask in and that pages are written in. */
  languages: readonly Lang[];
}

/** Makes questions out of the lists of some languages. */
export function questionsOf(lists: readonly Texts['questions'][], languages: readonly Lang[]): Questions {
  const wordsOf = (name: keyof Texts['questions']) => new Set(lists.flatMap((list) => wordsIn(list[name])));
  const [filler, weak, units] = [wordsOf('filler'), wordsOf('weak'), wordsOf('units')];
  const phrases = Map.groupBy(lists.flatMap(phrasesIn), ({ words: [first] }) => first);
  return {
    isFiller: (word) => filler.has(word),
    isWeak: (word) => weak.has(word) || units.has(word),
    isTime: (word) => units.has(word),
    asks: (words) => asksOf(words, phrases),
    languages,
  };
}

/** What the words of a query ask for, so that nothing has to be loaded for one that asks for nothing. */
export function asksIn(query: string, questions: Questions): Set<Ask> {
  return new Set(questions.asks(wordsIn(query)).flatMap((asks) => [...asks]));
}

interface Phrase {
  words: readonly string[];
  ask: Ask;
}

function phrasesIn({ filler: _filler, weak: _weak, units: _units, ...asks }: Texts['questions']): Phrase[] {
  return Object.entries(asks).flatMap(([ask, list]) =>
    // The keys are what is left of those of the texts.
    list.split(',').map((phrase) => ({ words: wordsIn(phrase), ask: ask as Ask })),
  );
}

function asksOf(words: readonly string[], phrases: ReadonlyMap<string | undefined, readonly Phrase[]>): Set<Ask>[] {
  const found = words.map(() => new Set<Ask>());
  words.forEach((first, at) => {
    for (const { words: phrase, ask } of phrases.get(first) ?? [])
      if (phrase.every((word, step) => words[at + step] === word))
        phrase.forEach((_, step) => found[at + step]!.add(ask));
  });
  return found;
}
