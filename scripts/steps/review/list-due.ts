import { intro } from '@clack/prompts';
import type { Day } from '../../../src/base/day.ts';
import { nearest } from '../../../src/base/spelling.ts';
import type { Playbook } from '../../../src/model/page.ts';
import { WrongUse } from '../parse-arguments.ts';
import { askWhich } from './ask-review.ts';
import { dueByOwner, sayOwnerDue } from './due-list.ts';

/** The playbook, the day, and whether there is somebody who can answer. */
export interface DueRoom {
  playbook: Playbook;
  today: Day;
  isAsked: boolean;
}

/** Lists what is due, or lets somebody choose from it. Returns the name of what was chosen. */
export async function listDue(
  { playbook, today, isAsked }: DueRoom,
  owner: string | undefined,
): Promise<string | undefined> {
  const ids = playbook.owners.map(({ id }) => id);
  if (owner !== undefined && !ids.includes(owner)) {
    const near = nearest(owner, ids);
    throw new WrongUse(
      `Nobody called "${owner}" is in the owners list. ${near ? `Did you mean ${near}?` : `There are ${ids.join(', ')}.`}`,
    );
  }
  const lists = dueByOwner(playbook, today).filter((list) => owner === undefined || list.owner?.id === owner);
  if (lists.length === 0) {
    process.stdout.write(
      owner === undefined
        ? 'Nothing has to be reviewed.\n'
        : `"${owner}" answers for nothing that has to be reviewed.\n`,
    );
    return undefined;
  }
  if (!isAsked) {
    process.stdout.write(`${lists.map(sayOwnerDue).join('\n\n')}\n\nnpm run review NAME records a review.\n`);
    return undefined;
  }
  intro('Reviews');
  return askWhich(lists);
}
