import { nearest } from '../base/spelling.ts';

/** What to write instead of a name that nobody knows: the nearest known one, or other advice where none is near. */
export function suggest(
  wrong: string,
  known: Iterable<string>,
  { meaning, otherwise }: { meaning: string; otherwise: string },
): string {
  const near = nearest(wrong, known);
  return near === undefined ? otherwise : `Write ${near}, if that is ${meaning} you mean.`;
}
