import type { Edit, Range } from '../model/diagnostic.ts';
import type { Missed } from './markdown-missed.ts';
import { placeOf } from './place.ts';
import { childrenOf, isElement, type ProseNode } from './tree.ts';

/** Signs of Markdown that stand in a text, so that readers see them: those of links, footnotes and bold. */
export function linkMissed(node: ProseNode, parent: ProseNode, lines: readonly string[]): Missed[] {
  if (
    node.type !== 'text' ||
    !/[[*]/.test(node.value) ||
    !node.position ||
    (isElement(parent) && parent.tagName === 'code')
  )
    return [];
  const { line, column, endLine, endColumn } = placeOf(node);
  return lines.slice(line - 1, endLine).flatMap((whole, index) => {
    const at = line + index;
    const from = at === line ? column - 1 : 0;
    const text = whole.slice(from, at === endLine ? endColumn - 1 : undefined);
    const next = at === endLine ? childrenOf(parent)[childrenOf(parent).indexOf(node) + 1] : undefined;
    return patterns.flatMap(({ sign, say }) =>
      Array.from(text.matchAll(sign), (match) => {
        const start = from + match.index + 1;
        const range = { line: at, column: start, endLine: at, endColumn: start + match[0].length };
        return say({
          match,
          range,
          around: whole,
          isLinked: next !== undefined && isElement(next) && next.tagName === 'a',
        });
      }).filter((said) => said !== undefined),
    );
  });
}

interface Found {
  match: RegExpExecArray;
  range: Range;
  /** The line it stands in. */
  around: string;
  /** An address that has become a link by itself follows. */
  isLinked: boolean;
}

interface Pattern {
  sign: RegExp;
  say(found: Found): (Missed & { range: Range }) | undefined;
}

/** What is surely meant as an address. */
const addressLike = /^(?:\.{0,2}\/|#|https?:|mailto:|tel:|www\.)|\.mdx?(?:#.*)?$/i;

const patterns: readonly Pattern[] = [
  // `[words] (address)`
  {
    sign: /(?<![\\\]])\[([^\][\\]+)\]([ \t]+)\((?:([^()\s]+)\)|$)/g,
    say({ match: [, words = '', gap = '', address], range, isLinked }) {
      if (address === undefined ? !isLinked : !addressLike.test(address)) return undefined;
      const column = range.column + words.length + 2;
      const space = { ...range, column, endColumn: column + gap.length };
      return {
        range,
        message: `"[${clip(words)}] (…)" is no link, since a space stands between its brackets.`,
        hint: `Take out the space: [${clip(words)}](…).`,
        edits: [{ range: space, text: '' }],
      };
    },
  },
  // `(words)[address]`
  {
    sign: /(?<!\\)\(([^()\\]+)\)\[([^\][\s]+)\]/g,
    say({ match: [, words = '', address = ''], range }) {
      if (!addressLike.test(address)) return undefined;
      const right = `[${words}](${address})`;
      return {
        range,
        message: `"(${clip(words)})[…]" is no link, since its brackets are the wrong way round.`,
        hint: `Write ${right}.`,
        edits: [{ range, text: right }],
      };
    },
  },
  // `[words](an address.mdx)`
  {
    sign: /(?<!\\)\[([^\][\\]+)\]\(([^()<>"'\s][^()<>"']*\s[^()<>"']*)\)/g,
    say({ match: [, words = '', address = ''], range }) {
      if (!addressLike.test(address.trim())) return undefined;
      const right = `[${words}](<${address.trim()}>)`;
      return {
        range,
        message: `"[${clip(words)}](…)" is no link, since its address holds a space.`,
        hint: `Write the address between < and >: ${right}.`,
        edits: [{ range, text: right }],
      };
    },
  },
  // `[[a-page]]`
  {
    sign: /(?<!\\)\[\[([^\][\\]+)\]\]/g,
    say({ match: [whole, words = ''], range }) {
      const id = words
        .split('|')[0]!
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, '-');
      return {
        range,
        message: `"${clip(whole)}" is how other programs link to a page.`,
        hint: `Write <Page id="${id}" /> with the id of the page, or [words](./${id}.mdx).`,
      };
    },
  },
  // `[words][name]`, without an address of that name
  {
    sign: /(?<![\\\]])\[([^\][\\^]+)\]\[([^\][\\]+)\]/g,
    say({ match: [whole, words = '', name = ''], range }) {
      return {
        range,
        message: `"${clip(whole)}" is no link, since nothing says which address "${clip(name)}" is.`,
        hint: `Write the address in round brackets: [${clip(words)}](…).`,
      };
    },
  },
  // `[^1]`, without a footnote of that name
  {
    sign: /(?<!\\)\[\^([^\][\s]+)\](?!:)/g,
    say({ match: [whole, name = ''], range }) {
      return {
        range,
        message: `"${whole}" is no footnote, since nothing says what stands in it.`,
        hint: `Write its text on a line of its own: [^${name}]: the text.`,
      };
    },
  },
  // `** bold **`, `**Customer:**Hello`
  {
    sign: /(?<![\\*])\*\*(?!\*)(?:([^*\n]+)\*\*(?!\*))?/g,
    say({ match, range, around }) {
      return {
        range: { ...range, endColumn: range.column + 2 },
        message: 'Readers see these two stars, and nothing in bold.',
        ...boldEdit(match, range, around),
      };
    },
  },
];

/** The same with its spaces outside the stars, and one where a word would touch them. */
function boldEdit({ 1: inside }: RegExpExecArray, range: Range, around: string): { hint: string; edits?: Edit[] } {
  if (inside === undefined || inside.trim() === '' || /^\s*\d|\d\s*$/.test(inside))
    return { hint: 'Write two stars on each side of the words, with no space inside: **bold**.' };
  const [before, after] = [around[range.column - 2] ?? ' ', around[range.endColumn - 1] ?? ' '];
  const isWord = /[\p{L}\p{N}]/u;
  const left = isWord.test(before) ? ' ' : '';
  const right = isWord.test(after) ? ' ' : '';
  const text = `${left}**${inside.trim()}**${right}`;
  return {
    hint: `Write ${clip(text.trim())}${right === '' ? '' : ' with a space behind it'}.`,
    edits: [{ range, text }],
  };
}

function clip(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39).trimEnd()}…` : text;
}
