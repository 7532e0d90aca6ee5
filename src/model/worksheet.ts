import { z } from 'zod';
import { id, item, level, page, pageId, text } from './fields.ts';

const guess = z.number().min(0, { error: 'Write a number that is not below zero.' });

/** A number of a bill: at least, most likely, and at most. */
export const costFigure = z
  .strictObject({
    id,
    /** What it counts: "Share who leave because of it". */
    what: text,
    /** `%` is taken as a hundredth, three capital letters such as EUR are money, other words stand beside the number. */
    unit: text.optional(),
    /** The least it may be. */
    low: guess,
    /** The value to reckon with. */
    likely: guess,
    /** The most it may be. */
    high: guess,
    /** How somebody gets their own number: which system, whom to ask. */
    how: text,
    /** Where these three numbers come from. Without it they are placeholders, and the sheet asks to replace them. */
    source: text.optional(),
  })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, {
    path: ['likely'],
    error: 'The three numbers do not rise. Write the smallest in `low` and the largest in `high`.',
  });
export type CostFigure = z.infer<typeof costFigure>;

/** A row of a bill: the product of its figures. */
export const costRow = z.strictObject({
  id,
  /** What is paid for: "Customers lost". */
  what: text,
  /** The figures that are multiplied, in order. */
  figures: z.array(costFigure).min(1, { error: 'Name at least one figure.' }),
});
export type CostRow = z.infer<typeof costRow>;

/** A sheet to fill in: it counts, compares or asks. */
export const worksheet = page.extend({
  /** Which sheet it is. */
  sheet: z.enum(['touch-count', 'interview', 'self-assessment', 'cost-of-disservice', 'period-figures']),
  /** The level a self-assessment is for. */
  level: level.optional(),
  /** The questions, in order. */
  questions: z
    .array(
      z.strictObject({
        id,
        /** What the question is about: a WETCO trait, or beliefs, values, results, importance. */
        trait: z.string().optional(),
        text,
      }),
    )
    .default([]),
  /** The procedure whose standards it takes: for an interview, `pass-score` and `score-gap`. */
  procedure: pageId('procedures').optional(),
  /** Only for a cost of disservice: the rows of the bill. Each is the product of its figures. */
  costs: z.array(costRow).optional(),
  /** Only for a self-assessment that is marked twice: what each mark goes by, the deciding one last. */
  marks: z.array(item).optional(),
  /** The metrics it works with. */
  metrics: z.array(pageId('metrics')).default([]),
  /** The principles it puts into practice. */
  principles: z.array(pageId('principles')).default([]),
});
