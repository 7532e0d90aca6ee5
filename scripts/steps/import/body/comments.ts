import type { Html, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** Comments of HTML as comments of MDX, which readers do not see either. */
export function keepComments(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const value = `/* ${node.value
      .replace(/^<!--+\s*/, '')
      .replace(/\s*--+>$/, '')
      .trimEnd()
      .replaceAll('*/', '* /')} */`;
    const type = isPhrasing(parent) ? 'mdxTextExpression' : 'mdxFlowExpression';
    parent.children[index] = { type, value } as unknown as RootContent;
  });
}

/** One comment and nothing beside it. One that is never closed goes on to the end, as browsers read it. */
export function isComment({ value }: Html): boolean {
  const end = value.indexOf('-->');
  return /^\s*<!--/.test(value) && (end < 0 || end === value.trimEnd().length - 3);
}

/** Whether a node holds words in a line, and no blocks. */
export function isPhrasing({ type }: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(type);
}
