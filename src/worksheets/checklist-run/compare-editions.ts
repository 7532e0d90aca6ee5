import { diffArrays, diffWordsWithSpace } from 'diff';
import { itemsOf, type Edition } from './run.ts';

/** Words that both texts have, that are gone, or that are new. */
export interface Words {
  text: string;
  is: 'same' | 'gone' | 'new';
}

/** What is different about an item. */
export type ItemChange = { is: 'changed'; words: Words[] } | { is: 'added' | 'removed' | 'moved'; text: string };

/** Items that share fewer of their words than this are two items, not one that was changed. */
const leastShared = 0.5;

/** What is different about the items of two editions: first what stands there, in its order, then what is gone. */
export function compareEditions(before: Edition, after: Edition): ItemChange[] {
  const parts = diffArrays(textsOf(before), textsOf(after));
  const gone = parts.flatMap(({ removed, value }) => (removed ? value : []));
  const come = parts.flatMap(({ added, value }) => (added ? value : []));
  const moved = come.filter((text) => takeOut(gone, text));
  const changes = come.map((text): ItemChange => {
    if (takeOut(moved, text)) return { is: 'moved', text };
    const old = closest(text, gone);
    if (old === undefined) return { is: 'added', text };
    takeOut(gone, old);
    return { is: 'changed', words: wordsOf(old, text) };
  });
  return [...changes, ...gone.map((text): ItemChange => ({ is: 'removed', text }))];
}

function textsOf(edition: Edition): string[] {
  return itemsOf(edition).map(({ text }) => text);
}

/** Takes one of these texts out of a list. Says whether there was one. */
function takeOut(texts: string[], text: string): boolean {
  const at = texts.indexOf(text);
  if (at !== -1) texts.splice(at, 1);
  return at !== -1;
}

/** The text that shares most words with this one, if it shares enough. */
function closest(text: string, others: readonly string[]): string | undefined {
  const best = others
    .map((other) => ({ other, share: shareOf(text, other) }))
    .reduce((most, each) => (each.share > most.share ? each : most), { other: '', share: 0 });
  return best.share >= leastShared ? best.other : undefined;
}

/** The share of the words of two texts that both have. */
function shareOf(one: string, other: string): number {
  const [first, second] = [wordsIn(one), wordsIn(other)];
  const both = first.filter((word) => second.includes(word)).length;
  return (2 * both) / Math.max(1, first.length + second.length);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function wordsOf(old: string, fresh: string): Words[] {
  return diffWordsWithSpace(old, fresh).map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'new' : removed ? 'gone' : 'same',
  }));
}
