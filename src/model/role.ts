import { z } from 'zod';
import { item, level, page, pageId } from './fields.ts';

const grade = z.int({ error: 'Write a grade as a whole number: 1 is the lowest.' }).min(1).max(30);

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
  /** The roles that may come after it. More than one where the way forks, such as between leading and knowing a field. */
  next: z.array(pageId('roles')).default([]),
  /** Roles that somebody may change to without going up, and back again. It is enough if one of the two names the other. */
  sideways: z.array(pageId('roles')).default([]),
  /** The first and the last grade of this role in the company's pay table; 1 is the lowest. Never a sum: sums age, and differ from place to place. */
  grades: z
    .strictObject({ from: grade, to: grade })
    .refine(({ from, to }) => from <= to, { error: 'The first grade is above the last one.' })
    .optional(),
  /** What brings the next grade within this role, and what comes with the role beside pay. In words, never a sum. */
  pay: z.array(item).default([]),
});
