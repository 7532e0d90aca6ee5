import type { Element, ElementContent, Nodes, Properties, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * The HTML of a tree in a form that can be compared: components become elements, comments go, and white space between blocks
 * does not count. Two texts with the same one say the same.
 */
export function comparableHtml(tree: Root): string {
  const html = toHtml({ type: 'root', children: tree.children.flatMap(plain) as RootContent[] });
  return html
    .replace(/\s*\n\s*/g, '\n')
    .replace(
      /\n?(<\/?(?:p|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|h[1-6]|hr|pre|section|x-[a-z]+)\b[^>]*>)\n?/g,
      '$1',
    )
    .trim();
}

interface Component {
  name: string | null;
  attributes: { name?: string; value?: unknown }[];
  children: Nodes[];
}

function plain(node: Nodes): ElementContent[] {
  const { type } = node as { type: string };
  if (type.endsWith('Expression') || type === 'mdxjsEsm') return [];
  if (type.startsWith('mdxJsx')) return [component(node as unknown as Component)];
  if (node.type !== 'element') return [node as ElementContent];
  const children = node.children.flatMap(plain);
  const element: Element = { ...node, properties: properties(node), children };
  return isLoneComponent(element) ? children : [element];
}

function component({ name, attributes, children }: Component): Element {
  const own = Object.fromEntries(attributes.map((attribute) => [`data-${attribute.name}`, String(attribute.value)]));
  return { type: 'element', tagName: `x-${name?.toLowerCase()}`, properties: own, children: children.flatMap(plain) };
}

/** A paragraph that holds one component and nothing else: remark keeps it, and `@mdx-js/mdx` takes it away. */
function isLoneComponent({ tagName, children }: Element): boolean {
  const inside = children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return (
    tagName === 'p' &&
    inside.length > 0 &&
    inside.every((child) => child.type === 'element' && child.tagName.startsWith('x-'))
  );
}

/** How a cell is aligned, and what marks a footnote, is written in two ways. */
function properties({ properties: own }: Element): Properties {
  const { style, align, dataFootnoteRef, dataFootnotes, dataFootnoteBackref, ...rest } = own;
  const side = align ?? /^text-align: (\w+)$/.exec(String(style ?? ''))?.[1];
  return {
    ...rest,
    ...(side === undefined ? {} : { align: String(side) }),
    ...(dataFootnoteRef === undefined ? {} : { dataFootnoteRef: true }),
    ...(dataFootnotes === undefined ? {} : { dataFootnotes: true }),
    ...(dataFootnoteBackref === undefined ? {} : { dataFootnoteBackref: true }),
  };
}
