import type { Edit, Range } from '../model/diagnostic.ts';
import { addressProblem, blankProblem, looksLikeAddress } from './refusals.ts';
import type { ProseProblem } from './problem.ts';
import { propertyFault } from './tag-faults.ts';

/** What a `<` or `{` is that begins nothing the parser knows. */
export interface UnreadableSign {
  problem: ProseProblem;
  /** How much is taken out before the text is parsed again. */
  length: number;
  /** The component whose tag it is. */
  component?: string;
}

interface Place {
  line: number;
  column: number;
}

/** Says what is meant by a sign, from the text that begins with it. */
export function unreadableSign(text: string, at: Place): UnreadableSign {
  return (text.startsWith('{') ? ofBrace(text, at) : ofAngle(text, at)) ?? ofNothing(text, at);
}

/** A tag up to its end, if that is on its line; else its first sign. Properties go with it, so that they are not read as text. */
export function tagLength(text: string): number {
  return /^<(?:[^<>"'{]|"[^"]*"|'[^']*'|\{[^}]*\})*>/.exec(text)?.[0].length ?? 1;
}

/** A problem of a stretch of a line. */
export function problemAt(at: Place, length: number, said: { message: string; hint: string }): ProseProblem {
  return { rule: 'prose-syntax', range: stretch(at, length), ...said };
}

function runOf(text: string): number {
  return /^(?:<+|\{+)/.exec(text)?.[0].length ?? 1;
}

function ofBrace(text: string, at: Place): UnreadableSign {
  const place = /^\{{1,2}\s*([\p{L}][\p{L}\d_ .-]{0,60}?)\s*\}{1,2}/u.exec(text);
  if (place) {
    const { length } = place[0];
    return { problem: blankProblem(stretch(at, length), place[1]!, place[0]), length };
  }
  const anchor = /^\{#[^}]*\}/.exec(text)?.[0].length;
  if (anchor !== undefined) {
    const hint = 'Take out the braces; the anchor is made from the words of the heading.';
    return { problem: problemAt(at, anchor, { message: 'A heading makes its own anchor.', hint }), length: anchor };
  }
  const message = 'A brace begins a piece of program, which a page cannot hold.';
  const hint = 'Write the text without braces, or put a backslash before the brace: \\{.';
  return { problem: problemAt(at, runOf(text), { message, hint }), length: runOf(text) };
}

function ofAngle(text: string, at: Place): UnreadableSign | undefined {
  if (looksLikeAddress(text)) {
    return { problem: addressProblem(text, (length) => stretch(at, length)), length: tagLength(text) };
  }
  const property = propertyFault(text);
  if (property) {
    const { name, length, message, hint, tag } = property;
    const problem = problemAt(at, length, { message, hint });
    const edits = tag === undefined ? {} : { edits: [{ range: stretch(at, tag.from.length), text: tag.to }] };
    return { problem: { ...problem, ...edits }, length: tagLength(text), component: name };
  }
  return comparison(text, at);
}

/** `<5` and `<=`: less than, in figures. */
function comparison(text: string, at: Place): UnreadableSign | undefined {
  const [, number = ''] = /^<\s*(\d(?:[\d.,]*\d)?)/.exec(text) ?? [];
  if (number === '' && !text.startsWith('<=')) return undefined;
  const shown = number === '' ? '<=' : `<${number}`;
  const words = number === '' ? '"at most"' : `"less than ${number}"`;
  const message = `"${shown}" reads as the start of a component, such as <Note>.`;
  const problem = problemAt(at, shown.length, { message, hint: `Write ${words}, or &lt;${shown.slice(1)}.` });
  return { problem: { ...problem, edits: [lessThan(at)] }, length: 1 };
}

function ofNothing(text: string, at: Place): UnreadableSign {
  const length = runOf(text);
  const message = `"${text.slice(0, length)}" reads as the start of a component, such as <Note>, and none follows.`;
  const hint = 'Write &lt; for the sign itself, or say in words what it means.';
  const problem = problemAt(at, length, { message, hint });
  // `< Note >` may be meant as a tag.
  const isSign = length === 1 && /^<(?:\s|$)/.test(text) && !/^<\s*\/?\s*[\p{L}][^<]*>/u.test(text);
  return { problem: isSign ? { ...problem, edits: [lessThan(at)] } : problem, length };
}

/** The sign itself, as text. */
function lessThan(at: Place): Edit {
  return { range: stretch(at, 1), text: '&lt;' };
}

function stretch(at: Place, length: number): Range {
  return { ...at, endLine: at.line, endColumn: at.column + length };
}
