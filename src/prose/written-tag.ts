import type { Range } from '../model/diagnostic.ts';
import { placeOf } from './place.ts';
import type { ComponentNode } from './tree.ts';

/** Where the parts of a component's tags stand in the file. */
export interface WrittenTag {
  /** Its name, in the opening tag and in the closing one. None when they are written in an unusual way. */
  names: Range[];
  /** A property by its name: that name, and its text without the quotation marks. Only of a tag on one line. */
  property(name: string): { name: Range; text: Range } | undefined;
}

/** Finds the tags of a component in the lines of its file. */
export function writtenTag(node: ComponentNode, lines: readonly string[]): WrittenTag {
  const { line, column, endLine, endColumn } = placeOf(node);
  const name = node.name ?? '';
  const stretch = (from: number, length: number, at = line) => ({
    line: at,
    column: from,
    endLine: at,
    endColumn: from + length,
  });
  const opener = (lines[line - 1] ?? '').slice(column - 1);
  const closer = (lines[endLine - 1] ?? '').slice(0, endColumn - 1);
  const isOpened = opener.startsWith(`<${name}`);
  const own = isOpened ? [stretch(column + 1, name.length)] : [];
  const names = closer.endsWith(`</${name}>`)
    ? own.concat(stretch(endColumn - 1 - name.length, name.length, endLine))
    : closer.endsWith('/>')
      ? own
      : [];
  return {
    names,
    property(wanted) {
      const [tag = ''] = /^<[^\s<>/]*(?:\s+[\w:-]+(?:="[^"]*"|='[^']*')?)*\s*\/?>/.exec(opener) ?? [];
      const found = Array.from(tag.matchAll(/(\s)([\w:-]+)=("[^"]*"|'[^']*')/g)).filter(([, , key]) => key === wanted);
      const [only] = found;
      if (only === undefined || found.length > 1) return undefined;
      const at = column + only.index + 1;
      return { name: stretch(at, wanted.length), text: stretch(at + wanted.length + 2, only[3]!.length - 2) };
    },
  };
}
