import type { Element } from 'hast';
import type { Edit, Range } from '../model/diagnostic.ts';
import { linkMissed } from './link-missed.ts';
import { placeOf } from './place.ts';
import type { ProseProblem } from './problem.ts';
import { tableMissed } from './table-missed.ts';
import { childrenOf, isElement, textOf, type ProseNode } from './tree.ts';
import { rowsOf, type Row } from './written-rows.ts';

/** What is meant, what to do, and where: the beginning of the node when no place is given. */
export interface Missed extends Pick<ProseProblem, 'message' | 'hint' | 'edits'> {
  range?: Range;
}

/** Says where something was meant as a heading, a list, a box to tick, a link or bold, and Markdown takes it for plain text. */
export function* markdownMissed(node: ProseNode, parent: ProseNode, lines: readonly string[]): Generator<ProseProblem> {
  for (const { range, ...said } of missedIn(node, parent, lines))
    yield { rule: 'markdown-missed', severity: 'warning', range: range ?? firstLine(placeOf(node)), ...said };
}

function missedIn(node: ProseNode, parent: ProseNode, lines: readonly string[]): Missed[] {
  if (node.type === 'text') return linkMissed(node, parent, lines);
  if (!isElement(node)) return [];
  const said = ofElement(node, parent, lines);
  return said ? [said] : [];
}

function ofElement(node: Element, parent: ProseNode, lines: readonly string[]): Missed | undefined {
  if (node.tagName === 'p') {
    const rows = rowsOf(node, lines);
    return bullets(rows) ?? beginning(node, rows) ?? tableMissed(rows) ?? boldAlone(node, parent);
  }
  if (node.tagName === 'li') return box(node, lines);
  if (node.tagName === 'pre') return openFence(node, lines);
  return node.tagName === 'a' ? swallowed(node, lines) : undefined;
}

/** `|https://example.com|Shop|`: the parser takes the bar, and all cells behind it, for a part of the address. */
function swallowed(link: Element, lines: readonly string[]): Missed | undefined {
  const text = textOf(link);
  if (!/^(?:https?:\/\/|www\.)[^\s|]+\|/i.test(text)) return undefined;
  const address = text.slice(0, text.indexOf('|'));
  const { line, column } = placeOf(link);
  const at = column + address.length;
  const isWritten = (lines[line - 1] ?? '').slice(column - 1).startsWith(`${address}|`);
  return {
    message: 'The address takes up the rest of its row, since it touches the bar behind it.',
    hint: `Write a space between them: ${address} |`,
    ...(isWritten ? { edits: [insertion(line, at, ' ')] } : {}),
  };
}

/** Entries that begin with the bullet of a word processor, also those that follow a sentence without an empty line. */
function bullets(rows: readonly Row[]): Missed | undefined {
  const entries = rows.flatMap(({ line, column, text }) => {
    const [written = '', bullet = ''] = /^([•·▪◦●■‣⁃∙])\s*/u.exec(text) ?? [];
    const range = { line, column, endLine: line, endColumn: column + written.length };
    return bullet === '' ? [] : [{ bullet, range, edit: { range, text: '- ' } }];
  });
  const [first] = entries;
  // One dot at the beginning of a line may part two words of a sentence.
  const isList = entries.length > 1 || first?.range.line === rows[0]?.line;
  if (first === undefined || !isList) return undefined;
  return {
    range: { ...first.range, endColumn: first.range.column + 1 },
    message: `"${first.bullet}" makes no list here.`,
    hint: 'Begin each entry with a hyphen and a space.',
    edits: entries.map(({ edit }) => edit),
  };
}

function beginning(paragraph: Element, rows: readonly Row[]): Missed | undefined {
  const [first] = childrenOf(paragraph);
  const [row] = rows;
  if (first?.type !== 'text' || row === undefined) return undefined;
  const text = first.value.trimStart();
  const heading = /^(#{2,6})[^#\s]/.exec(text)?.[1];
  if (heading !== undefined)
    return {
      message: `"${clip(text)}" is no heading, since no space follows the ${heading}.`,
      hint: `Write ${heading} ${clip(text.slice(heading.length))}`,
      ...(rows.length === 1 ? { edits: [insertion(row.line, row.column + heading.length, ' ')] } : {}),
    };
  const number = /^(\d{1,3}[.)])\p{L}/u.exec(text)?.[1];
  if (number !== undefined)
    return {
      message: `"${clip(text)}" is no entry of a list, since no space follows the ${number}`,
      hint: `Write ${number} ${clip(text.slice(number.length))}`,
    };
  return /^[-*+]?\s*\[[ xX]?\]/.test(text) ? { ...noBox, ...boxes(rows) } : undefined;
}

const noBox: Missed = {
  message: 'These brackets make no box to tick.',
  hint: 'Begin the line with "- [ ] ": a hyphen, a space, a space in brackets, and a space.',
};

/** Boxes in place of the brackets of some lines, if each of them begins with such. */
function boxes(rows: readonly Row[]): { edits?: Edit[] } {
  const edits = rows.flatMap(({ line, column, text }) => {
    const [written = '', sign = ''] = /^(?:[-*+]\s*)?\[([ xX]?)\]\s*(?=\S)/.exec(text) ?? [];
    const range = { line, column, endLine: line, endColumn: column + written.length };
    return written === '' ? [] : [{ range, text: `- [${sign === '' ? ' ' : sign}] ` }];
  });
  return edits.length === rows.length ? { edits } : {};
}

/** `- []` and `- [ ]text`: the list is one, the box is none. */
function box(item: Element, lines: readonly string[]): Missed | undefined {
  const [first] = childrenOf(item)
    .flatMap((child) => (isElement(child) && child.tagName === 'p' ? childrenOf(child) : [child]))
    .filter((child) => child.type !== 'text' || child.value.trim() !== '');
  if (first?.type !== 'text' || !/^\[[ xX]?\]/.test(first.value.trimStart())) return undefined;
  const { line, column } = placeOf(item);
  const text = (lines[line - 1] ?? '').slice(column - 1);
  const [written = '', marker = '', sign = ''] = /^((?:[-*+]|\d+[.)])\s+)\[([ xX]?)\]\s*(?=\S)/.exec(text) ?? [];
  const range = { line, column, endLine: line, endColumn: column + written.length };
  return written === '' ? noBox : { ...noBox, edits: [{ range, text: `${marker}[${sign === '' ? ' ' : sign}] ` }] };
}

/** A fence without its end takes in all that follows: readers see a wall of code, with no link and no list in it. */
function openFence(block: Element, lines: readonly string[]): Missed | undefined {
  const { line, endLine } = placeOf(block);
  const [, fence = ''] = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(`{3,}|~{3,})/.exec(lines[line - 1] ?? '') ?? [];
  if (fence === '') return undefined;
  const [, end = ''] = /^[\s>]*(`{3,}|~{3,})\s*$/.exec(endLine > line ? (lines[endLine - 1] ?? '') : '') ?? [];
  if (end.startsWith(fence)) return undefined;
  return {
    message: 'A block of code begins here and does not end, so that all below is shown as code.',
    hint: `Write ${fence} on a line of its own where the code ends.`,
  };
}

/** A line in bold on its own is meant as a heading, and the outline does not show it. */
function boldAlone(paragraph: Element, parent: ProseNode): Missed | undefined {
  const children = childrenOf(paragraph).filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [only] = children;
  if (parent.type !== 'root' || children.length !== 1 || !only || !isElement(only) || only.tagName !== 'strong')
    return undefined;
  const text = textOf(only).trim();
  if (/[.!?…:]["”»']?$/.test(text)) return undefined;
  return {
    message: `"${clip(text)}" stands alone in bold and is no heading.`,
    hint: `Write ## ${clip(text)}, so that the outline shows it.`,
  };
}

function insertion(line: number, column: number, text: string): Edit {
  return { range: { line, column, endLine: line, endColumn: column }, text };
}

function firstLine(range: Range): Range {
  return range.line === range.endLine ? range : { ...range, endLine: range.line, endColumn: range.column + 1 };
}

function clip(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line.trimEnd();
}
