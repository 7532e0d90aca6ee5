import { nearest } from '../base/spelling.ts';
import { isComponentName } from '../model/components.ts';
import { htmlComment } from './html-comment.ts';
import type { ProseProblem } from './problem.ts';
import { holdsNoText, unknownTag } from './unknown-tag.ts';
import { problemAt, tagLength, unreadableSign } from './unreadable-sign.ts';

interface Place {
  line: number;
  column: number;
}

/** A place where the parser stopped, and what to take out before it is asked again. */
export interface Fault {
  /** Undefined where it only follows from what is reported of the element around it. */
  problem: ProseProblem | undefined;
  blank: (Place & { length: number })[];
  /** A tag that was opened and is not closed: its closing tag further down is not a second fault. */
  opens?: string;
  /** A component that stands here and is not in the tree, since its tag has been taken out. */
  lost?: string;
  /** A closing tag without its opening one. */
  closes?: string;
}

/** What the parser's error is about, in an author's words; undefined for an error that is none of the text. `blanked` are tags taken out before. */
export function faultOf(error: unknown, lines: readonly string[], blanked: readonly string[]): Fault | undefined {
  const [, line, column, reason] = /^(\d+):(\d+): ([\s\S]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
  if (reason === undefined) return undefined;
  const stop = { line: Number(line), column: Number(column) };
  const [, wrong, wanted, wantedLine, wantedColumn] =
    /^Unexpected closing tag `<\/([^>]*)>`, expected corresponding closing tag for `<([^>]*)>` \((\d+):(\d+)\)/.exec(
      reason,
    ) ?? [];
  if (wrong !== undefined && wanted !== undefined) {
    const closer = { at: stop, name: wrong };
    if (blanked.includes(wrong))
      return { problem: undefined, blank: [{ ...stop, length: wrong.length + 3 }], closes: wrong };
    const opener = { line: Number(wantedLine), column: Number(wantedColumn) };
    return crossed(lines, closer, { at: opener, name: wanted });
  }
  const at = openerBefore(lines, stop);
  if (at === undefined) return undefined;
  const opens = /^Expected a closing tag for `<([^>]*)>`/.exec(reason)?.[1];
  if (opens !== undefined) return unclosed(lines, at, { name: opens, inside: /the end of `(\w+)`/.exec(reason)?.[1] });
  const closes = /^Unexpected closing tag `<\/([^>]*)>`/.exec(reason)?.[1];
  if (closes !== undefined) return unopened(at, closes);
  return inProgram(lines, at) ?? htmlComment(lines, at) ?? ofSign(lines, at);
}

function ofSign(lines: readonly string[], at: Place): Fault {
  const { problem, length, component } = unreadableSign(textAt(lines, at), at);
  const tag = component === undefined ? {} : { opens: component, lost: component };
  return { problem, blank: [{ ...at, length }], ...tag };
}

/** Inside `<script>` and the like nothing is text. It is taken out to its end. */
function inProgram(lines: readonly string[], at: Place): Fault | undefined {
  const above = [...lines.slice(0, at.line - 1), (lines[at.line - 1] ?? '').slice(0, at.column - 1)].join('\n');
  const [, name = ''] = [...above.matchAll(/<([a-z]+)[\s>]/g)].findLast(([, tag = '']) => holdsNoText(tag)) ?? [];
  if (name === '' || above.lastIndexOf(`</${name}`) > above.lastIndexOf(`<${name}`)) return undefined;
  const blank: Fault['blank'] = [];
  for (let { line, column } = at; line <= lines.length; line += 1, column = 1) {
    const text = textAt(lines, { line, column });
    const end = text.indexOf(`</${name}`);
    blank.push({ line, column, length: end < 0 ? text.length : end });
    if (end >= 0) break;
  }
  return { problem: undefined, blank };
}

/** The `<` or `{` that a fault is about: the parser points at it, into it, or behind it. */
function openerBefore(lines: readonly string[], { line, column }: Place): Place | undefined {
  for (let row = line; row > 0 && row > line - 200; row -= 1) {
    const text = lines[row - 1] ?? '';
    const from = row === line ? column - 1 : text.length;
    const cut = Math.max(text.lastIndexOf('<', from), text.lastIndexOf('{', from));
    // Of {{name}} the first brace is meant.
    if (cut >= 0) return { line: row, column: text.slice(0, cut + 1).search(/(?:\{+|<)$/) + 1 };
  }
  return undefined;
}

function textAt(lines: readonly string[], { line, column }: Place): string {
  return (lines[line - 1] ?? '').slice(column - 1);
}

interface Tag {
  at: Place;
  name: string;
}

/** A closing tag where another is expected: the inner tag is not closed, or its closing tag has a wrong name. */
function crossed(lines: readonly string[], closer: Tag, opener: Tag): Fault {
  const openerText = textAt(lines, opener.at);
  const blankOpener = { ...opener.at, length: tagLength(openerText) };
  const blankCloser = { ...closer.at, length: closer.name.length + 3 };
  if (opensBefore(lines, closer.name, opener.at)) return unclosed(lines, opener.at, { name: opener.name });
  if (isComponentName(closer.name) && !isComponentName(opener.name)) {
    const { at, name } = opener;
    const range = { ...at, endLine: at.line, endColumn: at.column + name.length + 1 };
    const problem = unknownTag({ name, range, names: [{ ...range, column: range.column + 1 }] });
    return { problem, blank: [blankOpener, blankCloser], lost: name };
  }
  const near = nearest(closer.name, [opener.name]) !== undefined;
  const problem = problemAt(closer.at, closer.name.length + 3, {
    message: near
      ? `"</${closer.name}>" does not close <${opener.name}>.`
      : `"</${closer.name}>" stands where <${opener.name}>, opened in line ${opener.at.line}, is closed.`,
    hint: `Write </${opener.name}>.`,
  });
  const isTypo = near && isComponentName(opener.name) && !isComponentName(closer.name);
  return {
    problem: isTypo ? { ...problem, edits: [{ range: problem.range, text: `</${opener.name}>` }] } : problem,
    blank: [blankOpener, blankCloser],
    lost: opener.name,
  };
}

/** Whether a tag of a name is opened above a place and still open there. */
function opensBefore(lines: readonly string[], name: string, { line, column }: Place): boolean {
  const above = [...lines.slice(0, line - 1), (lines[line - 1] ?? '').slice(0, column - 1)].join('\n');
  const tags = above.match(/<\/?[^\s<>/]*(?:[^<>"']|"[^"]*"|'[^']*')*>/g) ?? [];
  const open = tags.reduce((count, tag) => {
    const [, slash, own] = /^<(\/?)([^\s<>/]*)/.exec(tag)!;
    if (own !== name || tag.endsWith('/>')) return count;
    return slash === '/' ? count - 1 : count + 1;
  }, 0);
  return open > 0;
}

function unclosed(
  lines: readonly string[],
  at: Place,
  { name, inside }: { name: string; inside?: string | undefined },
): Fault {
  const text = textAt(lines, at);
  const length = tagLength(text);
  const range = { ...at, endLine: at.line, endColumn: at.column + name.length + 1 };
  const fault = { blank: [{ ...at, length }], opens: name, lost: name };
  if (!isComponentName(name)) return { ...fault, problem: unknownTag({ name, range, whole: text.slice(0, length) }) };
  const rest = [text, ...lines.slice(at.line)].join('\n');
  const isClosedLater = inside !== undefined && rest.includes(`</${name}>`);
  return {
    ...fault,
    problem: problemAt(at, name.length + 1, {
      message: isClosedLater
        ? `<${name}> is opened inside ${sayBlock(inside)} here, and closed outside of it.`
        : `<${name}> is opened here and not closed.`,
      hint: isClosedLater
        ? `Give <${name}> and </${name}> lines of their own, with an empty line before and after.`
        : `Write </${name}> where it ends, on a line of its own.`,
    }),
  };
}

function sayBlock(block: string): string {
  const words: Readonly<Record<string, string>> = {
    listItem: 'an entry of a list',
    blockQuote: 'a quote',
    heading: 'a heading',
  };
  return words[block] ?? 'a paragraph';
}

function unopened(at: Place, name: string): Fault {
  const length = name.length + 3;
  return {
    problem: problemAt(at, length, {
      message: `"</${name}>" closes something that was never opened here.`,
      hint: `Write <${name}> before it, or take it out.`,
    }),
    blank: [{ ...at, length }],
    closes: name,
  };
}
