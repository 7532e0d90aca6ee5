import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { oneLine } from '../base/text.ts';
import { components, isComponentName, type ComponentName } from '../model/components.ts';
import { allowedScheme } from './address.ts';
import { checksBelow } from './check.ts';
import { isTask } from './collect.ts';
import { isFootnoteLabel, isHeading } from './headings.ts';
import { layOutCheck, type CheckWords } from './lay-out-check.ts';
import { stepItems } from './steps.ts';
import { childrenOf, isComponent, isElement, isExpression, literalProps, textOf, type ProseNode } from './tree.ts';

/** A run of plain HTML, or a component with what is inside it. */
export type Segment =
  { html: string } | { component: ComponentName; props: Record<string, string>; children: Segment[] };

/** What turning a tree into segments needs from outside: addresses and words. */
export interface SegmentOptions extends CheckWords {
  /** The address to write for one found in the text. */
  href(address: string): string;
  /** The name of the link that stands beside a heading. */
  copyLink: string;
  /** The name of the link that stands beside a step. */
  copyStepLink(step: number): string;
  /** The name of the list of footnotes. */
  footnotes: string;
  /** The name of the link from a footnote back to its place, with `{reference}` in it. */
  footnoteBack: string;
}

/** Turns a checked tree into segments, in the order of the text. Call it on a tree of its own: it changes it. */
export function toSegments(tree: Root, options: SegmentOptions): Segment[] {
  numberSteps(tree, options);
  for (const node of [...checksBelow(tree)]) layOutCheck(node, options);
  prepare(tree, options);
  const segments: Segment[] = [];
  split(tree, segments);
  return segments;
}

function prepare(node: ProseNode, options: SegmentOptions): void {
  const parent = node as { children?: ProseNode[] };
  if (!parent.children) return;
  parent.children = parent.children.flatMap(unwrapUnknown).filter((child) => !isExpression(child));
  for (const child of parent.children) {
    if (isElement(child)) finish(child, options);
    prepare(child, options);
  }
}

/** The second wall: a tree that was refused and is shown all the same shows the text of what it cannot hold. */
function unwrapUnknown(node: ProseNode): ProseNode[] {
  return isComponent(node) && !isComponentName(node.name ?? '') ? node.children.flatMap(unwrapUnknown) : [node];
}

function finish(node: Element, options: SegmentOptions): void {
  if (isHeading(node) && node.tagName !== 'h1' && !isFootnoteLabel(node))
    addCopyLink(node, String(node.properties['id']), options.copyLink);
  if (node.tagName === 'a' && typeof node.properties['href'] === 'string') finishLink(node, options);
  if (node.tagName === 'img') finishImage(node, options);
  if (node.tagName === 'th' || node.tagName === 'td') alignByClass(node);
  if (isTask(node)) nameBox(node);
  if (node.tagName === 'section' && 'dataFootnotes' in node.properties) nameFootnotes(node, options);
  if (node.tagName === 'table') node.properties['className'] = ['prose-table'];
  if (node.tagName === 'code') keepLanguage(node);
}

/** The word behind ``` names a language. Anything else in its place is no class of ours. */
function keepLanguage({ properties }: Element): void {
  const [name = ''] = [properties['className']].flat();
  if (!/^language-[\w+#.-]+$/.test(String(name))) delete properties['className'];
}

function finishLink({ properties }: Element, options: SegmentOptions): void {
  const address = String(properties['href']);
  if (allowedScheme(address)) properties['href'] = options.href(address);
  else delete properties['href'];
}

/** The parser names footnotes in English, and hides their heading with a class of its own. */
function nameFootnotes(section: Element, { footnotes, footnoteBack }: SegmentOptions): void {
  const heading = section.children.find((child) => isElement(child) && isHeading(child));
  if (heading && isElement(heading)) {
    heading.properties['className'] = ['visually-hidden'];
    heading.children = [{ type: 'text', value: footnotes }];
  }
  for (const link of linksBelow(section)) {
    const reference = /\S+$/.exec(String(link.properties['ariaLabel'] ?? ''))?.[0] ?? '';
    if ('dataFootnoteBackref' in link.properties)
      link.properties['ariaLabel'] = footnoteBack.replace('{reference}', reference);
  }
}

function linksBelow(node: Element): Element[] {
  return node.children.filter(isElement).flatMap((child) => (child.tagName === 'a' ? [child] : linksBelow(child)));
}

function finishImage(node: Element, options: SegmentOptions): void {
  const address = String(node.properties['src']);
  node.properties['src'] = allowedScheme(address) ? options.href(address) : '';
  node.properties['loading'] = 'lazy';
}

/** A style attribute would break the content security policy. */
function alignByClass(node: Element): void {
  const align = /^text-align: (\w+)$/.exec(String(node.properties['style'] ?? ''))?.[1];
  delete node.properties['style'];
  if (align) node.properties['className'] = [`align-${align}`];
}

/** Wraps a task's box and text in a label, so that the text names the box and a tap on it ticks. */
function nameBox(item: Element): void {
  const nested = new Set(['ul', 'ol']);
  const own = item.children.filter((child) => !(isElement(child) && nested.has(child.tagName)));
  const rest = item.children.filter((child) => isElement(child) && nested.has(child.tagName));
  const inline = own.flatMap(withoutParagraph);
  const boxes = inline.filter(isBox);
  for (const box of boxes) delete box.properties['disabled'];
  // The text is one element, since the label puts each of its children beside the last.
  const text = elementOf(
    'span',
    inline.filter((child) => !isBox(child)),
  );
  item.children = [elementOf('label', [...boxes, text]), ...rest];
  // Pagefind leaves every <label> out of its index; an attribute it is told to read brings the text back in.
  item.properties['dataPagefindIndexAttrs'] = 'data-task';
  item.properties['dataTask'] = oneLine(textOf(text));
}

function isBox(node: ElementContent): node is Element {
  return isElement(node) && node.tagName === 'input';
}

/** A paragraph cannot stand in a label. */
function withoutParagraph(node: ElementContent): ElementContent[] {
  if (!isElement(node) || node.tagName !== 'p') return [node];
  return [...node.children, { type: 'text', value: ' ' }];
}

function elementOf(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}

/** Gives the items of the numbered lists directly in `<Steps>` the anchors step-1, step-2, … through the whole page. */
function numberSteps(tree: Root, options: SegmentOptions): void {
  let number = 0;
  for (const item of stepItems(tree)) {
    number += 1;
    item.properties['id'] = `step-${number}`;
    addCopyLink(item, `step-${number}`, options.copyStepLink(number));
  }
}

function addCopyLink(node: Element, id: string, name: string): void {
  const mark: Text = { type: 'text', value: '#' };
  const link: Element = {
    type: 'element',
    tagName: 'a',
    properties: {
      href: `#${id}`,
      className: ['copy-link'],
      ariaLabel: isHeading(node) ? `${name}: ${textOf(node)}` : name,
      dataPagefindIgnore: '',
    },
    children: [mark],
  };
  node.children.push(link);
}

function split(node: ProseNode, out: Segment[]): void {
  if (isComponent(node)) {
    const children: Segment[] = [];
    for (const child of node.children) split(child, children);
    // Others have been unwrapped.
    const name = node.name as ComponentName;
    out.push({ component: name, props: knownProps(name, literalProps(node)), children });
  } else if (node.type === 'root') childrenOf(node).forEach((child) => split(child, out));
  else if (!holdsComponent(node)) push(out, toHtml(node as ElementContent));
  else splitElement(node as Element, out);
}

function knownProps(name: ComponentName, props: Record<string, string>): Record<string, string> {
  const known = components[name].properties.shape;
  return Object.fromEntries(Object.entries(props).filter(([key]) => Object.hasOwn(known, key)));
}

/** An element around a component is opened and closed as text, so that components may stand inside list items. */
function splitElement(node: Element, out: Segment[]): void {
  const shell = toHtml({ ...node, children: [] });
  const cut = shell.lastIndexOf(`</${node.tagName}>`);
  push(out, shell.slice(0, cut));
  for (const child of node.children) split(child, out);
  push(out, shell.slice(cut));
}

function holdsComponent(node: ProseNode): boolean {
  return isComponent(node) || childrenOf(node).some(holdsComponent);
}

function push(out: Segment[], html: string): void {
  const last = out.at(-1);
  if (last && 'html' in last) last.html += html;
  else out.push({ html });
}
