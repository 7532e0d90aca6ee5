import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { writeProse } from '../../../src/prose/write-prose.ts';
import { readMarkdown } from '../plain-markdown.ts';
import { closedBy, componentOf, made, noBlock, type Component } from './marks.ts';

/** The text of a page from what an export has made of it: its components again, without what was made for other programs. */
export function restoreBody(text: string): string {
  const tree = readMarkdown(text);
  restore(tree);
  visit(tree, 'link', (link) => {
    if (!/^[a-z][a-z\d+.-]*:/i.test(link.url)) link.url = link.url.replace(/\.md(?=$|#)/, '.mdx');
  });
  return writeProse(tree);
}

function restore(parent: Parents): void {
  const children: RootContent[] = [];
  const all = splitComments(parent.children as RootContent[]);
  for (let index = 0; index < all.length; index += 1) {
    const node = all[index]!;
    if (node.type !== 'html') {
      if ('children' in node) restore(node);
      children.push(node);
      continue;
    }
    const marked = componentOf(node.value);
    const end = marked ? endOf(all, index, marked.component.name ?? '') : -1;
    if (marked && end > 0) {
      const inside = marked.isMade ? [] : all.slice(index + 1, end);
      children.push(withChildren(marked.component, inside, isFlow(parent)));
      index = end;
    } else children.push(toRemark(node, isFlow(parent)));
  }
  parent.children = children as typeof parent.children;
}

/** Comments on lines that follow each other are one node; each is a mark of its own. */
function splitComments(nodes: readonly RootContent[]): RootContent[] {
  return nodes.flatMap((node, index): RootContent[] => {
    if (node.type === 'text' && nodes[index + 1]?.type === 'html' && node.value.endsWith(noBlock)) {
      const value = node.value.slice(0, -noBlock.length);
      return value === '' ? [] : [{ ...node, value }];
    }
    if (node.type !== 'html') return [node];
    const parts = node.value.match(/<!--[\s\S]*?-->/g) ?? [node.value];
    return parts.map((value) => ({ type: 'html', value }) satisfies Html);
  });
}

/** Where the mark stands that closes a component, over others of its name within. */
function endOf(nodes: readonly RootContent[], start: number, name: string): number {
  let open = 0;
  for (let index = start; index < nodes.length; index += 1) {
    const node = nodes[index]!;
    if (node.type !== 'html') continue;
    if (componentOf(node.value)?.component.name === name) open += 1;
    if (closedBy(node.value) === name) open -= 1;
    if (open === 0) return index;
  }
  return -1;
}

function withChildren({ name, attributes }: Component, inside: RootContent[], isBlock: boolean): RootContent {
  const holder = { type: 'root', children: withoutMade(inside) } as Root;
  restore(holder);
  return {
    type: isBlock ? 'mdxJsxFlowElement' : 'mdxJsxTextElement',
    name,
    attributes,
    children: holder.children,
  } as RootContent;
}

function withoutMade(nodes: readonly RootContent[]): RootContent[] {
  let isMade = false;
  return nodes.filter((node) => {
    if (node.type === 'html' && node.value === made.open) isMade = true;
    else if (node.type === 'html' && node.value === made.close) return (isMade = false);
    return !isMade;
  });
}

function toRemark({ value }: Html, isBlock: boolean): RootContent {
  const words = value.replaceAll(/^<!--\s*|\s*-->$/g, '').replaceAll('--&gt;', '-->');
  const type = isBlock ? 'mdxFlowExpression' : 'mdxTextExpression';
  return { type, value: `/* ${words} */` } as unknown as RootContent;
}

function isFlow(parent: Nodes): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type);
}
