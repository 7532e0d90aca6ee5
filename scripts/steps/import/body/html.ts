import type { Element, Nodes as HastNodes, Root as HastRoot } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import { raw } from 'hast-util-raw';
import { htmlTagNames } from 'html-tag-names';
import type { Link, Nodes, Paragraph, Parents, Root, RootContent, Text } from 'mdast';
import { phrasing } from 'mdast-util-phrasing';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Loss } from '../loss.ts';
import { isComment, isPhrasing } from './comments.ts';
import { inOneLine } from './in-one-line.ts';

const known = new Set(htmlTagNames);

/** Elements that end by themselves. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements that are a matter of looks or of structure: Markdown says the same without them. */
const plain = new Set(
  'a article aside b big blockquote body br caption center code col colgroup dd del div dl dt em figure figcaption font footer h1 h2 h3 h4 h5 h6 head header hgroup hr html i img input kbd li main nav ol p pre s samp section small span strike strong summary table tbody td tfoot th thead tr tt ul var wbr'.split(
    ' ',
  ),
);

/** Elements whose text is for programs. */
const programs = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Elements that the converter leaves out with all their words, unless it is told to keep them. */
const withWords = ['datalist', 'dialog', 'math', 'noembed', 'noframes', 'optgroup', 'option'] as const;

/**
 * Turns the HTML of a tree into Markdown where it says the same. What Markdown cannot say keeps its words, and is a loss; a
 * tag that no browser knows, such as `<order number>`, is text; comments stay comments.
 */
export function withoutHtml(tree: Root, losses: Loss[]): Root {
  strangersToText(tree);
  mend(tree, losses);
  return tree;
}

/** `<Customer>` is a place to fill in, not HTML. */
function strangersToText(tree: Root): void {
  visit(tree, 'html', (node, index, parent) => {
    if (parent === undefined || index === undefined || isComment(node)) return;
    const names = Array.from(node.value.matchAll(/<\/?([a-z][\w.:-]*)/gi), ([, name = '']) => name.toLowerCase());
    if (names.some((name) => known.has(name))) return;
    const text: Text = { type: 'text', value: node.value };
    const isInline = isPhrasing(parent);
    parent.children[index] = (isInline ? text : { type: 'paragraph', children: [text] }) as RootContent;
  });
}

function mend(parent: Parents, losses: Loss[]): void {
  if (isPhrasing(parent)) {
    if (parent.children.some((child) => child.type === 'html' && !isComment(child))) mendInline(parent, losses);
    for (const child of parent.children) if ('children' in child) mend(child, losses);
    return;
  }
  const children: RootContent[] = [];
  const all = parent.children as RootContent[];
  for (let index = 0; index < all.length; index += 1) {
    const child = all[index]!;
    if (child.type === 'paragraph' && child.children.some((inner) => inner.type === 'html' && !isComment(inner))) {
      children.push(...mendParagraph(child, losses));
      continue;
    }
    if (child.type !== 'html' || isComment(child)) {
      if ('children' in child) mend(child, losses);
      children.push(child);
      continue;
    }
    const end = endOfRun(all, index);
    children.push(...asBlocks(toMarkdown(all.slice(index, end + 1), losses, child)));
    index = end;
  }
  parent.children = children as typeof parent.children;
}

/** Words and pictures that stand between blocks, as paragraphs. */
function asBlocks(nodes: readonly RootContent[]): RootContent[] {
  const blocks: RootContent[] = [];
  for (const node of nodes) {
    const last = blocks.at(-1);
    if (!phrasing(node)) blocks.push(node);
    else if (last?.type === 'paragraph') last.children.push(node);
    else blocks.push({ type: 'paragraph', children: [node] });
  }
  return blocks;
}

/** The last of the siblings up to which every tag is closed that the first one opens; the first itself where none is. */
function endOfRun(nodes: readonly RootContent[], start: number): number {
  let open = 0;
  for (let index = start; index < nodes.length; index += 1) {
    const node = nodes[index]!;
    if (node.type === 'html') open += balance(node.value);
    if (open <= 0) return index;
  }
  return start;
}

function balance(html: string): number {
  let open = 0;
  for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][\w-]*)(?:"[^"]*"|'[^']*'|[^'">])*>/gi))
    if (!empty.has(name.toLowerCase()) && !tag.endsWith('/>')) open += slash === '/' ? -1 : 1;
  return open;
}

/** A paragraph with HTML in it, as the blocks it is: a list that is opened within a line is no line. */
function mendParagraph(paragraph: Paragraph, losses: Loss[]): RootContent[] {
  const first = paragraph.children.find((child) => child.type === 'html');
  return asBlocks(toMarkdown([paragraph], losses, first ?? paragraph));
}

function mendInline(parent: Parents, losses: Loss[]): void {
  const wrapped: RootContent = { type: 'paragraph', children: parent.children as never };
  const at = parent.children.find((child) => child.type === 'html') ?? parent;
  const mended = toMarkdown([wrapped], losses, at);
  parent.children = inOneLine(mended, losses, at, parent.type === 'tableCell') as typeof parent.children;
}

function toMarkdown(nodes: readonly RootContent[], losses: Loss[], at: Nodes): RootContent[] {
  const tree = raw(toHast({ type: 'root', children: [...nodes] }, { allowDangerousHtml: true })) as HastRoot;
  noteLosses(tree, losses, lineOf(at));
  const markdown = toMdast(captionsBefore(tree), {
    newlines: true,
    handlers: {
      abbr: (state, node) => state.all(withMeaning(node)),
      iframe: (_, node) => linkToFrame(node),
      summary: (state, node) => ({
        type: 'paragraph',
        children: [{ type: 'strong', children: inOneLine(state.all(node), losses, at, false) }],
      }),
      ...Object.fromEntries(withWords.map((name) => [name, (state: State, node: Element) => state.all(node)])),
    },
  });
  visit(markdown, (node) => {
    // What HTML became stands where the HTML stood, so that a loss in it has a line.
    if (at.position) node.position ??= at.position;
    if (node.type === 'tableCell' && !node.children.every((child) => phrasing(child) && child.type !== 'break'))
      node.children = inOneLine(node.children, losses, at, true);
  });
  return (markdown.type === 'root' ? markdown.children : [markdown]) as RootContent[];
}

/** The caption of a table as a paragraph before it: Markdown has no other place for it. */
function captionsBefore(tree: HastRoot): HastRoot {
  visit(tree, 'element', (table, index, parent) => {
    if (table.tagName !== 'table' || parent === undefined || index === undefined) return undefined;
    const isCaption = (node: HastNodes) => node.type === 'element' && node.tagName === 'caption';
    const captions = table.children.filter(isCaption).map((node) => ({ ...(node as Element), tagName: 'p' }));
    table.children = table.children.filter((node) => !isCaption(node));
    parent.children.splice(index, 0, ...captions);
    return captions.length > 0 ? index + captions.length + 1 : undefined;
  });
  return tree;
}

function noteLosses(tree: HastNodes, losses: Loss[], line: number): void {
  visit(tree, 'element', (element) => {
    if (plain.has(element.tagName)) return;
    const isSaid = textOf(element).trim() !== '' || typeof element.properties['src'] === 'string';
    const isKept = isSaid && !programs.has(element.tagName);
    losses.push({ kind: isKept ? 'html-kept' : 'html-dropped', line, what: `<${element.tagName}>` });
  });
}

/** What a page shows of another site, as a link to it. */
function linkToFrame({ properties: { src, title } }: Element): Link | undefined {
  if (typeof src !== 'string') return undefined;
  const words = typeof title === 'string' && title !== '' ? title : src;
  return { type: 'link', url: src, children: [{ type: 'text', value: words }] };
}

/** `<abbr title="Service level agreement">SLA</abbr>` as SLA (Service level agreement): the meaning is not lost. */
function withMeaning(node: Element): Element {
  const { title } = node.properties;
  if (typeof title !== 'string' || title === '') return node;
  return { ...node, children: [...node.children, { type: 'text', value: ` (${title})` }] };
}

function textOf(node: HastNodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
