/** Records that somebody has checked a page: shows its text and what has changed, asks what came out, and writes it down. */
import { dayIn } from '../src/base/day.ts';
import { readPlaybook } from '../src/playbook/read-playbook.ts';
import { Cancelled, isThereSomebody } from './steps/answered.ts';
import { requireUse } from './steps/diagnose.ts';
import { parseFilesAndOptions, WrongUse } from './steps/parse-arguments.ts';
import { listDue } from './steps/review/list-due.ts';
import { reviewSubject } from './steps/review/review-subject.ts';
import { exitCodes, runCommand } from './steps/run-command.ts';

const usage = `npm run review -- [NAME] [options]

  NAME                 a page by its id, or a folder whose pages are reviewed as a set; without it, what is due
  --by ID              who has checked it, by the id in owners.yaml (asked for)
  --how METHOD         ran-on-real-case, observed, compared-with-system or read (asked for)
  --found SENTENCE     what came out (asked for)
  --next YYYY-MM-DD    by when it must be checked again (as late as its risk allows)
  --on YYYY-MM-DD      the day on which it was checked (today)
  --owner ID           without a name: list only what this owner has to review
  --content DIR        the folder of the playbook (content)
  --today YYYY-MM-DD   the day it is (today, in the company's time zone)
  --help               this text

What is not said is asked for, where there is somebody to ask. A newest review that says "of: pending" is filled in.

Exit codes: 0 it is written, or there was nothing to write, 1 something has to be mended first, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const { files, help, content, today, owner, ...said } = parseFilesAndOptions({
    by: { type: 'string' },
    how: { type: 'string' },
    found: { type: 'string' },
    next: { type: 'string' },
    on: { type: 'string' },
    owner: { type: 'string' },
    content: { type: 'string', default: 'content' },
    today: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (help) {
    process.stdout.write(usage);
    return exitCodes.clean;
  }
  if (files.length > 1) throw new WrongUse(`One at a time: ${files.join(', ')}. A sentence with spaces needs quotes.`);
  requireUse({ content, today });
  const playbook = await readPlaybook(content);
  const room = {
    content,
    playbook,
    today: today ?? dayIn(playbook.config.timeZone, new Date()),
    isAsked: isThereSomebody(),
  };
  try {
    const name = files[0] ?? (await listDue(room, owner));
    return name === undefined ? exitCodes.clean : await reviewSubject(name, said, room);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    process.stdout.write('Nothing was written.\n');
    return exitCodes.interrupted;
  }
});
