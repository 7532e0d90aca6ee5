import type { ElementContent, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { comparableHtml } from '../../src/prose/comparable-html.ts';
import { parseProse } from '../../src/prose/parse.ts';

const remark = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkRehype, {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxFlowExpression', 'mdxTextExpression', 'mdxjsEsm'],
  });

/** The HTML that remark makes of a text, in a form that can be compared. */
export function remarkHtml(text: string): string {
  return comparableHtml(remark.runSync(remark.parse(text)) as Root);
}

/** The HTML that our parser makes of a text, in a form that can be compared. Throws where it finds a fault. */
export function proseHtml(text: string): string {
  const { tree, problems } = parseProse(text);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return comparableHtml(tree);
}

/** The HTML of both as they give it, for what is written in two ways. Components are left out. */
export function rawHtml(text: string): { ours: string; remarks: string } {
  const html = (tree: Root) => toHtml({ type: 'root', children: tree.children.flatMap(withoutMdx) as RootContent[] });
  return { ours: html(parseProse(text).tree), remarks: html(remark.runSync(remark.parse(text)) as Root) };
}

function withoutMdx(node: Nodes): Nodes[] {
  if ((node as { type: string }).type.startsWith('mdx')) return [];
  return node.type === 'element'
    ? [{ ...node, children: node.children.flatMap(withoutMdx) as ElementContent[] }]
    : [node];
}
