import type { Html, Nodes, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkMdx).freeze();
const writer = unified().use(remarkMdx).use(remarkStringify, { quote: '"' }).freeze();

/** A component as `remark-mdx` has it. */
export type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

export function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/**
 * The comment that stands before what a component is in plain Markdown: readers do not see it, an import finds the component
 * by it. `isMade` says that the words up to the closing comment are made of the component and not the author's.
 */
export function openMark(component: Component, { isMade = false }: { isMade?: boolean } = {}): Html {
  const tag = writer.stringify({ type: 'root', children: [{ ...component, children: [] } as RootContent] }).trim();
  return { type: 'html', value: `<!--${tag.replaceAll('--', '-&#45;')}${isMade ? ' made' : ''}-->` };
}

/** Stands before a comment at the beginning of a line, which would make a block of its own. Nobody sees it. */
export const noBlock = '\u200B';

/** The comment that stands behind it. */
export function closeMark({ name }: Component): Html {
  return { type: 'html', value: `<!--/${name ?? ''}-->` };
}

/** What stands between these comments was made for readers of plain Markdown, and is no part of the page. */
export const made = { open: '<!--made-->', close: '<!--/made-->' } as const;

/** The component that a comment marks the beginning of; undefined for any other comment. */
export function componentOf(comment: string): { component: Component; isMade: boolean } | undefined {
  const [, tag, word] = /^<!--(<[A-Z][\s\S]*\/>)( made)?-->$/.exec(comment.trim()) ?? [];
  if (tag === undefined) return undefined;
  try {
    const [first] = parser.parse(tag).children;
    const node = first?.type === 'paragraph' ? first.children[0] : first;
    return node && isComponent(node) ? { component: node, isMade: word !== undefined } : undefined;
  } catch {
    return undefined;
  }
}

/** The name of the component that a comment marks the end of. */
export function closedBy(comment: string): string | undefined {
  return /^<!--\/([A-Z]\w*)-->$/.exec(comment.trim())?.[1];
}
