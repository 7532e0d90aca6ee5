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
  return { rule: 'prose-syntax', range: { ...at, endLine: at.line, endColumn: at.column + length }, ...said };
}

function runOf(text: string): number {
  return /^(?:<+|\{+)/.exec(text)?.[0].length ?? 1;
}

function ofBrace(text: string, at: Place): UnreadableSign {
  const place = /^\{{1,2}\s*([\p{L}][\p{L}\d_ .-]{0,60}?)\s*\}{1,2}/u.exec(text);
  if (place) {
    const { length } = place[0];
    return { problem: blankProblem({ ...at, endLine: at.line, endColumn: at.column + length }, place[1]!), length };
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
    const rangeOf = (length: number) => ({ ...at, endLine: at.line, endColumn: at.column + length });
    return { problem: addressProblem(text, rangeOf), length: tagLength(text) };
  }
  const property = propertyFault(text);
  if (property) {
    const { name, length, message, hint } = property;
    return { problem: problemAt(at, length, { message, hint }), length: tagLength(text), component: name };
  }
  if (text.startsWith('<!--')) {
    const [, comment = 'the comment'] = /^<!--\s*(.*?)\s*-->/.exec(text) ?? [];
    const hint = `Write {/* ${comment} */}, or take it out.`;
    return { problem: problemAt(at, 4, { message: 'A comment is written in another way here.', hint }), length: 1 };
  }
  return comparison(text, at);
}

/** `<5` and `<=`: less than, in figures. */
function comparison(text: string, at: Place): UnreadableSign | undefined {
  const [, number = ''] = /^<\s*(\d(?:[\d.,]*\d)?)/.exec(text) ?? [];
  if (number === '' && !text.startsWith('<=')) return undefined;
  const shown = number === '' ? '<=' : `<${number}`;
  const words = number === '' ? '"at most"' : `"less than ${number}"`;
  const message = `"${shown}" reads as the start of a component.`;
  const problem = problemAt(at, shown.length, { message, hint: `Write ${words}, or &lt;${shown.slice(1)}.` });
  return { problem, length: 1 };
}

function ofNothing(text: string, at: Place): UnreadableSign {
  const length = runOf(text);
  const message = `"${text.slice(0, length)}" reads as the start of a component, and none follows.`;
  const hint = 'Write &lt; for the sign itself, or say in words what it means.';
  return { problem: problemAt(at, length, { message, hint }), length };
}
