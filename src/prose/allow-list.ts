import type { Element } from 'hast';
import { nearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import { components, isComponentName, type ComponentName } from '../model/components.ts';
import type { Range } from '../model/diagnostic.ts';
import { allowedScheme, schemeOf } from './address.ts';
import { markdownMissed } from './markdown-missed.ts';
import { placeOf } from './place.ts';
import type { ProseProblem } from './problem.ts';
import { blankProblem, refused, schemeProblem } from './refusals.ts';
import {
  childrenOf,
  isComment,
  isComponent,
  isElement,
  isExpression,
  literalProps,
  type ComponentAttribute,
  type ComponentNode,
  type ExpressionNode,
  type ProseNode,
} from './tree.ts';
import { holdsNoText, unknownTag } from './unknown-tag.ts';

/** The elements that Markdown makes. Raw HTML arrives as a component, never as an element. */
const elements = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);

/** Checks that a page's tree holds text and allowed components only: whatever is not known is refused. */
export function checkAllowed(tree: ProseNode): ProseProblem[] {
  return [...problemsBelow(tree, placeOf(tree))];
}

/** Nodes that the parser makes itself have no place of their own; what is wrong with them is shown where they stand. */
function* problemsBelow(parent: ProseNode, place: Range): Generator<ProseProblem> {
  for (const node of childrenOf(parent)) {
    const own = node.position ? placeOf(node) : place;
    yield* problemsOf(node, own);
    if (parent.type === 'root' || isElement(node)) yield* markdownMissed(node, parent);
    if (!isComponent(node) || !holdsNoText(node.name ?? '')) yield* problemsBelow(node, own);
  }
}

function* problemsOf(node: ProseNode, place: Range): Generator<ProseProblem> {
  if (isComponent(node)) yield* componentProblems(node);
  else if (isExpression(node)) yield* expressionProblems(node, place);
  else if (isElement(node)) yield* elementProblems(node, place);
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
  if (blank) yield blankProblem(range, blank[1]!);
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

function* elementProblems(node: Element, place: Range): Generator<ProseProblem> {
  if (!elements.has(node.tagName))
    yield refused(place, `A page cannot hold the HTML element <${node.tagName}>.`, 'Write it in Markdown.');
  for (const name of ['href', 'src'] as const) {
    const address = node.properties[name];
    if (typeof address === 'string' && !allowedScheme(address)) yield schemeProblem(place, schemeOf(address)!);
  }
}

function* componentProblems(node: ComponentNode): Generator<ProseProblem> {
  const range = nameRange(node);
  const name = node.name ?? '';
  if (!isComponentName(name)) {
    yield unknownTag({ name, range });
    return;
  }
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const problem = attributeProblem(name, attribute, seen);
    if (problem) yield { rule: 'component-property', range, ...problem };
  }
  if (node.attributes.every(({ name: key, value }) => (isKnown(name, key) ? typeof value === 'string' : true))) {
    yield* valueProblems(name, literalProps(node), range);
  }
  yield* placeProblems(node, name);
}

function isKnown(component: ComponentName, property: string | undefined): boolean {
  return property !== undefined && Object.hasOwn(components[component].properties.shape, property);
}

type Said = Pick<ProseProblem, 'message' | 'hint'> & { rule?: ProseProblem['rule'] };

function attributeProblem(
  component: ComponentName,
  { name, value }: ComponentAttribute,
  seen: Set<string>,
): Said | undefined {
  if (name === undefined)
    return {
      rule: 'prose-code',
      message: `<${component}> cannot take properties from a piece of program.`,
      hint: 'Write each property as name="text".',
    };
  if (seen.has(name)) return { message: `<${component}> has "${name}" twice.`, hint: 'Keep one of them.' };
  seen.add(name);
  if (!isKnown(component, name)) return unknownProperty(component, name);
  if (typeof value === 'string') return undefined;
  const isProgram = value !== null && value !== undefined;
  return {
    ...(isProgram ? { rule: 'prose-code' as const } : {}),
    message: isProgram
      ? `The property "${name}" of <${component}> holds a piece of program.`
      : `The property "${name}" of <${component}> has no text.`,
    hint: `Write ${name}="…" with straight quotation marks.`,
  };
}

/** Properties by which a page could run a program or change how the site looks. */
const dangerous = /^on[a-z]|:|^(?:style|class|className|slot|srcdoc|dangerouslySetInnerHTML)$/i;

function unknownProperty(component: ComponentName, key: string): Said {
  if (dangerous.test(key))
    return {
      rule: 'prose-code',
      message: `<${component}> cannot have "${key}": a page has no program and no style of its own.`,
      hint: 'Take it out.',
    };
  const known = Object.keys(components[component].properties.shape);
  const near = nearest(key, known);
  const otherwise = known.length > 0 ? `It knows ${list(known)}.` : 'It takes no properties.';
  return {
    message: `<${component}> does not know the property "${key}".`,
    hint: near ? `Write "${near}", if that is what you mean.` : otherwise,
  };
}

function* valueProblems(name: ComponentName, props: Record<string, string>, range: Range): Generator<ProseProblem> {
  const { properties, example } = components[name];
  const meant = Object.keys(props).flatMap((key) =>
    isKnown(name, key) ? [] : [nearest(key, Object.keys(properties.shape))],
  );
  const known = Object.fromEntries(Object.entries(props).filter(([key]) => isKnown(name, key)));
  for (const issue of properties.safeParse(known).error?.issues ?? []) {
    const key = String(issue.path[0] ?? '');
    const value = known[key];
    // A property that is mistyped is not missing as well.
    if (value === undefined && meant.includes(key)) continue;
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const near = nearest(value ?? '', choices);
    yield {
      rule: 'component-property',
      range,
      message:
        value === undefined
          ? `<${name}> needs the property "${key}".`
          : value === ''
            ? `The property "${key}" of <${name}> is empty.`
            : `"${value}" does not fit the property "${key}" of <${name}>.`,
      hint: near
        ? `Write ${key}="${near}", if that is what you mean.`
        : choices.length > 0
          ? `Write ${key}="…" with ${list(choices, 'or')}.`
          : `Write it like this: ${example.split('\n')[0]}`,
    };
  }
}

function* placeProblems(node: ComponentNode, name: ComponentName): Generator<ProseProblem> {
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

/** The opening `<Name`, so that the caret does not run over the whole content. */
function nameRange(node: ComponentNode): Range {
  const { line, column } = placeOf(node);
  return { line, column, endLine: line, endColumn: column + 1 + (node.name ?? '').length };
}
