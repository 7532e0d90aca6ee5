import { addMonths } from '../base/calendar.ts';
import { occurrences, unreadablePart, type Recurrence } from '../base/recurrence.ts';
import { pagesOf } from './pages-of.ts';
import { recurrenceOf } from './recurrence-of.ts';
import type { Rule } from './rule.ts';

export const ritualRecurrence: Rule = {
  id: 'ritual-recurrence',
  severity: 'error',
  why: 'A ritual that falls on no day does not take place.',

  *check({ pages, playbook }) {
    for (const page of pagesOf(pages, 'ritual')) {
      const recurrence = recurrenceOf(page, playbook.config);
      const { starts, ends } = recurrence;
      const unreadable = unreadablePart(recurrence);
      if (unreadable !== undefined) {
        yield {
          on: page,
          field: ['recurrence'],
          message: `"${unreadable}" cannot be read as ${unreadable === recurrence.rule ? 'a rule' : 'a part of a rule'} by days.`,
          hint: 'Write a rule like FREQ=WEEKLY;BYDAY=MO for each Monday, or FREQ=MONTHLY;BYDAY=1TU for the first Tuesday of each month.',
        };
      } else if (ends !== undefined && ends < starts) {
        yield {
          on: page,
          field: ['ends'],
          message: `The ritual ends on ${ends}, before it starts on ${starts}.`,
          hint: 'Write a later day in `ends`, or take it out.',
        };
      } else if (!fallsWithinAYear(recurrence)) {
        yield {
          on: page,
          field: ['recurrence'],
          message: `In the year from ${starts} on, the rule falls on no day.`,
          hint: 'Write a rule that falls on a day each year, or a day to start that it fits.',
        };
      }
    }
  },
};

/** Looks at the first month before it looks at the year: most rules have a day in it, and few days are quickly found. */
function fallsWithinAYear(recurrence: Recurrence): boolean {
  return [1, 12].some(
    (months) => occurrences(recurrence, recurrence.starts, addMonths(recurrence.starts, months)).length > 0,
  );
}
