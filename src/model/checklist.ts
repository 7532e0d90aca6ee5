import { z } from 'zod';
import { minutes, page, pageId } from './fields.ts';

/** What to tick off. The items are the task list of the body, grouped by its headings. */
export const checklist = page.extend({
  /** read-do: read one item, do it, tick it. do-confirm: do the work by heart, then stop and confirm. */
  use: z.enum(['read-do', 'do-confirm']),
  /** A second person signs as well, and it cannot be the first. */
  secondPerson: z.boolean().default(false),
  /**
   * The group that the second person ticks, counted from the top: 2 is the items below the second heading that has some. What
   * stands above it is finished and signed first, what stands below it waits for the second signature. Without it the second
   * person looks at every item, and signs at the end.
   */
  secondGroup: z
    .int({ error: 'Write the number of the group, counted from the top: 2.' })
    .min(2, { error: 'The first group belongs to the first person. Write 2 or more.' })
    .optional(),
  /** The procedure this checklist belongs to. */
  procedure: pageId('procedures').optional(),
  /** How long it takes. */
  minutes: minutes.optional(),
  /** The principles this checklist puts into practice. */
  principles: z.array(pageId('principles')).default([]),
});
