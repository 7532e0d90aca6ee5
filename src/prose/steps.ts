import type { Element } from 'hast';
import { ownText, standIn } from './collect.ts';
import { isHeading } from './headings.ts';
import { childrenOf, isComponent, isElement, type ProseNode } from './tree.ts';

/** A step of a procedure, for lists of what stands on a page. */
export interface Step {
  number: number;
  /** What it begins with; components without text stand as `{fact:a.b}`. */
  text: string;
  /** The anchor of the heading above it, of those of the second and third level. */
  below: string | undefined;
}

/** The longest name of a step. */
const most = 64;

/** The steps of a text in their order, each by its first words. */
export function stepsOf(tree: ProseNode): Step[] {
  const headings = new Map<ProseNode, string | undefined>();
  noteHeadings(tree, headings, undefined);
  return [...stepItems(tree)].map((item, index) => ({
    number: index + 1,
    text: firstWords(textOfItem(item)),
    below: headings.get(item),
  }));
}

/** The items of the numbered lists directly in `<Steps>`, through the whole page. */
export function* stepItems(node: ProseNode): Generator<Element> {
  if (isComponent(node) && node.name === 'Steps') {
    const lists = node.children.filter((child) => isElement(child) && child.tagName === 'ol');
    for (const item of lists.flatMap(childrenOf)) if (isElement(item) && item.tagName === 'li') yield item;
  }
  for (const child of childrenOf(node)) yield* stepItems(child);
}

/** Notes for each node the heading that stood last before it; says which stands last after it. */
function noteHeadings(
  node: ProseNode,
  headings: Map<ProseNode, string | undefined>,
  last: string | undefined,
): string | undefined {
  headings.set(node, last);
  if (isHeading(node) && /^h[23]$/.test(node.tagName)) return String(node.properties['id']);
  return childrenOf(node).reduce((heading, child) => noteHeadings(child, headings, heading), last);
}

/** An item holds its text itself, or in a paragraph. */
function textOfItem(item: Element): string {
  const own = ownText(item, standIn);
  const first = item.children.find((child) => isElement(child) && child.tagName === 'p');
  return own === '' && first ? ownText(first, standIn) : own;
}

/** As far as the first pause; a long text is cut between words. */
function firstWords(text: string): string {
  const clause = /^.{10,}?(?=[.,:;!?…](?:\s|$))/u.exec(text)?.[0] ?? text;
  return clause.length <= most ? clause : `${clause.slice(0, most - 1).replace(/\s+\S*$|\{[^}]*$/, '')}…`;
}
