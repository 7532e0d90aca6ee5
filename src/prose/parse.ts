import type { Root } from 'hast';
import { mdxToHast, type Features } from 'satteri';
import { fileStart, type Range } from '../model/diagnostic.ts';
import { deepest, tooDeep } from './depth.ts';
import { faultOf, type Fault } from './faults.ts';
import type { ProseProblem } from './problem.ts';

export interface ParsedProse {
  /** The tree, with positions of the file. Faulty places are missing from it. */
  tree: Root;
  problems: ProseProblem[];
  /** Components whose tags are faulty. They are missing from the tree, and not from the page. */
  lost: { name: string; range: Range }[];
}

/** Nobody mends more faults of syntax than this at once. */
const mostFaults = 50;

/** A page has a few dozens of these signs. Thousands keep the parser busy for minutes. */
const mostSigns = 3000;

/** Markdown as GitHub writes it, and nothing that changes what an author typed: no directives, no smart quotes, no math. */
const features: Features = { gfm: true, frontmatter: true, directive: false, math: false, smartPunctuation: false };

/**
 * Turns a whole MDX file into a tree. The parser stops at its first fault, so each fault is blanked and the
 * text is parsed again: an author sees all of them at once.
 */
export function parseProse(source: string): ParsedProse {
  const problems: ProseProblem[] = [];
  const signs = source.match(/[<{]/g)?.length ?? 0;
  if (signs > mostSigns) return { tree: empty(), problems: [tooManySigns(source, signs)], lost: [] };
  // A line that ends in a way of long ago ends as all others do. The empty line at the end keeps satteri 0.10.5 from
  // stopping the whole process at a backslash that ends the text within a string of a program.
  const lines = `${source.replace(/\r(?!\n)/g, '\n')}\n`.split('\n');
  problems.push(...deepLines(lines));
  const blanked: string[] = [];
  const lost: ParsedProse['lost'] = [];
  const rounds = signs > mostSigns / 10 ? mostFaults / 10 : mostFaults;
  for (let round = 0; round < rounds; round += 1) {
    try {
      return { tree: mdxToHast(lines.join('\n'), { features }) as Root, problems, lost };
    } catch (error) {
      const fault = faultOf(error, lines, blanked);
      if (!fault) return { tree: empty(), problems: [...problems, unreadable()], lost };
      const expected = isExpected(fault, blanked);
      if (fault.problem && !expected) problems.push(fault.problem);
      if (fault.opens !== undefined) blanked.push(fault.opens);
      if (fault.lost !== undefined && fault.problem) lost.push({ name: fault.lost, range: fault.problem.range });
      for (const { line, column, length } of fault.blank) blank(lines, line - 1, { from: column - 1, length });
    }
  }
  return { tree: empty(), problems, lost };
}

function empty(): Root {
  return { type: 'root', children: [] };
}

/** The parser gave up without naming a place. */
function unreadable(): ProseProblem {
  const hint = 'Take out what was written last, and put it back piece by piece.';
  return { rule: 'prose-syntax', range: fileStart, message: 'The text of this page cannot be read.', hint };
}

/** The closing tag of an opening tag that has been blanked. */
function isExpected({ closes }: Fault, blanked: string[]): boolean {
  const index = closes === undefined ? -1 : blanked.indexOf(closes);
  if (index >= 0) blanked.splice(index, 1);
  return index >= 0;
}

function blank(lines: string[], row: number, { from, length }: { from: number; length: number }): void {
  const text = lines[row];
  if (text === undefined) return;
  lines[row] = text.slice(0, from) + ' '.repeat(Math.min(length, text.length - from)) + text.slice(from + length);
}

function tooManySigns(source: string, signs: number): ProseProblem {
  const before = source.slice(0, source.search(/[<{]/)).split('\n');
  const [line, column] = [before.length, before.at(-1)!.length + 1];
  return {
    rule: 'prose-syntax',
    range: { line, column, endLine: line, endColumn: column + 1 },
    message: `The text has ${signs} of the signs "<" and "{", more than can be read.`,
    hint: `Write &lt; and \\{ for signs that begin no component; more than ${mostSigns} are too many for a page.`,
  };
}

/** Takes out lines that begin with more marks of quotes and lists than anybody would nest: the parser's work grows with the square of them. */
function* deepLines(lines: string[]): Generator<ProseProblem> {
  for (const [row, line] of lines.entries()) {
    const marks = /^[ \t]*(?:(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])[ \t]*)+/.exec(line)?.[0] ?? '';
    if ((marks.match(/[>*+-]|\d+[.)]/g)?.length ?? 0) <= deepest) continue;
    lines[row] = '';
    const column = marks.search(/\S/) + 1;
    yield tooDeep({ line: row + 1, column, endLine: row + 1, endColumn: marks.trimEnd().length + 1 });
  }
}
