import type { BlockContent, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { readProseTree } from '../../../src/prose/write-prose.ts';
import { writeMarkdown } from '../plain-markdown.ts';
import { closeMark, isComponent, made, noBlock, openMark, type Component } from './marks.ts';
import { labelOf, wordsOf, type Told } from './plain-words.ts';

/**
 * The text of a page as plain Markdown that any program shows: components as quotes, words and links, between comments that
 * say what they were. `told` answers what the page does not hold itself, such as a figure of another page.
 */
export function plainBody(text: string, told: Told): string {
  const tree = readProseTree(text);
  pointAtMarkdown(tree);
  toPlain(tree, told);
  return writeMarkdown(tree);
}

function pointAtMarkdown(tree: Root): void {
  visit(tree, 'link', (link) => {
    if (!/^[a-z][a-z\d+.-]*:/i.test(link.url)) link.url = link.url.replace(/\.mdx(?=$|#)/, '.md');
  });
}

function toPlain(parent: Parents, told: Told): void {
  parent.children = (parent.children as RootContent[]).flatMap((node): RootContent[] => {
    if (isComponent(node)) return plainComponent(node, told);
    if (isRemark(node)) return [toComment(node)];
    if ('children' in node) toPlain(node, told);
    return [node];
  }) as typeof parent.children;
  if (isLine(parent)) keepLines(parent);
}

function isLine({ type }: Nodes): boolean {
  return type === 'paragraph' || type === 'heading';
}

/** A comment at the beginning of a line would begin a block of HTML. */
function keepLines(parent: Parents): void {
  const children = parent.children as RootContent[];
  parent.children = children.flatMap((node, index): RootContent[] => {
    const before = children[index - 1];
    const begins =
      before === undefined || before.type === 'break' || (before.type === 'text' && before.value.endsWith('\n'));
    return node.type === 'html' && begins ? [{ type: 'text', value: noBlock }, node] : [node];
  }) as typeof parent.children;
}

function plainComponent(component: Component, told: Told): RootContent[] {
  toPlain(component as Parents, told);
  const children = component.children as RootContent[];
  if (component.type === 'mdxJsxTextElement')
    return children.length > 0
      ? [openMark(component), ...children, closeMark(component)]
      : [openMark(component, { isMade: true }), ...wordsOf(component, told), closeMark(component)];
  const label = labelOf(component, told);
  const inside: RootContent[] = [...label.flatMap((block) => madeBlock(block)), ...children];
  return [openMark(component), ...inside, closeMark(component)];
}

function madeBlock(block: BlockContent): RootContent[] {
  return [{ type: 'html', value: made.open }, block, { type: 'html', value: made.close }];
}

interface Remark {
  type: 'mdxFlowExpression' | 'mdxTextExpression';
  value: string;
}

function isRemark(node: Nodes): node is Nodes & Remark {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

function toComment({ value }: Remark): PhrasingContent {
  const words = value.replaceAll(/^\s*\/\*\s*|\s*\*\/\s*$/g, '').replaceAll('-->', '--&gt;');
  return { type: 'html', value: `<!-- ${words} -->` };
}
