import { z } from 'zod';
import { id, page, pageId, text } from './fields.ts';

/** A practice case with branches. A node without choices is an end. */
export const scenario = page.extend({
  /** The node it begins with. */
  start: id,
  /** The moments of the story. */
  nodes: z
    .array(
      z.strictObject({
        id,
        /** What happens or is said at this moment. */
        says: text,
        /** What the trainee may do. Left out at an end. */
        choices: z
          .array(
            z.strictObject({
              id,
              /** What the trainee does or says. */
              label: text,
              /** The node it leads to. */
              to: id,
              /** What is good or poor about it, said kindly. */
              feedback: text,
              /** How good the choice is: good, fair or poor. */
              verdict: z.enum(['good', 'fair', 'poor']),
            }),
          )
          .default([]),
        /** At an end: what to read next. */
        read: z.array(pageId()).default([]),
      }),
    )
    .min(2, { error: 'A scenario needs at least two nodes.' }),
  /** The principles it lets people practise. */
  principles: z.array(pageId('principles')).default([]),
});
