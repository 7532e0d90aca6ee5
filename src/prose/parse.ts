import type { Root } from 'hast';
import { mdxToHast, type Features } from 'satteri';
import type { Range } from '../model/diagnostic.ts';
import type { ProseProblem } from './problem.ts';

export interface ParsedProse {
  /** The tree, with positions of the file. Faulty places are missing from it. */
  tree: Root;
  problems: ProseProblem[];
}

/** Nobody mends more faults of syntax than this at once. */
const mostFaults = 50;

/** Markdown as GitHub writes it, and nothing that changes what an author typed: no directives, no smart quotes, no math. */
const features: Features = { gfm: true, frontmatter: true, directive: false, math: false, smartPunctuation: false };

/**
 * Turns a whole MDX file into a tree. The parser stops at its first fault, so each fault is blanked and the
 * text is parsed again: an author sees all of them at once.
 */
export function parseProse(source: string): ParsedProse {
  const problems: ProseProblem[] = [];
  const lines = source.split('\n');
  const blanked = new Set<string>();
  for (let round = 0; round <= mostFaults; round += 1) {
    try {
      return { tree: mdxToHast(lines.join('\n'), { features }) as Root, problems };
    } catch (error) {
      const fault = faultOf(error, lines);
      if (!fault || round === mostFaults) break;
      if (!fault.closes || !blanked.delete(fault.closes)) problems.push(describe(fault));
      if (fault.opens) blanked.add(fault.opens);
      for (const { line, column } of fault.blank) blank(lines, line, column);
    }
  }
  return { tree: { type: 'root', children: [] }, problems };
}

interface Place {
  line: number;
  column: number;
}

interface Fault {
  at: Place;
  /** The text from the fault to the end of its line. */
  text: string;
  reason: string;
  /** Places whose character is taken out before parsing again. */
  blank: Place[];
  /** A tag that was opened and not closed: its closing tag further down is not a second fault. */
  opens?: string;
  /** A closing tag without its opening one. */
  closes?: string;
}

function faultOf(error: unknown, lines: readonly string[]): Fault | undefined {
  if (!(error instanceof Error)) return undefined;
  const parts = /^(\d+):(\d+): ([\s\S]*?)(?: \(mdx[\w:-]+\))?$/.exec(error.message);
  if (!parts) return undefined;
  const [, line, column, reason] = parts as unknown as [string, string, string, string];
  const at = openerBefore(lines, { line: Number(line), column: Number(column) });
  if (!at) return undefined;
  const text = (lines[at.line - 1] ?? '').slice(at.column - 1);
  const mismatch = /closing tag for `<([\w.]*)>` \((\d+):(\d+)\)$/.exec(reason);
  const closer = /^Unexpected closing tag `<\/([\w.]+)>`/.exec(reason)?.[1];
  if (mismatch && closer) {
    const opener = { line: Number(mismatch[2]), column: Number(mismatch[3]) };
    return { at, text, reason, blank: [at, opener], opens: mismatch[1]! };
  }
  const opens = /^Expected a closing tag for `<([\w.]+)>`/.exec(reason)?.[1];
  return { at, text, reason, blank: [at], ...(opens ? { opens } : {}), ...(closer ? { closes: closer } : {}) };
}

/** The `<` or `{` that a fault is about: the parser points at it, into it, or behind it. */
function openerBefore(lines: readonly string[], { line, column }: Place): Place | undefined {
  for (let row = line; row > 0 && row > line - 200; row -= 1) {
    const text = lines[row - 1] ?? '';
    const from = row === line ? column - 1 : text.length;
    const cut = Math.max(text.lastIndexOf('<', from), text.lastIndexOf('{', from));
    if (cut >= 0) return { line: row, column: cut + 1 };
  }
  return undefined;
}

function blank(lines: string[], line: number, column: number): void {
  const text = lines[line - 1];
  if (text !== undefined) lines[line - 1] = `${text.slice(0, column - 1)} ${text.slice(column)}`;
}

function describe({ at, text, reason, opens, closes }: Fault): ProseProblem {
  const problem = (length: number, message: string, hint: string): ProseProblem => ({
    rule: 'prose-syntax',
    range: { ...at, endLine: at.line, endColumn: at.column + length },
    message,
    hint,
  });
  const number = /^<\s*\d[\d.,]*/.exec(text)?.[0];
  if (number)
    return problem(
      number.length,
      `"${number}" reads as the start of a component.`,
      `Write "less than ${number.slice(1).trim()}", or &lt;${number.slice(1).trim()}.`,
    );
  if (text.startsWith('<!--'))
    return problem(4, 'A comment is written in another way here.', 'Write {/* the comment */}, or take it out.');
  if (/^<(https?:|[\w.+-]+@)/.test(text)) return addressProblem(problem, text);
  const place = /^\{\s*([\p{L}][\p{L}\d_ -]{0,60})\s*\}/u.exec(text);
  if (place) return blankProblem({ ...at, endLine: at.line, endColumn: at.column + place[0].length }, place[1]!);
  if (/^\{#[\w-]+\}/.test(text))
    return problem(
      /^\{[^}]*\}/.exec(text)![0].length,
      'A heading makes its own anchor.',
      'Take out the braces; the anchor is made from the words of the heading.',
    );
  if (text.startsWith('{'))
    return problem(
      1,
      'A brace begins a piece of program, which a page cannot hold.',
      'Write the text without braces, or put a backslash before the brace: \\{.',
    );
  if (closes)
    return problem(
      closes.length + 3,
      `"</${closes}>" closes something that was never opened here.`,
      `Write <${closes}> before it, or take it out.`,
    );
  if (opens)
    return problem(
      opens.length + 1,
      `<${opens}> is opened here and not closed.`,
      `Write </${opens}> where it ends, on a line of its own.`,
    );
  return problem(
    1,
    `The sign "<" begins a component here, and none can be read: ${reason.split(' (note')[0]!.toLowerCase()}.`,
    'Write &lt; for the sign itself.',
  );
}

function addressProblem(
  problem: (length: number, message: string, hint: string) => ProseProblem,
  text: string,
): ProseProblem {
  const [whole, address] = /^<([^>\s]*)>?/.exec(text) as unknown as [string, string];
  return problem(
    whole.length,
    'An address is written without angle brackets here.',
    `Write [the words to click](${address.includes('://') ? address : `mailto:${address}`}).`,
  );
}

/** `{customer_name}`: the commonest text of a service playbook that is no text in MDX. */
export function blankProblem(range: Range, name: string): ProseProblem {
  const words = name.replace(/[_.-]+/g, ' ').trim();
  return {
    rule: 'prose-code',
    range,
    message: `{${name}} is a piece of program, which a page cannot hold.`,
    hint: `Write <Blank name="${words}" /> for a place to fill in.`,
    suggestion: `<Blank name="${words}" />`,
  };
}
