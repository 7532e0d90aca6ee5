/** Spreads the reviews of each owner over the weeks, so that nobody has too many at once. Writes nothing without `--write`. */
import { dayIn } from '../src/base/day.ts';
import { list, plural } from '../src/base/text.ts';
import type { Playbook } from '../src/model/page.ts';
import { readPlaybook } from '../src/playbook/read-playbook.ts';
import { requireDay, requireUse } from './steps/diagnose.ts';
import { parseArguments, WrongUse } from './steps/parse-arguments.ts';
import { makePlan, type OwnerPlan } from './steps/plan-reviews/make-plan.ts';
import { movesOf } from './steps/plan-reviews/move.ts';
import { savePlan, type SavedPlan } from './steps/plan-reviews/save-plan.ts';
import { sayOwnerPlan, sayTotals } from './steps/plan-reviews/say-plan.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';
import { wantsColour } from './steps/wants-colour.ts';

const usage = `npm run plan-reviews -- --per-week N [options]

  --per-week N         how many reviews an owner makes in a week, at most
  --owner ID           plan only for this owner, or for whoever answers in that place
  --from YYYY-MM-DD    the first day to plan for (today)
  --weeks N            plan so many weeks (all, up to the last review date)
  --afresh             plan as if nothing were planned yet
  --write              put the plan into review-plan.yaml
  --content DIR        the folder of the playbook (content)
  --today YYYY-MM-DD   the day to plan on (today, in the company's time zone)
  --help               this text

Reviews are brought forward, never put behind their date. What is planned already stays. Late ones come first.

Exit codes: 0 everything fits, 1 somebody has too many, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const options = parseArguments({
    'per-week': { type: 'string' },
    owner: { type: 'string' },
    from: { type: 'string' },
    weeks: { type: 'string' },
    afresh: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    content: { type: 'string', default: 'content' },
    today: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (options.help) return say(usage);
  const { content, owner, from, afresh } = options;
  if (options['per-week'] === undefined)
    throw new WrongUse('Say how many reviews an owner makes in a week, at most: npm run plan-reviews -- --per-week 5');
  const perWeek = count('--per-week', options['per-week']);
  const weeks = options.weeks === undefined ? undefined : count('--weeks', options.weeks);
  requireUse({ content, today: options.today });
  requireDay('--from', from);

  const playbook = await readPlaybook(content);
  const today = options.today ?? dayIn(playbook.config.timeZone, new Date());
  const fault = faultOf(playbook);
  if (fault !== undefined) {
    process.stderr.write(`${fault}\n`);
    return exitCodes.findings;
  }
  const { plans, ownerless } = makePlan(playbook, { perWeek, today, owner, from, weeks, afresh });

  const view = { today, perWeek, columns: process.stdout.columns ?? 80, colour: wantsColour(process.stdout) };
  // What is to be looked at stands last, where a terminal shows it.
  for (const plan of plans.toSorted((a, b) => weightOf(a, today) - weightOf(b, today)))
    say(`${sayOwnerPlan(plan, view)}\n`);
  say(plans.length === 0 ? 'Nothing falls due, so there is nothing to plan.\n' : `${sayTotals(plans, today)}\n`);
  if (playbook.unreadable.size > 0)
    say(
      `${plural(playbook.unread.length, 'file')} cannot be read and is not in the plan. npm run validate says why.\n`,
    );
  if (ownerless.length > 0) say(`In no plan, since they have no owner: ${list(ownerless.map(({ key }) => key))}.\n`);
  say(
    options.write
      ? sayWritten(savePlan(content, playbook, { plans, all: owner === undefined }))
      : 'Nothing was written. Add --write to keep this plan in review-plan.yaml.\n',
  );
  return plans.some(({ tooMany, unplaced }) => tooMany.length + unplaced.length > 0)
    ? exitCodes.findings
    : exitCodes.clean;
});

/** Why there is nothing to begin with: a plan that cannot be read would be lost. */
function faultOf({ diagnostics }: Playbook): string | undefined {
  const fault = diagnostics.find(({ file, severity }) => severity === 'error' && file.endsWith('/review-plan.yaml'));
  return (
    fault && `${fault.file}:${fault.range.line}: ${fault.message} ${fault.hint} The plan that is there cannot be read.`
  );
}

function weightOf(plan: OwnerPlan, today: string): number {
  if (plan.tooMany.length + plan.unplaced.length > 0) return 2;
  return Number(movesOf(plan, today).some(({ what }) => what !== 'stays'));
}

function sayWritten({ file, hasChanged, takenOut }: SavedPlan): string {
  const gone = takenOut.length === 0 ? '' : ` Taken out, since nothing has to be done for them: ${list(takenOut)}.`;
  return `${file} ${hasChanged ? 'holds this plan now' : 'held this plan already'}.${gone}\n`;
}

function count(option: string, text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
  throw new WrongUse(`${option} cannot be "${text}". Write a whole number above zero, like 5.`);
}

function say(text: string): typeof exitCodes.clean {
  process.stdout.write(text);
  return exitCodes.clean;
}
