import { oneLine, list, plural } from '../base/text.ts';
import { plain } from '../base/plain.ts';
import { onRecord } from './on-record.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import type { Rule } from './rule.ts';

/** One finding may be true of this many pages. */
const most = 5;
/** Nobody reads a longer list. */
const named = 20;

export const reviewBulk: Rule = {
  id: 'review-bulk',
  severity: 'warning',
  why: 'Who checks page after page finds something else on each; the same words on many pages look like a stamp.',

  *check({ playbook, change }) {
    if (!change) return;
    const added = reviewed(playbook).flatMap((subject) =>
      onRecord(subject.on, playbook, change).added.map((index) => ({ subject, index, ...subject.reviews[index]! })),
    );
    for (const [, same] of Map.groupBy(added, ({ how, found }) => `${how} ${plain(found)}`)) {
      const subjects = [...new Set(same.map(({ subject }) => subject))];
      if (subjects.length <= most) continue;
      const [{ subject, index, how, found }] = same as [(typeof same)[number], ...typeof same];
      yield {
        on: subject.on,
        field: ['reviews', index, 'found'],
        message: `This change adds reviews that all say "${how}" and "${oneLine(found)}" to ${plural(subjects.length, 'page')}: ${sayNames(subjects)}.`,
        hint: 'Write for each page what was found there. Who approves this change should ask how they were checked.',
      };
    }
  },
};

function sayNames(subjects: readonly Reviewed[]): string {
  const names = subjects.slice(0, named).map(({ on }) => ('id' in on ? on.id : on.path));
  const more = subjects.length - names.length;
  return list(more > 0 ? [...names, `${more} more`] : names);
}
