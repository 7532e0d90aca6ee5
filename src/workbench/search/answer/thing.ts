import type { Lang } from '../../../model/localized.ts';
import type { Answer } from './answer.ts';
import type { Ask, Questions } from './questions.ts';
import { rootOf, wordsIn } from './words.ts';

/** Something that a query may ask for. */
export interface Thing {
  answer: Answer;
  /** What it is called by readers, in full. */
  names: readonly Name[];
  /** What else it is called: its id, another name. Counts only in a question. */
  otherNames: readonly Name[];
  /** What it rests on: a part of these counts as a part of its own names does. */
  partNames: readonly Name[];
  /** What stands around it, which a query may name as well. Nothing of it is read unless a query needs it. */
  around: Around;
  /** What it answers. */
  asks: ReadonlySet<Ask>;
  /** What it counts, for who asks how many. */
  counted: ReadonlySet<string>;
  /** A query that is nothing but one of the names shows it; otherwise it must be asked for. */
  isKnownByName: boolean;
  /** A part of a name is enough for who asks. */
  isKnownByPart: boolean;
}

/** A thing that answers some questions; what is not given of it, it has not. */
export function thingOf(answer: Answer, asks: readonly Ask[], parts: Partial<Thing>): Thing {
  return {
    ...{ answer, asks: new Set(asks), names: [], otherNames: [], partNames: [], counted: new Set() },
    around: { lang: 'en', title: '', others: [], aliases: [] },
    ...{ isKnownByName: false, isKnownByPart: false },
    ...parts,
  };
}

/** The texts around a thing. */
export interface Around {
  lang: Lang;
  /** The title of its page. */
  title: string;
  /** The id of its page, its unit, its levels and the like. */
  others: readonly string[];
  /** Other names of its page: each counts where the query holds all of it. */
  aliases: readonly string[];
}

/** The roots of the words of a name: all that say something, and those that no question would say anyway. */
export interface Name {
  roots: ReadonlySet<string>;
  core: ReadonlySet<string>;
  /** It means one thing only: initials such as SLA, or the name of a role. */
  isSure: boolean;
}

/** What a text is read by. */
export interface Reader {
  questions: Questions;
  /** The language of the reader. */
  lang: Lang;
  /** The language that pages are written in. */
  source: Lang;
}

/** A name of something that answers some questions. */
export function nameOf(text: string, lang: Lang, questions: Questions, asks: readonly Ask[]): Name {
  const words = wordsIn(text);
  const asked = questions.asks(words);
  const saying = words.filter((word) => !questions.isFiller(word));
  const isAsking = (word: string, at: number) => questions.isWeak(word) || asks.some((ask) => asked[at]!.has(ask));
  const core = words.filter((word, at) => saying.includes(word) && !isAsking(word, at));
  return {
    roots: new Set(saying.map((word) => rootOf(word, lang))),
    core: new Set(core.map((word) => rootOf(word, lang))),
    isSure: /^\p{Lu}[\p{Lu}\d&.]+$/u.test(text.trim()),
  };
}

/** The roots of all words of some texts. */
export function rootsOf(texts: readonly string[], lang: Lang): Set<string> {
  return new Set(texts.flatMap(wordsIn).map((word) => rootOf(word, lang)));
}
