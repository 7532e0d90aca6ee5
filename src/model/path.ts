import { z } from 'zod';
import { id, minutes, page, pageId, text } from './fields.ts';

/** A walkthrough for a role: what to read, practise, check and talk about, in order. */
export const path = page.extend({
  /** The roles it is made for. */
  for: z.array(pageId('roles')).min(1, { error: 'Name the role this path is for.' }),
  /** The paths to finish first. */
  needs: z.array(pageId('paths')).default([]),
  /** The steps, in order. Five to eight read well. */
  steps: z
    .array(
      z.strictObject({
        id,
        /** What to do, beginning with a verb. */
        title: text,
        /** The page the step leads to. */
        page: pageId(),
        /** read a page, practise a scenario, check with a checklist, or meet somebody. */
        do: z.enum(['read', 'practise', 'check', 'meet']),
        /** When in the path: "Morning of day 1". */
        when: text.optional(),
        minutes,
      }),
    )
    .min(1, { error: 'A path needs at least one step.' }),
  /** Checklists a manager works through after the path, by days since its end. */
  reinforcement: z
    .array(
      z.strictObject({
        /** Days after the end of the path: 1, 7, 30, 90. */
        day: z.int().positive(),
        /** The checklist the manager works through on that day. */
        checklist: pageId('checklists'),
      }),
    )
    .default([]),
  /** The path that comes after this one. */
  next: pageId('paths').optional(),
});
