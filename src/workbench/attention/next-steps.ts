import type { Day } from '../../base/day.ts';
import { dial } from '../../base/telephone.ts';
import type { Texts } from '../../i18n/en.ts';
import { whoAnswers } from '../../model/office.ts';
import { editAddress } from '../../model/repository.ts';
import { fillIn } from '../fill-in.ts';
import type { Attention } from './attention.ts';
import type { Concern } from './concerns.ts';

/** Something to do about a finding, as a link. */
export interface NextStep {
  does: 'review' | 'edit' | 'assign' | 'ask';
  words: string;
  href: string;
}

/** What steps are made with: the day, who is who, and how addresses and texts are written here. */
export interface Making {
  attention: Attention;
  today: Day;
  texts: Pick<Texts['attention'], 'steps'>;
  /** An address of the site as a link: in the reader's language, below the path the site lives at. */
  linkTo: (address: string) => string;
  /** Where the site lives, for a link that leaves it in a mail. */
  origin: string;
}

/** What somebody has to look at again, and vouch for. */
const reviewed = new Set([
  'review-overdue',
  'review-due-soon',
  'review-missing',
  'review-method',
  'review-of-other-text',
]);

/** What is mended by naming somebody. */
const owned = new Set(['owner-missing', 'owner-unknown', 'owner-left']);

/** What can be done about a finding, what is most likely wanted first. `message` goes into the mail that asks. */
export function nextSteps(concern: Concern, message: string, making: Making): NextStep[] {
  const steps = [review(concern, making), change(concern, making), ask(concern, message, making)];
  return steps.filter((step) => step !== undefined);
}

function review({ rule, page }: Concern, { texts, linkTo }: Making): NextStep | undefined {
  if (!reviewed.has(rule) || !page) return undefined;
  return { does: 'review', words: texts.steps.review, href: `${linkTo(page.address)}?review` };
}

function change({ rule, file, line }: Concern, { attention: { repository }, texts }: Making): NextStep | undefined {
  if (!repository) return undefined;
  const does = owned.has(rule) ? 'assign' : 'edit';
  return { does, words: fillIn(texts.steps[does], String(line)), href: editAddress(repository, file, line) };
}

/** Whoever answers on this day, by mail with everything they need in it, or else by telephone. */
function ask({ owner, page }: Concern, message: string, making: Making): NextStep | undefined {
  const { attention, today, texts, linkTo, origin } = making;
  const present = owner === undefined ? undefined : whoAnswers(owner, attention.owners, today);
  if (!present) return undefined;
  const { name, mail, telephone } = present;
  const words = fillIn(texts.steps.ask, name);
  if (mail === undefined) return telephone === undefined ? undefined : { does: 'ask', words, href: dial(telephone) };
  const address = page ? new URL(linkTo(page.address), origin).href : '';
  const subject = encodeURIComponent(fillIn(texts.steps.subject, page?.title ?? ''));
  const body = encodeURIComponent([page?.title, message, address].filter(Boolean).join('\n\n'));
  return { does: 'ask', words, href: `mailto:${mail}?subject=${subject}&body=${body}` };
}
