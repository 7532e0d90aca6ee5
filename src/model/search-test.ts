import { z } from 'zod';
import { language } from './config.ts';

/** What a query and the page that answers it have to do with each other. */
export const searchTestKind = z.enum(['exact', 'paraphrase', 'typo', 'synonym', 'heading', 'customer-words']);

/** A query, and the pages of which one should be found by it. */
export const searchTest = z.strictObject({
  /** What somebody types. */
  query: z.string().trim().min(1, { error: 'Write what somebody types.' }),
  /** The language that somebody reads in. The one that pages are written in, where it is left out. */
  lang: language.optional(),
  /**
   * exact: the title, the id or another name as it stands. paraphrase: other words for it. typo: one slip. synonym: a common
   * word where the page has another. heading: a part of a page. customer-words: what the customer says.
   */
  kind: searchTestKind,
  /** The ids of one to three pages, each of which answers it. */
  expect: z
    .array(z.string().min(1, { error: 'Name a page by its id.' }))
    .min(1, { error: 'Name the page that answers it by its id.' })
    .refine((ids) => ids.length <= 3, {
      error: 'A query with more than three answers tests nothing. Keep the three best.',
    }),
  /** Why it is not found yet, in one sentence. Without it, the test fails as soon as the page is not among the first three. */
  gap: z.string().trim().min(1, { error: 'Say why it is not found yet, or take `gap` out.' }).optional(),
});
export type SearchTest = z.infer<typeof searchTest>;

/** `content/search-tests.yaml` and `content/search-tests-unseen.yaml`: what people type, and what they should find. */
export const searchTests = z.array(searchTest);
