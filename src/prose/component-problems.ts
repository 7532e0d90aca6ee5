import { nearest, onlyNearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import { components, isComponentName, type ComponentName } from '../model/components.ts';
import type { Range } from '../model/diagnostic.ts';
import { placeOf } from './place.ts';
import type { ProseProblem } from './problem.ts';
import { literalProps, type ComponentAttribute, type ComponentNode } from './tree.ts';
import { unknownTag } from './unknown-tag.ts';
import { writtenTag, type WrittenTag } from './written-tag.ts';

/** What is wrong with the name, the properties and the place of a component that stands in the lines of a file. */
export function* componentProblems(node: ComponentNode, lines: readonly string[]): Generator<ProseProblem> {
  const range = nameRange(node);
  const name = node.name ?? '';
  if (!isComponentName(name)) {
    yield unknownTag({ name, range, names: writtenTag(node, lines).names });
    return;
  }
  const seen = new Set<string>();
  for (const attribute of node.attributes) {
    const problem = attributeProblem(name, attribute, { seen, tag: () => writtenTag(node, lines) });
    if (problem) yield { rule: 'component-property', range, ...problem };
  }
  if (node.attributes.every(({ name: key, value }) => (isKnown(name, key) ? typeof value === 'string' : true))) {
    yield* valueProblems(name, literalProps(node), { range, tag: () => writtenTag(node, lines) });
  }
  yield* placeProblems(node, name);
}

function isKnown(component: ComponentName, property: string | undefined): boolean {
  return property !== undefined && Object.hasOwn(components[component].properties.shape, property);
}

type Said = Pick<ProseProblem, 'message' | 'hint' | 'edits'> & { rule?: ProseProblem['rule'] };

function attributeProblem(
  component: ComponentName,
  { name, value }: ComponentAttribute,
  { seen, tag }: { seen: Set<string>; tag: () => WrittenTag },
): Said | undefined {
  if (name === undefined)
    return {
      rule: 'prose-code',
      message: `<${component}> cannot take properties from a piece of program.`,
      hint: 'Write each property as name="text".',
    };
  if (seen.has(name)) return { message: `<${component}> has "${name}" twice.`, hint: 'Keep one of them.' };
  seen.add(name);
  if (!isKnown(component, name)) return unknownProperty(component, name, tag);
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

function unknownProperty(component: ComponentName, key: string, tag: () => WrittenTag): Said {
  if (dangerous.test(key))
    return {
      rule: 'prose-code',
      message: `<${component}> cannot have "${key}": a page has no program and no style of its own.`,
      hint: 'Take it out.',
    };
  const known = Object.keys(components[component].properties.shape);
  const near = nearest(key, known);
  const otherwise = known.length > 0 ? `It knows ${list(known)}.` : 'It takes no properties.';
  const own = tag();
  const isFree = near !== undefined && onlyNearest(key, known) === near && own.property(near) === undefined;
  const place = isFree ? own.property(key)?.name : undefined;
  return {
    message: `<${component}> does not know the property "${key}".`,
    hint: near ? `Write "${near}", if that is what you mean.` : otherwise,
    ...(near && place ? { edits: [{ range: place, text: near }] } : {}),
  };
}

function* valueProblems(
  name: ComponentName,
  props: Record<string, string>,
  { range, tag }: { range: Range; tag: () => WrittenTag },
): Generator<ProseProblem> {
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
    const place = near && onlyNearest(value ?? '', choices) === near ? tag().property(key)?.text : undefined;
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
      ...(near && place ? { edits: [{ range: place, text: near }] } : {}),
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
