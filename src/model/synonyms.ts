import { z } from 'zod';
import { plain } from '../base/plain.ts';
import { language } from './config.ts';

const words = (fewest: number, error: string) =>
  z.array(z.string().trim().min(1, { error: 'Write a word.' })).min(fewest, { error });

/** Words that lead to the same pages: either `words`, or `from` and `to`. */
export const synonymGroup = z
  .strictObject({
    /** Words that mean the same: who searches for one of them finds what any of the others finds. At least two; or else `from` and `to`. */
    words: words(2, 'Write at least two words that mean the same.').optional(),
    /** Words that find what those in `to` find, but not the other way round. */
    from: words(1, 'Write at least one word that somebody may search for.').optional(),
    /** The words that pages use for what is in `from`. */
    to: words(1, 'Write at least one word that pages use.').optional(),
  })
  .refine((group) => isWhole(group), {
    error: 'A group holds words that mean the same, or leads from some to others. Write `words`, or `from` and `to`.',
    // A mistyped name of a field has been reported.
    when: ({ issues }) => issues.length === 0,
  })
  .superRefine((group, context) => {
    for (const { path, word } of repeatedIn(group))
      context.addIssue({ code: 'custom', path, message: `"${word}" stands in the group twice. Keep one of them.` });
  });
export type SynonymGroup = z.infer<typeof synonymGroup>;

/** `content/synonyms.yaml`: for each language, groups of words that mean the same to somebody who searches. */
export const synonyms = z.record(language, z.array(synonymGroup).default([]), {
  error: 'Write the groups of a language below its code: en, it or ro.',
});
export type Synonyms = z.infer<typeof synonyms>;

type Group = Partial<Record<'words' | 'from' | 'to', string[] | undefined>>;

function isWhole({ words, from, to }: Group): boolean {
  return words ? !from && !to : from !== undefined && to !== undefined;
}

/** Words that search takes for one that stands before them, whatever their capitals and accents. */
function repeatedIn(group: Group): { path: (string | number)[]; word: string }[] {
  const all = Object.entries(group).flatMap(([list, words = []]) =>
    words.map((word, index) => ({ path: [list, index], word })),
  );
  return all.filter(({ word }, index) => all.slice(0, index).some((other) => plain(other.word) === plain(word)));
}
