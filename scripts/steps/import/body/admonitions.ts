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

/** Whether other programs have notes of that name. */
export function isKindOfNote(name: string): boolean {
  return Object.hasOwn(kinds, name.toLowerCase());
}

/** A line that may open a note or a tab. */
const opening = /^ *(?::{3,}|!!!|\?\?\?|===[!+]? )/m;

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
 * that there is one way to read notes, and the tabs of MkDocs as their names and their text. What stands in code is left
 * alone.
 */
export function asQuotes(text: string): string {
  if (!opening.test(text)) return text;
  const spans = codeSpans(text);
  const isCode = (offset: number) => spans.some(([from, to]) => offset >= from && offset < to);
  const lines = text.split('\n');
  const starts = offsetsOf(lines);
  const result: string[] = [];
  for (let row = 0; row < lines.length; row += 1) {
    const opener = isCode(starts[row]!) ? undefined : openerOf(lines, row);
    if (!opener) {
      result.push(lines[row]!);
      continue;
    }
    const end = opener.form === 'fenced' ? closeOf(lines, row) : endOfIndented(lines, row, opener.indent);
    result.push(...written(opener, lines.slice(row + 1, end)));
    row = opener.form === 'fenced' ? end : end - 1;
  }
  return result.join('\n');
}

interface Opener {
  indent: string;
  kind: string;
  title: string;
  form: 'fenced' | 'indented' | 'tab';
}

/** The lines of a note or a tab, as many as they were. Empty ones at its end stay outside: a quote would reach over them. */
function written({ indent, kind, title, form }: Opener, lines: readonly string[]): string[] {
  if (kind.toLowerCase() === 'mermaid') return [`${indent}\`\`\`mermaid`, ...lines, `${indent}\`\`\``];
  const width = form === 'fenced' ? indent.length : indent.length + 4;
  const plain = lines.map((line) => line.replace(new RegExp(`^ {0,${width}}`), ''));
  const last = plain.findLastIndex((line) => line.trim() !== '');
  const text = asQuotes(plain.slice(0, last + 1).join('\n')).split('\n');
  const inside = last < 0 ? [] : text;
  const after = plain.slice(last + 1).map(() => '');
  // In place of the line that closes it.
  if (form === 'fenced') after.push('');
  if (form === 'tab')
    return [`${indent}**${title}**`, ...inside.map((line) => (line === '' ? '' : indent + line)), ...after];
  const mark = `[!${kind.toUpperCase()}]${title === '' ? '' : ` ${title}`}`;
  return [...[mark, ...inside].map((line) => `${indent}> ${line}`.trimEnd()), ...after];
}

function openerOf(lines: readonly string[], row: number): Opener | undefined {
  const line = lines[row]!;
  const fenced = /^( *):{3,}\s*\{?\.?([a-z]+)\}?\s*(?:\[(.*)\]|(.*))$/i.exec(line);
  if (fenced && (isKindOfNote(fenced[2]!) || /^(?:details|mermaid)$/i.test(fenced[2]!))) return found(fenced, 'fenced');
  // Any word may name a note of MkDocs; its text is set in.
  const indented = /^( *)(?:!!!|\?\?\?\+?)\s+([a-z]+)(?:\s+[a-z]+)*\s*(?:"(.*)")?\s*$/i.exec(line);
  const tab = /^( *)===[!+]?\s+()"(.+)"\s*$/.exec(line);
  const opener = indented ? found(indented, 'indented') : tab ? found(tab, 'tab') : undefined;
  return opener && hasTextSetIn(lines, row) ? opener : undefined;
}

function hasTextSetIn(lines: readonly string[], row: number): boolean {
  const next = lines.find((line, at) => at > row && line.trim() !== '') ?? '';
  return /^(?: {4}|\t)/.test(next.slice(leading(lines[row]!)));
}

function found([, indent = '', kind = '', title, rest = '']: RegExpExecArray, form: Opener['form']): Opener {
  return { indent, kind, title: (title ?? rest).trim(), form };
}

function leading(line: string): number {
  return line.length - line.trimStart().length;
}

/** The row of the `:::` that closes: of as many colons, past the notes within. The end of the text where there is none. */
function closeOf(lines: readonly string[], from: number): number {
  const colons = (line: string) => /^ *(:{3,})/.exec(line)?.[1]?.length ?? 0;
  const own = colons(lines[from]!);
  let open = 1;
  for (let row = from + 1; row < lines.length; row += 1) {
    if (colons(lines[row]!) === 0) continue;
    const isClose = /^ *:{3,}\s*$/.test(lines[row]!);
    if (colons(lines[row]!) === own) open += isClose ? -1 : 1;
    if (open === 0) return row;
  }
  return lines.length;
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
  if (mark === undefined || !/[a-z]/i.test(name)) return undefined;
  const kind = kinds[name.toLowerCase()];
  const text: Text = { type: 'text', value: words.value.slice(mark.length) };
  const inline = [text, ...(first as Paragraph).children.slice(1)].filter(
    (node, index) => index > 0 || (node as Text).value !== '',
  );
  // A kind of their own is what the note is called.
  const called = title === '' && kind === undefined && !/^details$/i.test(name) ? sentenceCase(name) : title;
  const heading: BlockContent[] =
    called === ''
      ? []
      : [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: called }] }] }];
  const opening: BlockContent[] = inline.length === 0 ? [] : [{ type: 'paragraph', children: inline }];
  return {
    type: 'mdxJsxFlowElement',
    name: 'Note',
    attributes: [{ type: 'mdxJsxAttribute', name: 'kind', value: kind ?? 'info' }],
    children: [...heading, ...opening, ...(rest as BlockContent[])],
  };
}

function sentenceCase(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1).toLowerCase();
}
