import type { Element } from 'hast';
import type { Range } from '../model/diagnostic.ts';
import { placeOf } from './place.ts';

/** What a link or picture ends with: its address, perhaps between < and >, perhaps with a title behind it. */
const ending = /\]\((\s*)(<[^<>\n]*>|(?:[^\s()<>\\]|\\.|\([^\s()]*\))+)(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)$/;

/** Where a link or picture holds its address; undefined when that stands elsewhere, or is written in an unusual way. */
export function writtenAddress(node: Element, address: string, lines: readonly string[]): Range | undefined {
  if (!node.position) return undefined;
  const { line, column, endLine, endColumn } = placeOf(node);
  const last = (lines[endLine - 1] ?? '').slice(line === endLine ? column - 1 : 0, endColumn - 1);
  const [whole = '', gap = '', written = ''] = ending.exec(last) ?? [];
  if (whole === '' || plain(written.replace(/^<|>$/g, '')) !== plain(address)) return undefined;
  const from = endColumn - whole.length + 2 + gap.length;
  return { line: endLine, column: from, endLine, endColumn: from + written.length };
}

function plain(address: string): string {
  const unescaped = address.replace(/\\([!-/:-@[-`{-~])/g, '$1');
  try {
    return decodeURI(unescaped);
  } catch {
    return unescaped;
  }
}
