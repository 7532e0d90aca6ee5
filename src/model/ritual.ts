import { z } from 'zod';
import { day, minutes, page, pageId, text } from './fields.ts';

/** Something that comes round: a meeting, a call, a review, a celebration. */
export const ritual = page.extend({
  /** When it recurs, as an RFC 5545 rule: FREQ=MONTHLY;BYDAY=1TU is the first Tuesday of each month. */
  recurrence: z.string().min(1, { error: 'Say when it recurs, like FREQ=WEEKLY;BYDAY=MO.' }),
  /** The first day it may fall on. */
  starts: day,
  /** The last day it may fall on. */
  ends: day.optional(),
  /** How many days it lasts, each time it comes round; one when left out. */
  days: z.int().min(2, { error: 'Leave this out where it lasts a single day.' }).max(31).optional(),
  /** How long it takes. */
  minutes,
  /** Who takes part. */
  who: text,
  /** The principles it keeps alive. */
  principles: z.array(pageId('principles')).default([]),
  /** The checklist that goes with it. */
  checklist: pageId('checklists').optional(),
});
