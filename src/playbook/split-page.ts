import { frameOf } from './frame.ts';

/** A text without a byte order mark, every line ended as Unix ends it. */
export function withPlainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
}

/**
 * The fields of a page, as lines of YAML, and the text below them; undefined where the two cannot be told apart. Lines end as
 * Unix ends them.
 */
export function splitPage(text: string): { fields: string; body: string } | undefined {
  const lines = withPlainLines(text).split('\n');
  const frame = frameOf(lines);
  if (!('start' in frame) || frame.report) return undefined;
  return {
    fields: `${lines.slice(frame.start, frame.end).join('\n')}\n`,
    body: lines.slice(frame.text).join('\n'),
  };
}
