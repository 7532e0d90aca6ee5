import { plural } from '../../../src/base/text.ts';
import { viewAddress, type RepositoryPlace } from '../../../src/model/repository.ts';
import { visibleText } from '../format-diagnostics/visible-text.ts';
import type { DueReview, Reminder } from './due-by-owner.ts';

/** An issue that reminds one owner. */
export interface ReminderIssue {
  owner: string;
  title: string;
  body: string;
  /** The ids of what is due, so that the next run can tell what is new. */
  due: string[];
}

/** How the issue of an owner is known again. Stands in its text, where nobody sees it. */
export function markOf(owner: string): string {
  return `<!-- vademecum-reminder: ${owner} -->`;
}

/** What an owner is told: what is late, what is coming, and how to record a review. In words for somebody who knows no git. */
export function toIssue({ owner, due }: Reminder, today: string, place?: RepositoryPlace): ReminderIssue {
  const late = due.filter((review) => review.late > 0);
  const coming = due.filter((review) => review.late <= 0);
  const parts = [
    markOf(owner.id),
    `Hello ${plain(owner.name)}${owner.account === undefined ? '' : ` (${owner.account})`},`,
    `these pages of the playbook are waiting for your review, as of ${today}.`,
    ...section('Late', late, place),
    ...section('Due within 30 days', coming, place),
    'Open a page, hold it against what really happens, and choose **Record a review**. It asks how you checked and what you found, and writes the rest.',
    'This text is renewed every week. The issue is closed by itself when nothing is due any more.',
  ];
  return {
    owner: owner.id,
    title: `Reviews due: ${visibleText(owner.name)}`,
    body: `${parts.join('\n\n')}\n`,
    due: due.map(({ id }) => id),
  };
}

function section(title: string, due: readonly DueReview[], place: RepositoryPlace | undefined): string[] {
  return due.length === 0 ? [] : [`### ${title}`, due.map((review) => entry(review, place)).join('\n')];
}

function entry({ title, address, file, next, risk, late }: DueReview, place: RepositoryPlace | undefined): string {
  const target = address ?? (place && viewAddress(place, file));
  const name = target === undefined ? `**${plain(title)}**` : `[**${plain(title)}**](${target})`;
  const when = late > 0 ? `was due on ${next}, ${plural(late, 'day')} ago` : `is due on ${next}`;
  return `- [ ] ${name} ${when}${risk === 'critical' ? ' · **critical**' : ''}`;
}

/** A text that Markdown shows as it is, and that writes to nobody. */
export function plain(text: string): string {
  return visibleText(text)
    .replace(/[\\`*_[\]#~|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;');
}
