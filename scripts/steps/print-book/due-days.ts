import type { Day } from '../../../src/base/day.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { fallingDue, fallsDue } from '../../../src/rules/reviewed.ts';

/** The day by which each page is to be reviewed, by its id: alone, or with the set that its folder reviews. */
export function dueDays(playbook: Playbook): Map<string, Day> {
  const imported = playbook.pages.flatMap(({ id, data }): [string, Day][] =>
    data.imported?.due === undefined ? [] : [[id, data.imported.due]],
  );
  const reviewed = fallingDue(playbook).flatMap(({ members, reviews: [newest] }) =>
    members.filter(fallsDue).map(({ id }): [string, Day] => [id, newest.next]),
  );
  return new Map([...imported, ...reviewed]);
}
