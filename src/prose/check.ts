import type { Element } from 'hast';
import { shortHash } from '../base/short-hash.ts';
import type { Check } from '../model/body.ts';
import { ownText, standIn } from './collect.ts';
import { placeOf } from './place.ts';
import { childrenOf, isComponent, isElement, literalProps, type ComponentNode, type ProseNode } from './tree.ts';
import { writtenTag } from './written-tag.ts';

/** What stands in a question: its text, the list of its answers, and what is said in the end. */
export interface CheckParts {
  question: ProseNode[];
  list: Element | undefined;
  after: ProseNode[];
}

/** The parts of a question. The first list in it holds the answers. */
export function partsOfCheck(node: ComponentNode): CheckParts {
  const at = node.children.findIndex((child) => isElement(child) && (child.tagName === 'ul' || child.tagName === 'ol'));
  if (at < 0) return { question: node.children, list: undefined, after: [] };
  const list = node.children[at] as Element;
  return { question: node.children.slice(0, at), list, after: node.children.slice(at + 1) };
}

/** The answers of a list, in the order they are written in. */
export function answersOf(list: Element | undefined): Element[] {
  return childrenOf(list ?? { type: 'root' }).filter(
    (child): child is Element => isElement(child) && child.tagName === 'li',
  );
}

/** Whether an answer has a tick. */
export function isTicked(answer: Element): boolean {
  return boxIn(answer)?.properties['checked'] === true;
}

/** The box that an answer begins with: directly, or in its first paragraph. */
export function boxIn(answer: ProseNode): Element | undefined {
  for (const child of childrenOf(answer)) {
    if (!isElement(child)) continue;
    if (child.tagName === 'input') return child;
    if (child.tagName === 'p') return boxIn(child);
  }
  return undefined;
}

/** What rules need of a question that stands in the lines of a file. */
export function checkOf(node: ComponentNode, lines: readonly string[]): Check {
  const { question, list } = partsOfCheck(node);
  const { line, column } = placeOf(node);
  const items = answersOf(list);
  const hasBoxes = items.some((item) => boxIn(item) !== undefined);
  const form = list && (list.tagName === 'ol' ? 'numbers' : hasBoxes ? 'boxes' : undefined);
  const answers = items.map((item) => ({ text: saidIn(item), isRight: isTicked(item), range: placeOf(item) }));
  const asked = question.map(saidIn).join(' ').trim();
  return {
    props: { ...literalProps(node) },
    question: asked,
    form,
    answers,
    key: keyOf(node),
    range: { line, column, endLine: line, endColumn: column + 'Check'.length + 1 },
    extent: placeOf(node),
    ofRange: writtenTag(node, lines).property('of')?.text,
  };
}

/** What a result is kept by: another question, or other answers, have another. */
export function keyOf(node: ComponentNode): string {
  const { question, list } = partsOfCheck(node);
  const answers = answersOf(list).map((item) => `${isTicked(item) ? 'x' : '-'} ${saidIn(item)}`);
  return shortHash([literalProps(node)['kind'] ?? '', question.map(saidIn).join(' ').trim(), ...answers].join('\n'));
}

/** The text of an answer or paragraph itself. What stands in a quote or list below it is not part of it. */
function saidIn(node: ProseNode): string {
  const own = ownText(node, standIn);
  const paragraph = childrenOf(node).find((child) => isElement(child) && child.tagName === 'p');
  if (own !== '' || paragraph === undefined) return own;
  return ownText(paragraph, standIn);
}

/** The questions below a node. */
export function* checksBelow(node: ProseNode): Generator<ComponentNode> {
  if (isComponent(node) && node.name === 'Check') yield node;
  for (const child of childrenOf(node)) yield* checksBelow(child);
}
