import { visit } from 'unist-util-visit';
import { readMarkdown } from '../../plain-markdown.ts';

/** From and to, counted in signs of a text. */
export type Span = readonly [from: number, to: number];

/** Where a text is code, so that what looks like an instruction there is an example of one. */
export function codeSpans(text: string): Span[] {
  const spans: Span[] = [];
  visit(readMarkdown(text), ['code', 'inlineCode'], ({ position }) => {
    if (position) spans.push([position.start.offset ?? 0, position.end.offset ?? 0]);
  });
  return spans;
}

/** Replaces what a pattern finds outside of code. */
export function replaceOutsideCode(text: string, pattern: RegExp, replace: (found: RegExpExecArray) => string): string {
  const all = [...text.matchAll(pattern)];
  if (all.length === 0) return text;
  const spans = codeSpans(text);
  let result = '';
  let from = 0;
  for (const found of all) {
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
