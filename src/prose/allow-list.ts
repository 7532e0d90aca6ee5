import type { Element } from 'hast';
import type { Range } from '../model/diagnostic.ts';
import { allowedScheme, schemeOf } from './address.ts';
import { componentProblems } from './component-problems.ts';
import { markdownMissed } from './markdown-missed.ts';
import { placeOf } from './place.ts';
import type { ProseProblem } from './problem.ts';
import { blankProblem, previewProblem, refused, schemeProblem } from './refusals.ts';
import {
  childrenOf,
  isComment,
  isComponent,
  isElement,
  isExpression,
  type ExpressionNode,
  type ProseNode,
} from './tree.ts';
import { holdsNoText } from './unknown-tag.ts';
import { writtenAddress } from './written-address.ts';

/** The elements that Markdown makes. Raw HTML arrives as a component, never as an element. */
const elements = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** What a check has found so far, and the lines of the file it is about. */
interface Check {
  lines: readonly string[];
  found: ProseProblem[];
}

/** Checks that a page's tree holds text and allowed components only: whatever is not known is refused. */
export function checkAllowed(tree: ProseNode, source: string): ProseProblem[] {
  const check: Check = { lines: source.split('\n'), found: [] };
  addProblemsBelow(tree, placeOf(tree), check);
  return check.found;
}

/** Nodes that the parser makes itself have no place of their own; what is wrong with them is shown where they stand. */
function addProblemsBelow(parent: ProseNode, place: Range, check: Check): void {
  for (const node of childrenOf(parent)) {
    const own = node.position ? placeOf(node) : place;
    check.found.push(...problemsOf(node, own, check.lines));
    if (parent.type === 'root' || isElement(node) || node.type === 'text')
      check.found.push(...markdownMissed(node, parent, check.lines));
    if (!isComponent(node) || !holdsNoText(node.name ?? '')) addProblemsBelow(node, own, check);
  }
}

function* problemsOf(node: ProseNode, place: Range, lines: readonly string[]): Generator<ProseProblem> {
  if (isComponent(node)) yield* componentProblems(node, lines);
  else if (isExpression(node)) yield* expressionProblems(node, place);
  else if (isElement(node)) yield* elementProblems(node, place, lines);
  else if (node.type !== 'text')
    yield refused(place, `A page cannot hold a "${node.type}".`, 'Write it as plain text.');
}

function* expressionProblems(node: ExpressionNode, range: Range): Generator<ProseProblem> {
  if (isComment(node)) return;
  if (node.type === 'mdxjsEsm') {
    const [word = ''] = node.value.split(/\s/);
    const message = `A line that begins with "${word}" is a piece of program, which a page cannot hold.`;
    const first = { ...range, endLine: range.line, endColumn: range.column + word.length };
    yield refused(first, message, 'Take it out. If it is a sentence, begin it with another word.');
    return;
  }
  const blank = /^\s*\{?\s*([\p{L}][\p{L}\d_ .-]{0,60}?)\s*\}?\s*$/u.exec(node.value);
  if (blank) yield blankProblem(range, blank[1]!, `{${node.value}}`);
  else if (node.value.trim() === '')
    yield refused(
      range,
      'Nothing stands between these braces, and they vanish from the page.',
      'Take them out, or write a backslash before each: \\{ and \\}.',
    );
  else
    yield refused(
      range,
      'Braces hold a piece of program, which a page cannot hold.',
      'Write the text without braces, or put a backslash before each: \\{ and \\}.',
    );
}

function* elementProblems(node: Element, place: Range, lines: readonly string[]): Generator<ProseProblem> {
  if (!elements.has(node.tagName))
    yield refused(place, `A page cannot hold the HTML element <${node.tagName}>.`, 'Write it in Markdown.');
  for (const name of ['href', 'src'] as const) {
    const address = node.properties[name];
    if (typeof address !== 'string') continue;
    const preview = previewProblem(place, address, () => writtenAddress(node, address, lines));
    if (preview) yield preview;
    else if (!allowedScheme(address)) yield schemeProblem(place, schemeOf(address)!);
  }
}
