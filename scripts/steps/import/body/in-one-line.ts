import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import type { Loss } from '../loss.ts';

/** Blocks as words in one line, since neither a cell of a table nor a heading can hold them. Each that was one is a loss. */
export function inOneLine(
  nodes: readonly RootContent[],
  losses: Loss[],
  at: Nodes,
  isCell: boolean,
): PhrasingContent[] {
  const line = at.position?.start.line ?? 1;
  const lose = (what: string) => losses.push({ kind: 'html-kept', line, what: `${what} in one line` });
  const text = (value: string): Text => ({ type: 'text', value });
  const flat = (node: RootContent): PhrasingContent[] => {
    if (node.type === 'break' && isCell) {
      losses.push({ kind: 'html-kept', line, what: '<br> in a table' });
      return [text(' ')];
    }
    if (node.type === 'code') {
      lose('<pre>');
      return [{ type: 'inlineCode', value: node.value.replaceAll(/\s*\n\s*/g, ' ').trim() }];
    }
    if (node.type === 'list') {
      lose(node.ordered ? '<ol>' : '<ul>');
      const start = node.start ?? 1;
      return node.children.flatMap((item, index) => [
        text(`${index === 0 ? '' : ' '}${node.ordered ? `${start + index}. ` : '• '}`),
        ...flatAll(item.children),
      ]);
    }
    if (node.type === 'thematicBreak') return [];
    if (!phrasing(node) && 'children' in node) return flatAll(node.children as RootContent[]);
    return [node as PhrasingContent];
  };
  const flatAll = (all: readonly RootContent[]): PhrasingContent[] =>
    all.flatMap((node, index) => [
      ...(index > 0 && !(phrasing(node) && phrasing(all[index - 1]!)) ? [text(' ')] : []),
      ...flat(node),
    ]);
  return flatAll(nodes);
}
