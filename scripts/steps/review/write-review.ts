import type { Range } from '../../../src/model/diagnostic.ts';
import { reviewBlock, withReview, type NewReview } from '../../../src/model/review-block.ts';
import { reviewPlace } from '../../../src/playbook/review-place.ts';
import { mendText } from '../fix/mend-text.ts';
import type { ReviewSubject } from './find-subject.ts';

/** A file's text with a review in it, above the others. Everything else stays as it is, the ends of its lines too. */
export function addReview(source: string, review: NewReview): string {
  const isWindows = /\r\n/.test(source);
  const text = isWindows ? source.replaceAll('\r\n', '\n') : source;
  const added = withReview(text, review, reviewPlace(text));
  return isWindows ? added.replaceAll('\n', '\r\n') : added;
}

/** The lines of a review as they will stand in the file. */
export function linesOfReview(source: string, review: NewReview): string {
  return reviewBlock(review, reviewPlace(source.replaceAll('\r\n', '\n')));
}

/** A file's text in which the newest review names the text that it is about, where it said "pending". */
export function fillIn(source: string, { on, hash }: ReviewSubject): string {
  const range: Range = on.locate(['reviews', 0, 'of']);
  // Digits alone would be a number.
  const text = /^\d+(?:e\d+)?$/.test(hash) ? `"${hash}"` : hash;
  const filling = {
    edits: [{ range, text }],
    rule: '',
    severity: 'info',
    file: '',
    range,
    message: '',
    hint: '',
  } as const;
  return mendText(source, [filling]).text;
}
