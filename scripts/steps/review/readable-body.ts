import type { Element, Root } from 'hast';
import { oneLine } from '../../../src/base/text.ts';
import {
  childrenOf,
  isComponent,
  isElement,
  isExpression,
  literalProps,
  type ComponentNode,
  type ProseNode,
} from '../../../src/prose/tree.ts';

/** A piece of text that is read and compared as a whole: a paragraph, an item, a row. */
export interface ReadableBlock {
  text: string;
  /** What stands in front of its first line: `1. `, `• `. */
  mark: string;
  /** How far it is moved in. */
  indent: number;
  isHeading?: boolean;
}

/** What the ids in a text stand for. */
export interface ReadableNames {
  /** The value of a standard of a page, or of the page itself where no page is named. */
  fact(id: string, page: string | undefined): string;
  page(id: string): string;
  owner(id: string): string;
  channel(id: string): string;
}

/** A text as it is read without a screen of ours: no tags, no ids, values in their places. */
export function readableBody(tree: Root, names: ReadableNames): ReadableBlock[] {
  return blocksIn(tree, { indent: 0, names });
}

interface Place {
  indent: number;
  names: ReadableNames;
}

function blocksIn(node: ProseNode, place: Place): ReadableBlock[] {
  const blocks: ReadableBlock[] = [];
  let inline: ProseNode[] = [];
  const flush = (): void => {
    const text = oneLine(inline.map((each) => inlineText(each, place.names)).join(''));
    if (text !== '') blocks.push({ text, mark: '', indent: place.indent });
    inline = [];
  };
  for (const child of childrenOf(node)) {
    const own = blockOf(child, place);
    if (own === undefined) inline.push(child);
    else {
      flush();
      blocks.push(...own);
    }
  }
  flush();
  return blocks;
}

/** The blocks that a node stands for; undefined for one that stands inside a sentence. */
function blockOf(node: ProseNode, place: Place): ReadableBlock[] | undefined {
  if (isComponent(node)) return node.type === 'mdxJsxFlowElement' ? componentBlocks(node, place) : undefined;
  if (isExpression(node)) return [];
  if (!isElement(node)) return undefined;
  const { tagName } = node;
  if (/^h[1-6]$/.test(tagName)) return line(node, place).map((block) => ({ ...block, isHeading: true }));
  if (tagName === 'p') return line(node, place);
  if (tagName === 'ul' || tagName === 'ol') return items(node, place);
  if (tagName === 'tr') return row(node, place);
  if (tagName === 'pre') return code(node, place);
  if (tagName === 'hr') return [];
  return ['blockquote', 'section', 'table', 'thead', 'tbody', 'div'].includes(tagName)
    ? blocksIn(node, place)
    : undefined;
}

function line(node: Element, { indent, names }: Place): ReadableBlock[] {
  const text = oneLine(inlineText(node, names));
  return text === '' ? [] : [{ text, mark: '', indent }];
}

function items(node: Element, place: Place): ReadableBlock[] {
  const first = Number(node.properties['start'] ?? 1);
  return node.children.filter(isElement).flatMap((item, index) => {
    const mark = node.tagName === 'ol' ? `${first + index}. ` : '• ';
    const [head, ...rest] = blocksIn(item, { ...place, indent: place.indent + mark.length });
    return head ? [{ ...head, mark, indent: place.indent }, ...rest] : [];
  });
}

function row(node: Element, { indent, names }: Place): ReadableBlock[] {
  const cells = node.children.filter(isElement).map((cell) => oneLine(inlineText(cell, names)));
  return [{ text: cells.join(' | '), mark: '', indent }];
}

function code(node: Element, { indent, names }: Place): ReadableBlock[] {
  const lines = inlineText(node, names).replaceAll('`', '').trimEnd().split('\n');
  return lines.map((text) => ({ text, mark: '', indent: indent + 2 }));
}

/** A component: what it is, and what stands in it moved in a little. */
function componentBlocks(node: ComponentNode, place: Place): ReadableBlock[] {
  const props = literalProps(node);
  const label = labelOf(node.name ?? '', props, place.names);
  if (label === undefined) return blocksIn(node, place);
  const inner = blocksIn(node, { ...place, indent: place.indent + 2 });
  return [{ text: label, mark: '', indent: place.indent }, ...inner];
}

function labelOf(name: string, props: Record<string, string>, names: ReadableNames): string | undefined {
  const channel = props['channel'] === undefined ? '' : ` (${names.channel(props['channel'])})`;
  const page = props['page'] === undefined ? 'this page' : `"${names.page(props['page'])}"`;
  const labels: Record<string, string> = {
    Note: { tip: 'Tip:', stop: 'Stop:' }[props['kind'] ?? ''] ?? 'Note:',
    Decision: `If ${props['if'] ?? ''}:`,
    Say: `Say${channel}:`,
    Example: props['kind'] === 'poor' ? 'A poor example:' : 'A good example:',
    DoneWell: `Done well${channel}:`,
    YourCall: 'Yours to judge:',
    Latitude: `(Here stands the table of what people may decide, of ${page}.)`,
    Standards: `(Here stands the table of exact figures, of ${page}.)`,
  };
  return Object.hasOwn(labels, name) ? labels[name] : undefined;
}

function inlineText(node: ProseNode, names: ReadableNames): string {
  if (node.type === 'text') return node.value;
  if (isExpression(node)) return '';
  const inner = childrenOf(node)
    .map((child) => inlineText(child, names))
    .join('');
  if (isComponent(node)) return inner === '' ? componentText(node, names) : inner;
  if (!isElement(node)) return inner;
  const { tagName, properties } = node;
  if (tagName === 'br') return ' ';
  if (tagName === 'code') return `\`${inner}\``;
  if (tagName === 'img') return `[picture: ${String(properties['alt'] ?? '')}]`;
  if (tagName === 'input') return properties['checked'] ? '[x] ' : '[ ] ';
  if (tagName === 'a' && typeof properties['href'] === 'string' && !properties['href'].startsWith('#'))
    return properties['href'].endsWith(inner) ? inner : `${inner} (${properties['href']})`;
  return inner;
}

function componentText(node: ComponentNode, names: ReadableNames): string {
  const { id = '', page, name = '', owner = '' } = literalProps(node);
  if (node.name === 'Fact') return names.fact(id, page);
  if (node.name === 'Blank') return `[${name}]`;
  if (node.name === 'Contact') return names.owner(owner);
  return names.page(id);
}
