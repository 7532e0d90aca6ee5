import { align } from './align.ts';
import { blockKey, likeness, type Block } from './blocks.ts';
import { diffWords, type Part } from './diff-words.ts';

/** A block of two editions of a page, or of one of them. */
export type Merged =
  | { change: 'same' | 'added' | 'removed'; block: Block; moved?: boolean }
  /** It stands in both, and differs inside: in its words, in the blocks it holds, or in how it is shown. */
  | { change: 'inside'; before: Block; after: Block; parts: readonly Part[]; children: readonly Merged[] };

/**
 * What differs between two editions of a page, with its structure kept. Without what was removed the result is `after`,
 * without what was added it is `before`: `editionOf` gives either back.
 */
export function diffBlocks(before: Block, after: Block): Merged {
  if (blockKey(before) === blockKey(after)) return { change: 'same', block: after };
  const isLeaf = before.children.length === 0 && after.children.length === 0;
  return {
    change: 'inside',
    before,
    after,
    parts: isLeaf ? diffWords(before.words, after.words) : [],
    children: isLeaf ? [] : diffLists(before, after),
  };
}

function diffLists(before: Block, after: Block): Merged[] {
  const [first, second] = [asList(before), asList(after)];
  const rows = areCells(first, second)
    ? first.map((one, index) => ({ before: one, after: second[index]! }))
    : align(first, second, { key: blockKey, likeness: (one, other) => likelySame(one, other, first, second) });
  return rows.map(({ before: one, after: other }): Merged => {
    if (one && other) return diffBlocks(one, other);
    return one ? { change: 'removed', block: one } : { change: 'added', block: other! };
  });
}

/** Words that became a list, or the other way round, are compared as a list of one. */
function asList({ words, children }: Block): readonly Block[] {
  if (children.length > 0 || words.length === 0) return children;
  return [{ tag: '', attributes: {}, words, children: [] }];
}

const cells = new Set(['td', 'th', 'dt', 'dd']);

/** A cell keeps its column, whatever becomes of its words. */
function areCells(before: readonly Block[], after: readonly Block[]): boolean {
  return (
    before.length === after.length && before.every(({ tag }, index) => cells.has(tag) && tag === after[index]!.tag)
  );
}

/** Parts of the page's design, such as its title or the list of steps, are themselves with quite other words in them. */
function likelySame(one: Block, other: Block, first: readonly Block[], second: readonly Block[]): number {
  if (one.tag !== other.tag) return 0;
  const isAlone = (block: Block, list: readonly Block[]) => list.filter((each) => isOneKind(each, block)).length === 1;
  const isPart = one.tag === 'h1' || one.attributes['class'] !== undefined || one.children.length > 0;
  if (isPart && isOneKind(one, other) && isAlone(one, first) && isAlone(other, second)) return 1;
  return likeness(one, other);
}

function isOneKind(one: Block, other: Block): boolean {
  return one.tag === other.tag && one.attributes['class'] === other.attributes['class'];
}

/** One edition of what was compared. */
export function editionOf(merged: Merged, edition: 'before' | 'after'): Block | undefined {
  const gone = edition === 'before' ? 'added' : 'removed';
  if (merged.change !== 'inside') return merged.change === gone ? undefined : merged.block;
  const { tag, attributes } = merged[edition];
  const words = merged.parts.filter(({ change }) => change !== gone).flatMap((part) => part.words);
  const children = merged.children.flatMap((child) => editionOf(child, edition) ?? []);
  const [only] = children;
  return children.length === 1 && only!.tag === ''
    ? { tag, attributes, words: only!.words, children: [] }
    : { tag, attributes, words, children };
}
