import { z } from 'zod';
import { id, level, page, pageId, text } from './fields.ts';

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
  /** The metrics it works with. */
  metrics: z.array(pageId('metrics')).default([]),
  /** The principles it puts into practice. */
  principles: z.array(pageId('principles')).default([]),
});
