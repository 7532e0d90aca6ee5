import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Playbook } from '../../../src/model/page.ts';
import { reviewWork } from '../../../src/rules/review-work.ts';
import { readText, writeFile } from '../fix/write-file.ts';
import { WrongUse } from '../parse-arguments.ts';
import type { OwnerPlan } from './make-plan.ts';
import { writePlan, type WrittenPlan } from './write-plan.ts';

/** What became of the file of the plan. */
export interface SavedPlan extends Pick<WrittenPlan, 'takenOut'> {
  file: string;
  hasChanged: boolean;
}

/** Writes the plans of owners into `review-plan.yaml`. With `all` of them, what nothing has to be done for is taken out. */
export function savePlan(
  content: string,
  playbook: Playbook,
  { plans, all }: { plans: readonly OwnerPlan[]; all: boolean },
): SavedPlan {
  const file = join(content, 'review-plan.yaml');
  const live = new Set(reviewWork(playbook).map(({ key, due }) => `${key} ${due ?? ''}`));
  const before = existsSync(file) ? readText(file) : '';
  const { text, takenOut } = writePlan(before, {
    work: plans.flatMap(({ work }) => work),
    days: new Map(plans.flatMap(({ days }) => [...days])),
    isDone: (key, due) => all && !live.has(`${key} ${due ?? ''}`),
  });
  const hasChanged = text !== before && !(before === '' && plans.length === 0);
  if (hasChanged) put(file, { before, after: text });
  return { file, hasChanged, takenOut };
}

function put(file: string, text: { before: string; after: string }): void {
  if (!existsSync(file)) return create(file, text.after);
  if (!writeFile(file, text))
    throw new WrongUse(`${file} was changed meanwhile. Nothing was written; give the command again.`);
}

/** All of it or nothing: it is written beside, then takes its name. */
function create(file: string, text: string): void {
  const beside = join(dirname(file), `.review-plan.${process.pid}`);
  try {
    writeFileSync(beside, text, { flag: 'wx' });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
