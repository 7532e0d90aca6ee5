import type { Element } from 'hast';
import { nearest } from '../base/spelling.ts';
import { oneLine } from '../base/text.ts';
import { emptyBody, type Body } from '../model/body.ts';
import { componentNames, isComponentName, type ComponentName } from '../model/components.ts';
import type { Range } from '../model/diagnostic.ts';
import { isFootnoteLabel, isHeading } from './headings.ts';
import { placeOf } from './place.ts';
import { sentenceAround } from './sentence.ts';
import { answersOf, checkOf, checksBelow, isTicked, partsOfCheck } from './check.ts';
import { writtenAddress } from './written-address.ts';
import {
  childrenOf,
  isComponent,
  isElement,
  literalProps,
  textOf,
  type ComponentNode,
  type ProseNode,
} from './tree.ts';

/** Elements whose text is read as one piece. */
const blockElements = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** What a tree was read from: the lines of its file, and components lost on the way. */
interface Origin {
  lines?: readonly string[];
  lost?: readonly { name: string; range: Range }[];
}

/** Gathers what rules and site need of a checked tree whose headings are named. */
export function collectBody(tree: ProseNode, { lines = [], lost = [] }: Origin = {}): Body {
  const body = emptyBody();
  const checks = [...checksBelow(tree)];
  body.checks = checks.map((node) => checkOf(node, lines));
  const answers = checks.flatMap((node) => answersOf(partsOfCheck(node).list));
  const wrong = answers.filter((answer) => isTask(answer) && !isTicked(answer));
  const unsaid = wrong.flatMap((answer) => [answer, ...answer.children.filter(isParagraph)]);
  collect(tree, { body, lines, answers: new Set(answers), unsaid: new Set(unsaid) }, tree);
  for (const { name, range } of lost)
    body.components.push({ name: meant(name), props: {}, range, sentence: '', words: '' });
  body.words = body.blocks.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  return body;
}

/** A body that is being gathered, and the lines of its file. */
interface Gathering {
  body: Body;
  lines: readonly string[];
  /** The answers of questions: nothing to tick off. */
  answers: ReadonlySet<ProseNode>;
  /** The wrong ones among them, and the paragraphs that hold their texts: they are not what the page says. */
  unsaid: ReadonlySet<ProseNode>;
}

function collect(node: ProseNode, gathering: Gathering, block: ProseNode): void {
  const { body } = gathering;
  if (isElement(node) && isOfFootnotes(node)) return;
  if (isHeading(node)) addHeading(node, body);
  if (isComponent(node) && node.name) addComponent(node, body, block);
  if (isElement(node)) addElement(node, gathering, block);
  for (const child of childrenOf(node)) collect(child, gathering, isBlock(child) ? child : block);
  if (isBlock(node) && !gathering.unsaid.has(node)) addBlock(node, body);
}

function isParagraph(node: ProseNode): boolean {
  return isElement(node) && node.tagName === 'p';
}

/** A paragraph, cell or heading, or a component or item that holds text directly. */
function isBlock(node: ProseNode): boolean {
  if (isElement(node)) return blockElements.has(node.tagName);
  return node.type === 'mdxJsxFlowElement';
}

function addHeading(node: Element, body: Body): void {
  body.headings.push({
    depth: Number(node.tagName.slice(1)),
    text: oneLine(textOf(node)),
    id: String(node.properties['id'] ?? ''),
    range: placeOf(node),
  });
}

function addComponent(node: ProseNode & { name?: string | null }, body: Body, block: ProseNode): void {
  if (!isComponent(node)) return;
  const { line, column } = placeOf(node);
  const name = node.name ?? '';
  body.components.push({
    name: meant(name),
    props: { ...literalProps(node) },
    range: { line, column, endLine: line, endColumn: column + name.length + 1 },
    ...mention(node, block),
  });
}

/** A mistyped name has been reported. Whoever looks for the component it means finds it. */
function meant(name: string): ComponentName {
  // A name that is near to none stays as it is; rules look for those they know.
  return (isComponentName(name) ? name : (nearest(name, componentNames) ?? name)) as ComponentName;
}

function addElement(node: Element, { body, lines, answers }: Gathering, block: ProseNode): void {
  const range = placeOf(node);
  if (node.tagName === 'a' && typeof node.properties['href'] === 'string') {
    const href = node.properties['href'];
    const link = { href, text: oneLine(textOf(node)), range, ...mention(node, block) };
    body.links.push({ ...link, ...addressIn(node, href, lines) });
  }
  if (node.tagName === 'img') {
    const src = String(node.properties['src'] ?? '');
    body.images.push({ src, alt: String(node.properties['alt'] ?? ''), range, ...addressIn(node, src, lines) });
  }
  if (isTask(node) && !answers.has(node))
    body.tasks.push({ text: ownText(node), heading: body.headings.at(-1)?.text, range });
}

function addressIn(node: Element, address: string, lines: readonly string[]): { address?: Range } {
  const place = writtenAddress(node, address, lines);
  return place ? { address: place } : {};
}

/** An item of a GFM task list. */
export function isTask(node: ProseNode): node is Element {
  return (
    isElement(node) && node.tagName === 'li' && String(node.properties['className'] ?? '').includes('task-list-item')
  );
}

function addBlock(node: ProseNode, body: Body): void {
  const text = ownText(node);
  if (text !== '') body.blocks.push({ text, range: placeOf(node) });
}

/** What stands in a sentence for a component that shows no text of its own: `{page:late-delivery}`. Prose holds no braces. */
export function standIn(node: ComponentNode): string {
  const props = literalProps(node);
  if (node.name === 'Term') return `{term:${props['id'] ?? ''}}`;
  if (node.name === 'Page') return `{page:${props['id'] ?? ''}}`;
  if (node.name === 'Fact') return `{fact:${props['page'] ?? ''}.${props['id'] ?? ''}}`;
  if (node.name === 'Contact') return `{owner:${props['owner'] ?? ''}}`;
  return node.name === 'Blank' ? `[${props['name'] ?? ''}]` : '';
}

/** The text of a block without that of blocks inside it, and without code. Components without text may be named. */
export function ownText(node: ProseNode, nameComponent?: (node: ComponentNode) => string): string {
  const parts = (parent: ProseNode): string =>
    childrenOf(parent)
      .map((child) => {
        if (nameComponent && isComponent(child) && child.children.length === 0) return nameComponent(child);
        if (child.type === 'text') return child.value;
        if (isElement(child) && isOfFootnotes(child)) return '';
        if (isBlock(child) || (isElement(child) && ['code', 'pre', 'ul', 'ol', 'table'].includes(child.tagName)))
          return ' ';
        return parts(child);
      })
      .join('');
  return oneLine(parts(node));
}

/** What the parser makes itself for footnotes: their heading, the marks that lead to them, and the way back. */
function isOfFootnotes(node: Element): boolean {
  const { properties } = node;
  return isFootnoteLabel(node) || 'dataFootnoteRef' in properties || 'dataFootnoteBackref' in properties;
}

/** The sentence of a block that a link or component stands in, and the words it shows there. */
function mention(node: Element | ComponentNode, block: ProseNode): { sentence: string; words: string } {
  const isBare = isComponent(node) && node.children.length === 0;
  const words = isBare ? standIn(node) : oneLine(textOf(node));
  return { sentence: sentenceAround(ownText(block, standIn), words), words };
}
