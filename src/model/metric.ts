import { z } from 'zod';
import { day, page, pageId, text } from './fields.ts';

/** A number, or the two ends of a range for `direction: range`. */
const mark = z.union(
  [
    z.number(),
    z.strictObject({
      /** The lower end. */
      from: z.number(),
      /** The upper end. */
      to: z.number(),
    }),
  ],
  {
    error: 'Write a number, or from and to for a range.',
  },
);
export type Mark = z.infer<typeof mark>;

/** A figure measured before or after a training. */
const figure = z.strictObject({
  /** The figure itself, in the metric's unit. */
  value: z.number(),
  /** The day it was measured. */
  on: day,
  /** What to know about it. */
  note: text.optional(),
});

/** Two counts whose quotient is the figure. */
const ratio = z.strictObject({
  /** What is counted: "Complaints received". */
  part: text,
  /** What it is divided by: "Orders delivered". */
  whole: text,
  /** What the quotient is multiplied by: 100 for percent, 1000 for a rate of a thousand. */
  times: z.number().positive({ error: 'Write what the quotient is multiplied by, as a number above zero.' }).default(1),
});

/** A figure that shows how well we serve, with the values that mean "well" and "something is wrong". */
export const metric = page.extend({
  /** internal: the firm measures itself. external: the customer judges. */
  side: z.enum(['internal', 'external']),
  /** What is counted: %, minutes, contacts an order. */
  unit: text,
  /** Which way is better: higher, lower, or within a range. */
  direction: z.enum(['higher', 'lower', 'range']),
  /** From here on all is well. */
  healthy: mark,
  /** From here on something is wrong. */
  alarm: mark,
  /** How it is computed, in words. */
  formula: text,
  /** Where the figures come from. */
  source: text,
  /** The answers it is made of: marks (1 to 5, the share of fives counts) or recommendation (0 to 10, the Net Promoter Score). */
  answers: z.enum(['marks', 'recommendation']).optional(),
  /** The two counts it is made of, so that the sheet of period figures can compute it. */
  ratio: ratio.optional(),
  /** The figure before a training. */
  before: figure.optional(),
  /** The figure after it. */
  after: figure.optional(),
  /** The principles it shows the effect of. */
  principles: z.array(pageId('principles')).default([]),
});
