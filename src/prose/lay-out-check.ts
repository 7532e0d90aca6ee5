import type { Element, ElementContent } from 'hast';
import { shortHash } from '../base/short-hash.ts';
import { answersOf, boxIn, isTicked, keyOf, partsOfCheck } from './check.ts';
import { textOf, type ComponentNode, type ProseNode } from './tree.ts';

/** The words that a laid-out question shows. */
export interface CheckWords {
  /** The line that opens the answers. */
  showAnswers: string;
  rightAnswer: string;
  wrongAnswer: string;
}

/**
 * Lays out a question as it is read without script: the text, the answers without their marks, and behind a line to open,
 * which of them are right and why. The list carries the key of the question. Of answers to put in order, those to choose from stand in another order than the right one.
 */
export function layOutCheck(node: ComponentNode, words: CheckWords): void {
  const { question, list, after } = partsOfCheck(node);
  if (!list) return;
  const items = answersOf(list);
  const isOrder = list.tagName === 'ol';
  const shown = items.map((item, place) => elementOf('li', isOrder ? { dataPlace: place } : {}, answerIn(item)));
  const dataAnswers = keyOf(node);
  const solved = items.map((item) => solvedItem(item, isOrder, words));
  const answers = isOrder
    ? elementOf('ul', { dataAnswers }, shuffled(shown))
    : elementOf('ol', { dataAnswers, type: 'A' }, shown);
  const solution = elementOf('details', {}, [
    elementOf('summary', {}, [{ type: 'text', value: words.showAnswers }]),
    elementOf('ol', isOrder ? {} : { type: 'A' }, solved),
    ...(after as ElementContent[]),
  ]);
  node.children = [...question, answers, solution];
}

function solvedItem(item: Element, isOrder: boolean, { rightAnswer, wrongAnswer }: CheckWords): Element {
  const isRight = isOrder || isTicked(item);
  const mark = elementOf('strong', {}, [{ type: 'text', value: isRight ? rightAnswer : wrongAnswer }]);
  const said = isOrder ? answerIn(item) : [mark, { type: 'text' as const, value: ' ' }, ...answerIn(item)];
  return elementOf('li', isRight ? { dataRight: '' } : {}, [...said, ...feedbackIn(item)]);
}

/** What an answer says, without its box and what is said of it. Copies, since it stands in two places. */
function answerIn(item: Element): ElementContent[] {
  const box = boxIn(item);
  const own = item.children.filter((child) => !isQuote(child)).flatMap(withoutParagraph);
  return trimmed(structuredClone(own.filter((child) => child !== box)));
}

/** Without white space at both ends. */
function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  const first = nodes.findIndex((node) => !isBlank(node));
  const kept = nodes.slice(first, nodes.findLastIndex((node) => !isBlank(node)) + 1);
  const [start, end] = [kept[0], kept.at(-1)];
  if (start?.type === 'text') start.value = start.value.trimStart();
  if (end?.type === 'text') end.value = end.value.trimEnd();
  return kept;
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function feedbackIn(item: Element): ElementContent[] {
  return structuredClone(item.children.filter(isQuote));
}

function isQuote(node: ElementContent): boolean {
  return node.type === 'element' && node.tagName === 'blockquote';
}

function withoutParagraph(node: ElementContent): ElementContent[] {
  return node.type === 'element' && node.tagName === 'p' ? [...node.children, { type: 'text', value: ' ' }] : [node];
}

/** Another order, with at most one answer in its place; the same one each time, since a page has the same bytes in every build. */
function shuffled(items: readonly Element[]): Element[] {
  const named = items.map((item) => ({ item, name: shortHash(textOf(item as ProseNode)) }));
  const mixed = named.sort((a, b) => (a.name < b.name ? -1 : 1)).map(({ item }) => item);
  const inPlace = mixed.filter((item, index) => item === items[index]).length;
  return inPlace > 1 ? items.toReversed() : mixed;
}

function elementOf(
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
