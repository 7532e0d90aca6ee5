import { z } from 'zod';
import { day, page, pageId, text } from './fields.ts';

/** Something that happened and is worth retelling. */
export const story = page.extend({
  /** commendation: a customer praised us. benchmark: we learned from somebody. lesson: we learned from a mistake. */
  tells: z.enum(['commendation', 'benchmark', 'lesson']),
  /** The day it happened or was decided. */
  on: day,
  /** Whom we took as a model. For a benchmark. */
  whom: text.optional(),
  /** What we borrowed. For a benchmark. */
  borrowed: text.optional(),
  /** What we changed to make it fit us. For a benchmark. */
  adapted: text.optional(),
  /** The principles it shows. */
  principles: z.array(pageId('principles')).default([]),
  /** The page it led to. A benchmark needs one. */
  ledTo: pageId().optional(),
});
