import { page, text } from './fields.ts';

/** A word of the trade, explained. */
export const term = page.extend({
  /** What it means, in at most two sentences. */
  short: text.refine((value) => (value.match(/[.!?](?=\s|$)/g) ?? []).length <= 2, {
    error: 'Explain it in at most two sentences.',
  }),
  /** What not to say, and what to say instead. */
  avoid: text.optional(),
});
