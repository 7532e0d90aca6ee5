import { blockKey, tellingWords, type Block } from './blocks.ts';
import type { Merged } from './diff-blocks.ts';

/** Shorter pieces are the same by chance. */
const leastWords = 4;

/** Says of what was removed at one place and added at another, word for word, that it was moved. */
export function markMoved(merged: Merged): Merged {
  const removed = keysOf(merged, 'removed');
  const added = keysOf(merged, 'added');
  const moved = new Set([...removed].filter((key) => added.has(key)));
  return moved.size === 0 ? merged : mark(merged, moved);
}

function mark(merged: Merged, moved: ReadonlySet<string>): Merged {
  if (merged.change === 'inside') return { ...merged, children: merged.children.map((child) => mark(child, moved)) };
  return merged.change !== 'same' && moved.has(blockKey(merged.block)) ? { ...merged, moved: true } : merged;
}

function keysOf(merged: Merged, change: 'added' | 'removed'): Set<string> {
  if (merged.change === 'inside') return new Set(merged.children.flatMap((child) => [...keysOf(child, change)]));
  return new Set(merged.change === change && isLong(merged.block) ? [blockKey(merged.block)] : []);
}

function isLong(block: Block): boolean {
  return tellingWords(block).length >= leastWords;
}
