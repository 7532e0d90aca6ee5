import { note } from '@clack/prompts';
import { list } from '../../../src/base/text.ts';
import type { NewReview } from '../../../src/model/review-block.ts';
import { ownAddress } from '../../../src/playbook/git-log.ts';
import { repositoryOf } from '../../../src/playbook/git.ts';
import { readText } from '../fix/write-file.ts';
import { painter } from '../format-diagnostics/pretty.ts';
import { WrongUse } from '../parse-arguments.ts';
import { exitCodes, type ExitCode } from '../run-command.ts';
import { wantsColour } from '../wants-colour.ts';
import { askReview, askToWrite, type SaidReview } from './ask-review.ts';
import { findSubject } from './find-subject.ts';
import type { DueRoom } from './list-due.ts';
import { faultIn, latestNext, likelyReviewer, type ReviewRoom } from './review-room.ts';
import { saveReview, type SaveRequest } from './save-review.ts';
import type { Screen } from './say-text.ts';
import { showSubject } from './show-subject.ts';
import { onDisk } from './text-at-review.ts';
import { addReview, fillIn, linesOfReview } from './write-review.ts';

/** Records a review of something: what was not said is asked for, and nothing is written before somebody has seen it. */
export async function reviewSubject(
  name: string,
  said: SaidReview,
  { content, playbook, today, isAsked }: DueRoom & { content: string },
): Promise<ExitCode> {
  const room: ReviewRoom = { subject: findSubject(playbook, name), playbook, today };
  requireSound(said, room);
  const screen = screenOf(process.stdout);
  const before = readText(onDisk(room.subject.file, content));
  const request = { content, room, before, screen };

  const isSilent = Object.values(said).every((value) => value === undefined);
  if (isAsked || isSilent) process.stdout.write(`${await showSubject(content, room, screen)}\n`);
  if (room.subject.reviews[0]?.of === 'pending') return fillPending(request, { isSilent, isAsked });
  if (isAsked) return askAndSave(said, request);
  if (isSilent) {
    process.stdout.write('Nothing was written. --by, --how and --found record a review.\n');
    return exitCodes.clean;
  }
  return saveReview({ ...request, after: addReview(before, complete(said, room)) });
}

type Request = Omit<SaveRequest, 'after'>;

/** A review that was written by hand gets the name of the text that stands there. */
async function fillPending(
  request: Request,
  { isSilent, isAsked }: { isSilent: boolean; isAsked: boolean },
): Promise<ExitCode> {
  const { subject } = request.room;
  const [{ on, by } = { on: '', by: '' }] = subject.reviews;
  if (!isSilent)
    throw new WrongUse(
      `The review of ${on} by ${by} still says "of: pending". Run npm run review ${subject.name} without options: that fills it in.`,
    );
  const question = `The review of ${on} by ${by} says "of: pending". Was it made of the text that stands above?`;
  if (isAsked && !(await askToWrite(question))) {
    process.stdout.write('Nothing was written. Check the text first, then run the command again.\n');
    return exitCodes.clean;
  }
  return saveReview({ ...request, after: fillIn(request.before, subject) });
}

async function askAndSave(said: SaidReview, request: Request): Promise<ExitCode> {
  const { room, content, before } = request;
  const repository = await repositoryOf(content);
  const address = repository && (await ownAddress(repository));
  const answers = await askReview(said, room, likelyReviewer(room, address));
  const review: NewReview = { ...answers, of: room.subject.hash };
  note(linesOfReview(before, review).trimEnd(), 'These lines will be written');
  if (!(await askToWrite(`Write them into ${room.subject.file}?`))) {
    process.stdout.write('Nothing was written.\n');
    return exitCodes.clean;
  }
  return saveReview({ ...request, after: addReview(before, review) });
}

/** A review from the command line alone. Throws WrongUse where something is missing that nobody can be asked for. */
function complete(said: SaidReview, room: ReviewRoom): NewReview {
  const missing = (['by', 'how', 'found'] as const).filter((option) => said[option] === undefined);
  if (missing.length > 0)
    throw new WrongUse(`There is nobody to ask here. Say also ${list(missing.map((option) => `--${option}`))}.`);
  const { by = '', found = '', on = room.today, next = latestNext(on, room) } = said;
  return { on, by, how: said.how as NewReview['how'], found, next, of: room.subject.hash };
}

/** Throws WrongUse for a value that no review can have. */
function requireSound({ on, by, how, found, next }: SaidReview, room: ReviewRoom): void {
  const day = on ?? room.today;
  const faults = {
    on: on === undefined ? undefined : faultIn.on(on, room),
    by: by === undefined ? undefined : faultIn.by(by, day, room),
    how: how === undefined ? undefined : faultIn.how(how, room),
    found: found === undefined ? undefined : faultIn.found(found, room),
    next: next === undefined ? undefined : faultIn.next(next, day, room),
  };
  const lines = Object.entries(faults).flatMap(([option, fault]) => (fault ? [`--${option}: ${fault}`] : []));
  if (lines.length > 0) throw new WrongUse(lines.join('\n'));
}

/** Lines that are longer than this are hard to read, however wide the screen. */
const widest = 100;

function screenOf(stream: NodeJS.WriteStream): Screen {
  const columns = Math.min(widest, stream.columns ?? 80);
  return { columns, paint: painter(wantsColour(stream)) };
}
