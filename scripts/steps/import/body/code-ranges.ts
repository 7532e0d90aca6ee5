import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();

/** From and to, counted in signs of a text. */
export type Span = readonly [from: number, to: number];

/** Where a text is code, so that what looks like an instruction there is an example of one. */
export function codeSpans(text: string): Span[] {
  const spans: Span[] = [];
  const collect = (node: Nodes): void => {
    if ((node.type === 'code' || node.type === 'inlineCode') && node.position)
      spans.push([node.position.start.offset ?? 0, node.position.end.offset ?? 0]);
    if ('children' in node) for (const child of node.children) collect(child);
  };
  collect(reader.parse(text));
  return spans;
}

/** Replaces what a pattern finds outside of code. */
export function replaceOutsideCode(text: string, pattern: RegExp, replace: (found: RegExpExecArray) => string): string {
  const spans = codeSpans(text);
  let result = '';
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const to = found.index + found[0].length;
    if (spans.some(([start, end]) => found.index < end && start < to)) continue;
    result += text.slice(from, found.index) + replace(found);
    from = to;
  }
  return result + text.slice(from);
}

/** The line in which a place stands, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
