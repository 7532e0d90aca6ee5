import { has, isWithin, type QueryWord } from './query-words.ts';
import { rootsOf, type Name, type Thing } from './thing.ts';

/** How a query meets a thing. */
export interface Met {
  thing: Thing;
  /** How well: 300 by a name in full, 200 by another name in full, or 100 and how many of its words. */
  grade: number;
  /** Words that must not be what another page is called by, for else they are about that page. */
  claim: readonly QueryWord[];
}

/** How a query meets a thing; undefined when a word is left over, or when it is not asked for in a way that the thing answers. */
export function meet(thing: Thing, words: readonly QueryWord[]): Met | undefined {
  const { names, otherNames, partNames, isKnownByName, isKnownByPart } = thing;
  const asking = words.filter((word) => fits(word, thing, words));
  const isAsked = asking.length > 0;
  if (!isAsked && !isKnownByName) return undefined;

  const all = [...names, ...otherNames, ...partNames];
  const saying = words.filter((word) => !word.isFiller && !word.isWeak && !asking.includes(word));
  const own = saying.filter((word) => all.some(({ roots }) => has(roots, word)));
  const near = nearOf(
    saying.filter((word) => !own.includes(word)),
    thing,
    words,
  );
  if (own.length === 0 || own.length < near.length || own.length + near.length < saying.length) return undefined;

  const isCalled = ({ roots }: Name) => isWithin(roots, words) && saying.every((word) => has(roots, word));
  const isAbout = () => {
    const title = rootsOf([thing.around.title], thing.around.lang);
    return saying.some((word) => has(title, word));
  };
  const full = names.filter(isCalled);
  if (full.length > 0 && isAsked)
    return met(thing, 300, !isKnownByPart || full.some(({ core }) => core.size > 1) || isAbout() ? [] : own);
  if (full.length > 0 && isKnownByName && (!words.some((word) => word.isWeak) || thing.answer.kind === 'owner'))
    return met(thing, 300, full.some(({ isSure }) => isSure) ? [] : own);
  if (!isAsked) return undefined;
  if (otherNames.some(isCalled)) return met(thing, 200, []);

  if (!isKnownByPart) return undefined;
  const share = Math.max(...all.map((name) => shareOf(name, own, thing)));
  // A figure is no limit of all that it has to do with.
  const isOther = thing.answer.kind === 'figure' && asking.every(({ asks }) => asks.has('limit'));
  if (share < 0.5 || (share === 0.5 && isOther)) return undefined;
  return met(thing, 100 + own.length, share > 0.5 || isAbout() ? [] : own);
}

/** Words that stand around a thing, or in another name of its page that the query holds in full. */
function nearOf(words: readonly QueryWord[], { around }: Thing, all: readonly QueryWord[]): readonly QueryWord[] {
  if (words.length === 0) return words;
  const { lang, title, others, aliases } = around;
  const near = rootsOf([title, ...others], lang);
  const rest = words.filter((word) => !has(near, word));
  if (rest.length === 0) return words;
  const said = aliases.map((alias) => rootsOf([alias], lang)).filter((alias) => isWithin(alias, all));
  return words.filter((word) => has(near, word) || said.some((alias) => has(alias, word)));
}

function met(thing: Thing, grade: number, claim: readonly QueryWord[]): Met {
  return { thing, grade, claim };
}

/** How much of a name the words are. What is counted stands for all of it, and two words together for more than half. */
function shareOf({ core }: Name, own: readonly QueryWord[], { counted }: Thing): number {
  const held = own.filter((word) => has(core, word));
  if (held.some((word) => has(counted, word))) return 1;
  const share = held.length / Math.max(1, core.size);
  return held.length > 1 && held.length === own.length && share >= 0.4 ? Math.max(share, 0.6) : share;
}

/** Whether a word asks for what a thing answers. Who asks how many names what is counted. */
function fits({ asks }: QueryWord, { asks: answered, counted }: Thing, words: readonly QueryWord[]): boolean {
  return [...asks].some((ask) => answered.has(ask) && (ask !== 'many' || words.some((word) => has(counted, word))));
}
