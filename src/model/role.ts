import { z } from 'zod';
import { item, level, page, pageId } from './fields.ts';

/** A step of the career ladder: what is expected, and what comes next. */
export const role = page.extend({
  /** Where the role stands. */
  level,
  /** What the role is expected to do. */
  expects: z.array(item).min(1, { error: 'Say what this role is expected to do.' }),
  /** The paths that lead into the role. */
  paths: z.array(pageId('paths')).default([]),
  /** The principles that matter most in it. */
  principles: z.array(pageId('principles')).default([]),
  /** The role that may come after it. */
  next: pageId('roles').optional(),
});
