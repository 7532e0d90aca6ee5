import { align } from './align.ts';
import { likeness, type Block } from './blocks.ts';
import type { Fact, FactGroup } from './facts-of.ts';
import { wordsIn } from './words.ts';

/** A fact that is not what it was: with another value, new, or gone. */
export interface FactChange {
  key: string;
  group: FactGroup;
  label: string;
  before?: string;
  after?: string;
  /** Limits that repeat this figure, in words. */
  limits: readonly string[];
}

/** What became of the facts of a page. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const isTask = ({ key }: Fact) => key.startsWith('tasks.');
  const rest = (facts: readonly Fact[]) => facts.filter((fact) => !isTask(fact));
  return [...byKey(rest(before), rest(after)), ...byWords(before.filter(isTask), after.filter(isTask))];
}

function byKey(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const was = new Map(before.map((fact) => [fact.key, fact]));
  const is = new Map(after.map((fact) => [fact.key, fact]));
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))];
  return keys.flatMap((key) => {
    const [old, fresh] = [was.get(key), is.get(key)];
    return isSame(old, fresh) ? [] : [changeOf(old, fresh, after)];
  });
}

/** Items of a checklist have no ids: what is nearly the same text is the same item. */
function byWords(before: readonly Fact[], after: readonly Fact[]): FactChange[] {
  const how = {
    key: ({ value }: Fact) => value,
    likeness: (a: Fact, b: Fact) => likeness(asBlock(a), asBlock(b)),
  };
  return align(before, after, how).flatMap(({ before: old, after: fresh }) =>
    old?.value === fresh?.value ? [] : [changeOf(old, fresh, after)],
  );
}

function changeOf(old: Fact | undefined, fresh: Fact | undefined, after: readonly Fact[]): FactChange {
  const { key, group, label } = (fresh ?? old)!;
  return {
    key,
    group,
    label,
    ...(old ? { before: old.value } : {}),
    ...(fresh ? { after: fresh.value } : {}),
    limits: after.filter(({ follows }) => follows === key).map((limit) => limit.label),
  };
}

/** A limit that repeats the same figure as before has not changed by itself. */
function isSame(old: Fact | undefined, fresh: Fact | undefined): boolean {
  if (!old || !fresh) return false;
  if (old.follows !== undefined && old.follows === fresh.follows) return true;
  return (old.identity ?? old.value) === (fresh.identity ?? fresh.value);
}

function asBlock({ value }: Fact): Block {
  return { tag: 'li', attributes: {}, words: wordsIn(value), children: [] };
}
