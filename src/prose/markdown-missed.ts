import type { Element } from 'hast';
import type { Range } from '../model/diagnostic.ts';
import { placeOf } from './place.ts';
import type { ProseProblem } from './problem.ts';
import { childrenOf, isElement, textOf, type ProseNode } from './tree.ts';

/** Says where something was meant as a heading, a list or a box to tick, and Markdown takes it for plain text. */
export function* markdownMissed(node: ProseNode, parent: ProseNode): Generator<ProseProblem> {
  if (!isElement(node)) return;
  const said = missedIn(node, parent);
  if (said) yield { rule: 'markdown-missed', severity: 'warning', range: firstLine(placeOf(node)), ...said };
}

type Said = Pick<ProseProblem, 'message' | 'hint'>;

function missedIn(node: Element, parent: ProseNode): Said | undefined {
  if (node.tagName === 'p') return beginning(node) ?? boldAlone(node, parent);
  if (node.tagName === 'li') return box(node);
  return node.tagName === 'a' ? swallowed(node) : undefined;
}

/** `|https://example.com|Shop|`: the parser takes the bar, and all cells behind it, for a part of the address. */
function swallowed(link: Element): Said | undefined {
  const text = textOf(link);
  if (!/^(?:https?:\/\/|www\.)[^\s|]+\|/i.test(text)) return undefined;
  return {
    message: 'The address takes up the rest of its row, since it touches the bar behind it.',
    hint: `Write a space between them: ${text.slice(0, text.indexOf('|'))} |`,
  };
}

function beginning(paragraph: Element): Said | undefined {
  const [first] = childrenOf(paragraph);
  if (first?.type !== 'text') return undefined;
  const text = first.value.trimStart();
  const bullet = /^[•·▪◦●■‣⁃∙]/u.exec(text)?.[0];
  if (bullet !== undefined)
    return {
      message: `"${bullet}" makes no list here.`,
      hint: 'Begin each entry with a hyphen and a space, after an empty line.',
    };
  const heading = /^(#{2,6})[^#\s]/.exec(text)?.[1];
  if (heading !== undefined)
    return {
      message: `"${clip(text)}" is no heading, since no space follows the ${heading}.`,
      hint: `Write ${heading} ${clip(text.slice(heading.length))}`,
    };
  const number = /^(\d{1,3}[.)])\p{L}/u.exec(text)?.[1];
  if (number !== undefined)
    return {
      message: `"${clip(text)}" is no entry of a list, since no space follows the ${number}`,
      hint: `Write ${number} ${clip(text.slice(number.length))}`,
    };
  return /^[-*+]?\s*\[[ xX]?\]/.test(text) ? noBox : undefined;
}

const noBox: Said = {
  message: 'These brackets make no box to tick.',
  hint: 'Begin the line with "- [ ] ": a hyphen, a space, a space in brackets, and a space.',
};

/** `- []` and `- [ ]text`: the list is one, the box is none. */
function box(item: Element): Said | undefined {
  const [first] = childrenOf(item)
    .flatMap((child) => (isElement(child) && child.tagName === 'p' ? childrenOf(child) : [child]))
    .filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return first?.type === 'text' && /^\[[ xX]?\]/.test(first.value.trimStart()) ? noBox : undefined;
}

/** A line in bold on its own is meant as a heading, and the outline does not show it. */
function boldAlone(paragraph: Element, parent: ProseNode): Said | undefined {
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

function firstLine(range: Range): Range {
  return range.line === range.endLine ? range : { ...range, endLine: range.line, endColumn: range.column + 1 };
}

function clip(text: string): string {
  const [line = ''] = text.split('\n');
  return line.length > 40 ? `${line.slice(0, 39).trimEnd()}…` : line.trimEnd();
}
