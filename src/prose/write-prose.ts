import type { Nodes, Parents, Root, Table, TableRow, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

type Handle = NonNullable<NonNullable<Options['handlers']>[keyof NonNullable<Options['handlers']>]>;
type State = Parameters<Handle>[2];
type Info = Parameters<Handle>[3];

/** A component between paragraphs, as `remark-mdx` has it. */
type Block = Extract<Nodes, { type: 'mdxJsxFlowElement' }>;

/** The one form of everything that Markdown lets an author write in several ways. */
export const markdownForm: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '*',
  fences: true,
  listItemIndent: 'one',
  incrementListMarker: true,
  resourceLink: true,
};

const form: Options = {
  ...markdownForm,
  handlers: { text: writeText, table: writeTable, mdxJsxFlowElement: writeBlock as Handle },
};

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const writer = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify, form).freeze();
const bare = unified().use(remarkGfm).use(remarkMdx).use(remarkStringify, { quote: '"' }).freeze();

/** The text of a page as a tree of Markdown. Throws where the text is no MDX. */
export function readProseTree(text: string): Root {
  return reader.parse(text);
}

/** A tree as the text of a page, in its one form: written again, it is the same. */
export function writeProse(tree: Root): string {
  return writer.stringify(tree);
}

/**
 * The text of a page in its one form. Line breaks within a paragraph stay where the author made them, since a change is
 * read line by line. Throws where the text is no MDX.
 */
export function canonicalProse(text: string): string {
  return writeProse(readProseTree(text));
}

/** A sentence that begins with "import" or "export" has its first letter as a number: MDX would take it for a program. */
function writeText(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const text = state.safe(node.value, info);
  const isFirst = parent?.type === 'paragraph' && parent.children[0] === node;
  const isSetIn = state.stack.some((construct) => construct === 'listItem' || construct === 'blockquote');
  if (!isFirst || isSetIn) return text;
  return text.replace(/^(?:i(?=mport[\s{*'"])|e(?=xport[\s{*]))/, (letter) => `&#${letter.charCodeAt(0)};`);
}

/**
 * Cells are not padded to one width: a longer word would change every line of the table. A row gets the cells it lacks, and
 * keeps those it has too many: nobody sees them, and still they are the author's.
 */
function writeTable({ children, align }: Table, _: unknown, state: State, info: Info): string {
  const width = children[0]?.children.length ?? 0;
  const sides = Array.from({ length: width }, (_, column) => delimiters[align?.[column] ?? 'none']);
  const [head = '', ...rows] = children.map((row) => writeRow(row, width, state, info));
  return [head, `| ${sides.join(' | ')} |`, ...rows].join('\n');
}

const delimiters = { none: '---', left: ':--', right: '--:', center: ':-:' } as const;

function writeRow({ children }: TableRow, width: number, state: State, info: Info): string {
  const leaveRow = state.enter('tableRow' as never);
  const cells = children.map((cell) => {
    const leave = [state.enter('tableCell' as never), state.enter('phrasing')];
    const text = state.containerPhrasing(cell, { ...info, before: ' ', after: ' ' });
    for (const exit of leave.reverse()) exit();
    return text;
  });
  leaveRow();
  const filled = [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => '')];
  return `|${filled.map((cell) => (cell === '' ? '  ' : ` ${cell} `)).join('|')}|`;
}

/** The tags of a component stand at the margin and so does what they hold; text touches them, lists and tables do not. */
function writeBlock(node: Block, _: unknown, state: State, info: Info): string {
  const alone = bare.stringify({ type: 'root', children: [{ ...node, children: [] }] }).trimEnd();
  if (node.children.length === 0) return alone;
  const gap = node.children.every(({ type }) => type === 'paragraph') ? '\n' : '\n\n';
  const held = state.containerFlow(node as never, info);
  return `${alone.slice(0, -' />'.length)}>${gap}${held}${gap}</${node.name ?? ''}>`;
}
