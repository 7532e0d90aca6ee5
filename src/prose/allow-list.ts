import type { Element } from 'hast';
import { nearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import { componentNames, components, isComponentName } from '../model/components.ts';
import type { Range } from '../model/diagnostic.ts';
import { blankProblem } from './parse.ts';
import { placeOf } from './place.ts';
import type { ProseProblem } from './problem.ts';
import {
  childrenOf,
  isComment,
  isComponent,
  isElement,
  isExpression,
  literalProps,
  type ComponentNode,
  type ExpressionNode,
  type ProseNode,
} from './tree.ts';

/** The elements that Markdown makes. Raw HTML arrives as a component, never as an element. */
const elements = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** The schemes a link may have. Everything else, such as `javascript:`, is refused. */
const schemes = new Set(['https:', 'http:', 'mailto:', 'tel:']);

/** Nobody writes lists this deep; it keeps recursion bounded. */
const deepest = 60;

/** Checks that a page's tree holds text and allowed components only: whatever is not known is refused. */
export function checkAllowed(tree: ProseNode): ProseProblem[] {
  return [...problemsBelow(tree, 0)];
}

function* problemsBelow(parent: ProseNode, depth: number): Generator<ProseProblem> {
  if (depth > deepest) {
    yield {
      rule: 'prose-depth',
      range: placeOf(parent),
      message: `Text is nested more than ${deepest} levels deep here.`,
      hint: 'Write it as separate paragraphs or lists.',
    };
    return;
  }
  for (const node of childrenOf(parent)) {
    yield* problemsOf(node);
    yield* problemsBelow(node, depth + 1);
  }
}

function* problemsOf(node: ProseNode): Generator<ProseProblem> {
  if (isComponent(node)) yield* componentProblems(node);
  else if (isExpression(node)) yield* expressionProblems(node);
  else if (isElement(node)) yield* elementProblems(node);
  else if (node.type !== 'text')
    yield refused(placeOf(node), `A page cannot hold a "${node.type}".`, 'Write it as plain text.');
}

function* expressionProblems(node: ExpressionNode): Generator<ProseProblem> {
  if (isComment(node)) return;
  const range = placeOf(node);
  const place = /^\s*([\p{L}][\p{L}\d_ -]{0,60})\s*$/u.exec(node.value);
  if (place && node.type !== 'mdxjsEsm') yield blankProblem(range, place[1]!.trim());
  else if (node.type === 'mdxjsEsm')
    yield refused(
      range,
      `A line that begins with "${node.value.split(/\s/)[0]}" is a piece of program, which a page cannot hold.`,
      'Take it out. If it is a sentence, begin it with another word.',
    );
  else
    yield refused(
      range,
      'Braces hold a piece of program, which a page cannot hold.',
      'Write the text without braces, or put a backslash before each: \\{ and \\}.',
    );
}

function* elementProblems(node: Element): Generator<ProseProblem> {
  if (!elements.has(node.tagName))
    yield refused(placeOf(node), `A page cannot hold the HTML element <${node.tagName}>.`, 'Write it in Markdown.');
  for (const name of ['href', 'src'] as const) {
    const address = node.properties[name];
    const scheme = typeof address === 'string' ? schemeOf(address) : undefined;
    if (scheme !== undefined && !schemes.has(scheme)) {
      yield refused(
        placeOf(node),
        `An address cannot begin with "${scheme}".`,
        'Write an address that begins with https:, mailto: or tel:, or the path of a page.',
      );
    }
  }
}

/** The scheme of an address as a browser reads it: control characters and white space inside do not hide it. */
function schemeOf(address: string): string | undefined {
  let bare = address;
  try {
    bare = decodeURIComponent(address);
  } catch {
    // A stray % is no escape; the address is judged as it stands.
  }
  // oxlint-disable-next-line no-control-regex -- browsers ignore these characters in a scheme
  bare = bare.replace(/[\u0000-\u0020\u007f-\u00a0]/g, '');
  if (bare.startsWith('//')) return '//';
  return /^[a-z][a-z0-9+.-]*:/i.exec(bare)?.[0].toLowerCase();
}

function* componentProblems(node: ComponentNode): Generator<ProseProblem> {
  const range = nameRange(node);
  const name = node.name ?? '';
  if (!isComponentName(name)) {
    yield unknownComponent(name, range);
    return;
  }
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const problem = attributeProblem(name, attribute, seen);
    if (problem) yield { rule: 'component-property', range, ...problem };
  }
  if (node.attributes.every(({ value, name: key }) => key !== undefined && typeof value === 'string')) {
    yield* valueProblems(name, literalProps(node), range);
  }
  yield* placeProblems(node, name);
}

function attributeProblem(
  component: string,
  attribute: { name?: string; value?: unknown },
  seen: Set<string>,
): Pick<ProseProblem, 'message' | 'hint'> | undefined {
  const { name, value } = attribute;
  if (name === undefined)
    return {
      message: `<${component}> cannot take properties from a piece of program.`,
      hint: 'Write each property as name="text".',
    };
  if (seen.has(name)) return { message: `<${component}> has "${name}" twice.`, hint: 'Keep one of them.' };
  seen.add(name);
  if (typeof value !== 'string')
    return {
      message: `The property "${name}" of <${component}> needs a text.`,
      hint: `Write ${name}="…" with straight quotes.`,
    };
  return undefined;
}

function* valueProblems(
  name: keyof typeof components,
  props: Record<string, string>,
  range: Range,
): Generator<ProseProblem> {
  const { properties, example } = components[name];
  const known = Object.keys(properties.shape);
  const result = properties.safeParse({ ...props });
  for (const issue of result.error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) yield unknownProperty(name, key, known, range);
      continue;
    }
    const key = String(issue.path[0] ?? '');
    const value = props[key];
    const choice = issue.code === 'invalid_value' ? list(issue.values.map(String), 'or') : undefined;
    yield {
      rule: 'component-property',
      range,
      message:
        value === undefined
          ? `<${name}> needs the property "${key}".`
          : `"${value}" does not fit the property "${key}" of <${name}>.`,
      hint: choice ? `Write ${key}="…" with ${choice}.` : `Write it like this: ${example.split('\n')[0]}`,
    };
  }
}

function unknownProperty(component: string, key: string, known: string[], range: Range): ProseProblem {
  const near = nearest(key, known);
  const hint = near
    ? `Write "${near}", if that is what you mean.`
    : known.length > 0
      ? `It knows ${list(known)}.`
      : 'It takes no properties.';
  return { rule: 'component-property', range, message: `<${component}> does not know the property "${key}".`, hint };
}

function unknownComponent(name: string, range: Range): ProseProblem {
  const near = nearest(name, componentNames);
  if (near && name !== '') {
    return {
      rule: 'component-unknown',
      range,
      message: `Nothing is called <${name}>.`,
      hint: `Write <${near}>, if that is what you mean.`,
    };
  }
  if (/^[a-z][a-z0-9-]*$/.test(name))
    return refused(range, `A page cannot hold the HTML tag <${name}>.`, htmlHint(name));
  return {
    rule: 'component-unknown',
    range,
    message: `Nothing is called <${name}>.`,
    hint: `You may write ${list(componentNames)}.`,
  };
}

function htmlHint(name: string): string {
  if (name === 'br') return 'End the paragraph with an empty line, or the line with a backslash.';
  if (name === 'img') return 'Write ![what the picture shows](picture.png).';
  if (name === 'b' || name === 'strong') return 'Write **bold** with stars.';
  if (name === 'i' || name === 'em') return 'Write *emphasis* with stars.';
  if (name === 'a') return 'Write [the words to click](address).';
  return 'Write it in Markdown, or with one of the components on the help page.';
}

function* placeProblems(node: ComponentNode, name: keyof typeof components): Generator<ProseProblem> {
  const isInline = node.type === 'mdxJsxTextElement';
  if (isInline && components[name].display === 'block') {
    yield {
      rule: 'component-place',
      range: nameRange(node),
      message: `<${name}> stands inside a sentence.`,
      hint: `Give <${name}> and </${name}> lines of their own, with an empty line before and after.`,
    };
  }
}

function refused(range: Range, message: string, hint: string): ProseProblem {
  return { rule: 'prose-code', range, message, hint };
}

/** The opening `<Name`, so that the caret does not run over the whole content. */
function nameRange(node: ComponentNode): Range {
  const { line, column } = placeOf(node);
  return { line, column, endLine: line, endColumn: column + 1 + (node.name ?? '').length };
}
