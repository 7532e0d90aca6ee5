import { sharedStart } from '../../../src/base/shared-start.ts';
import { nearest } from '../../../src/base/spelling.ts';

/**
 * Whether two words, as `plain` writes them, are likely the same to whoever typed them: forms of one word, or a slip of the
 * finger. Two words that pages both use are no slip of each other.
 */
export function isSameWord(a: string, b: string, isKnown: (word: string) => boolean = () => false): boolean {
  return isFormOf(a, b) || (isLikeSlip(a, b) && !(isKnown(a) && isKnown(b)));
}

/** Whether two words are forms of one: four letters alike, then two others at most in all. The same in all languages. */
export function isFormOf(a: string, b: string): boolean {
  const shared = sharedStart(a, b);
  return a === b || (shared >= 4 && a.length + b.length - 2 * shared <= 2);
}

/** Short words are too near to each other, and hardly anybody slips at the first letter. */
function isLikeSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 5 && a[0] === b[0] && nearest(a, [b]) !== undefined;
}
