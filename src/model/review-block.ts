import type { Day } from '../base/day.ts';
import { visibleLine } from '../base/visible-line.ts';
import { quoted, yamlField, yamlText } from '../base/yaml-text.ts';
import type { ReviewMethod } from './review.ts';

/** A review that is about to be written down. */
export interface NewReview {
  on: Day;
  by: string;
  how: ReviewMethod;
  found: string;
  next: Day;
  /** The hash of the text that was checked, or `pending`. */
  of: string;
}

/**
 * Where the newest review of a file goes. `list`: above line `line`, the first one below `reviews:`. `none`: above line
 * `line` too, with a line `reviews:` of its own. `empty`: in place of line `line`, which says `reviews: []`. `flow`:
 * behind the bracket in line `line`, where older reviews stand in brackets.
 */
export interface ReviewPlace {
  line: number;
  shape: 'list' | 'none' | 'empty' | 'flow';
  /** The spaces before the hyphens of the list. */
  indent: number;
}

/** A review as the text that is pasted at a place; whole lines, save in brackets. */
export function reviewBlock(review: NewReview, { shape, indent }: ReviewPlace): string {
  const { on, by, how, found, next, of } = review;
  const text = visibleLine(found);
  const start = [`on: ${on}`, `by: ${yamlText(by)}`, `how: ${how}`];
  const end = [`next: ${next}`, `of: ${/^\d+(e\d+)?$/.test(of) ? `"${of}"` : of}`];
  if (shape === 'flow') return `{ ${[...start, `found: ${quoted(text)}`, ...end].join(', ')} }, `;

  const before = ' '.repeat(indent + 2);
  const [first = '', ...rest] = [
    ...start.map((field) => before + field),
    ...yamlField('found', text, indent + 2),
    ...end.map((field) => before + field),
  ];
  const entry = [`${' '.repeat(indent)}- ${first.trimStart()}`, ...rest];
  return `${(shape === 'list' ? entry : ['reviews:', ...entry]).join('\n')}\n`;
}

/** A file with a review in it. */
export function withReview(source: string, review: NewReview, place: ReviewPlace): string {
  const block = reviewBlock(review, place);
  const start = lineStart(source, place.line);
  if (place.shape === 'flow') {
    const behind = source.indexOf('[', start) + 1;
    return source.slice(0, behind) + block + source.slice(behind);
  }
  const end = place.shape === 'empty' ? lineStart(source, place.line + 1) : start;
  return source.slice(0, start) + block + source.slice(end);
}

/** Where a line begins; the end of the text for one behind its last. */
function lineStart(source: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = source.indexOf('\n', at);
    if (end < 0) return source.length;
    at = end + 1;
  }
  return at;
}
