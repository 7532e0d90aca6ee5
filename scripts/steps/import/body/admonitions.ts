import type { BlockContent, Blockquote, Paragraph, Text } from 'mdast';
import { codeSpans } from './code-ranges.ts';

/** What other programs call a note, and which of ours it is. */
const kinds: Readonly<Record<string, 'info' | 'tip' | 'stop'>> = {
  note: 'info',
  info: 'info',
  important: 'info',
  abstract: 'info',
  question: 'info',
  example: 'info',
  quote: 'info',
  seealso: 'info',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  warning: 'stop',
  caution: 'stop',
  attention: 'stop',
  danger: 'stop',
  error: 'stop',
  failure: 'stop',
  bug: 'stop',
};

/** Stands behind the mark of a note whose text follows on the same line, where others have its title. */
export const textFollows = '\uE000';

/** A component between paragraphs, as `remark-mdx` writes it. */
export interface Block {
  type: 'mdxJsxFlowElement';
  name: string;
  attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
  children: BlockContent[];
}

/**
 * Writes `!!! note "Title"` with its indented lines, and `:::note Title` … `:::`, as quotes that begin with `[!NOTE]`, so
 * that there is one way to read notes. What stands in code is left alone.
 */
export function asQuotes(text: string): string {
  const lines = text.split('\n');
  if (!lines.some(openerOf)) return text;
  const spans = codeSpans(text);
  const isCode = (offset: number) => spans.some(([from, to]) => offset >= from && offset < to);
  const starts = offsetsOf(lines);
  const result: string[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const opener = isCode(starts[row]!) ? undefined : openerOf(lines[row]!);
    if (!opener) {
      result.push(lines[row]!);
      continue;
    }
    const end = opener.isFenced ? closeOf(lines, row) : endOfIndented(lines, row, opener.indent);
    const inside = lines
      .slice(row + 1, end)
      .map((line) => (opener.isFenced ? line : line.replace(new RegExp(`^ {0,${opener.indent.length + 4}}`), '')));
    const mark = `[!${opener.kind.toUpperCase()}]${opener.title === '' ? '' : ` ${opener.title}`}`;
    result.push(...[mark, ...inside].map((line) => `${opener.indent}> ${line}`.trimEnd()));
    if (opener.isFenced) result.push('');
    row = opener.isFenced ? end : end - 1;
  }
  return result.join('\n');
}

interface Opener {
  indent: string;
  kind: string;
  title: string;
  isFenced: boolean;
}

function openerOf(line: string): Opener | undefined {
  const fenced = /^( *):{3,}\s*\{?\.?([a-z]+)\}?\s*(?:\[(.*)\]|(.*))$/i.exec(line);
  const indented = /^( *)(?:!!!|\?\?\?\+?)\s+([a-z]+)(?:\s+[a-z]+)*\s*(?:"(.*)")?\s*$/i.exec(line);
  const found = fenced ?? indented;
  if (!found || !Object.hasOwn(kinds, found[2]!.toLowerCase())) return undefined;
  return {
    indent: found[1]!,
    kind: found[2]!,
    title: (found[3] ?? found[4] ?? '').trim(),
    isFenced: found === fenced,
  };
}

/** The row of the closing `:::`; the end of the text where there is none. */
function closeOf(lines: readonly string[], from: number): number {
  const close = lines.findIndex((line, row) => row > from && /^ *:{3,}\s*$/.test(line));
  return close < 0 ? lines.length : close;
}

function endOfIndented(lines: readonly string[], from: number, indent: string): number {
  const end = lines.findIndex(
    (line, row) =>
      row > from && line.trim() !== '' && !line.startsWith(`${indent}    `) && !line.startsWith(`${indent}\t`),
  );
  return end < 0 ? lines.length : end;
}

function offsetsOf(lines: readonly string[]): number[] {
  let offset = 0;
  return lines.map((line) => {
    const start = offset;
    offset += line.length + 1;
    return start;
  });
}

/** A quote that begins with `[!NOTE]` as the note it is; undefined for any other. */
export function toNote(quote: Blockquote): Block | undefined {
  const [first, ...rest] = quote.children;
  const words = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (words?.type !== 'text') return undefined;
  const [mark, name = '', , title = ''] = /^\[!(\w+)\][-+]?(?:(\uE000)|[^\S\n]*(.*)\n?)/.exec(words.value) ?? [];
  const kind = kinds[name.toLowerCase()];
  if (mark === undefined || kind === undefined) return undefined;
  const text: Text = { type: 'text', value: words.value.slice(mark.length) };
  const inline = [text, ...(first as Paragraph).children.slice(1)].filter(
    (node, index) => index > 0 || (node as Text).value !== '',
  );
  const heading: BlockContent[] =
    title === ''
      ? []
      : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: title }] }] }];
  const opening: BlockContent[] = inline.length === 0 ? [] : [{ type: 'paragraph', children: inline }];
  return {
    type: 'mdxJsxFlowElement',
    name: 'Note',
    attributes: [{ type: 'mdxJsxAttribute', name: 'kind', value: kind }],
    children: [...heading, ...opening, ...(rest as BlockContent[])],
  };
}
