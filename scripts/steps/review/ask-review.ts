import { confirm, log, select, text } from '@clack/prompts';
import type { Day } from '../../../src/base/day.ts';
import { visibleLine } from '../../../src/base/visible-line.ts';
import type { ReviewMethod } from '../../../src/model/review.ts';
import type { NewReview } from '../../../src/model/review-block.ts';
import { answered } from '../answered.ts';
import { sayOwnerDue, sayWhen, type OwnerDue } from './due-list.ts';
import { faultIn, latestNext, methodsFor, reviewersOn, type ReviewRoom } from './review-room.ts';

/** What was said of a review on the command line. */
export type SaidReview = Partial<Pick<NewReview, 'by' | 'on' | 'found' | 'next'>> & { how?: string };

/** What each way of checking means, in the words of somebody who does it. */
const methods: Record<ReviewMethod, { label: string; hint: string }> = {
  'ran-on-real-case': { label: 'Tried on a real case', hint: 'you did what the page says, and saw what comes of it' },
  observed: { label: 'Watched at work', hint: 'you stood by while others did it' },
  'compared-with-system': {
    label: 'Compared with the system',
    hint: 'you held each figure and name against where it comes from',
  },
  read: { label: 'Read', hint: 'you read it with care, and held it against what you know' },
};

/** Asks for what was not said, and says at once what is wrong with an answer. Throws Cancelled when somebody stops. */
export async function askReview(
  said: SaidReview,
  room: ReviewRoom,
  likely: string | undefined,
): Promise<Omit<NewReview, 'of'>> {
  const on = said.on ?? (await askDay(room));
  const by = said.by ?? (await askReviewer(on, room, likely));
  const how = (said.how as ReviewMethod | undefined) ?? (await askMethod(room));
  const found = said.found ?? (await askFinding(room));
  const next = said.next ?? (await askNext(on, room));
  return { on, by, how, found: visibleLine(found), next };
}

/** Which of the things that are due to review; undefined for none of them. */
export async function askWhich(lists: readonly OwnerDue[]): Promise<string | undefined> {
  const chosen = lists.length === 1 ? lists[0]! : await askOwner(lists);
  if (chosen.due.length === 0) {
    log.message(sayOwnerDue(chosen));
    return undefined;
  }
  const options = chosen.due.map((review) => ({
    value: review.name,
    label: `${sayWhen(review)}: ${review.work.title}`,
    hint: review.work.risk === 'critical' ? `${review.name}, critical` : review.name,
  }));
  const none = { value: '', label: 'None of them now', hint: '' };
  const name = await answered(
    select({
      message: `What do you review? (${chosen.owner?.name ?? 'nobody answers for these'})`,
      options: [...options, none],
      maxItems: 15,
    }),
  );
  return name === '' ? undefined : name;
}

async function askOwner(lists: readonly OwnerDue[]): Promise<OwnerDue> {
  const options = lists.map(({ owner, due }, index) => ({
    value: index,
    label: owner?.name ?? 'Nobody in office answers for these',
    hint: due.length === 0 ? 'nothing is due' : `${due.length} due, first: ${sayWhen(due[0]!)}`,
  }));
  return lists[await answered(select({ message: 'Whose reviews?', options, maxItems: 15 }))]!;
}

function askDay(room: ReviewRoom): Promise<Day> {
  return answered(
    text({
      message: 'On which day was it checked?',
      initialValue: room.today,
      validate: (on = '') => faultIn.on(on.trim(), room),
    }),
  ).then((on) => on.trim());
}

function askReviewer(on: Day, room: ReviewRoom, likely: string | undefined): Promise<string> {
  const options = reviewersOn(on, room).map(({ id, name }) => ({ value: id, label: name, hint: id }));
  const initial = likely === undefined ? {} : { initialValue: likely };
  return answered(select({ message: 'Who has checked it?', options, ...initial, maxItems: 15 }));
}

function askMethod(room: ReviewRoom): Promise<ReviewMethod> {
  const options = methodsFor(room).map((value) => ({ value, ...methods[value] }));
  return answered(select({ message: 'How was it checked?', options }));
}

function askFinding(room: ReviewRoom): Promise<string> {
  return answered(
    text({
      message: 'What came out? Readers see this sentence.',
      placeholder: 'What you tried, and what you corrected or found right',
      validate: (found = '') => faultIn.found(found, room),
    }),
  );
}

function askNext(on: Day, room: ReviewRoom): Promise<Day> {
  const { months } = room.playbook.config.riskClasses[room.subject.risk];
  return answered(
    text({
      message: `By when must it be checked again? At the latest in ${months} months.`,
      initialValue: latestNext(on, room),
      validate: (next = '') => faultIn.next(next.trim(), on, room),
    }),
  ).then((next) => next.trim());
}

/** Whether to write what was shown. */
export function askToWrite(message: string): Promise<boolean> {
  return answered(confirm({ message, active: 'Yes', inactive: 'No' }));
}
