import { readFileSync } from 'node:fs';
import { plural } from '../../../src/base/text.ts';
import type { Page } from '../../../src/model/page.ts';
import { ownersById } from '../../../src/rules/owners-by-id.ts';
import { visibleText } from '../format-diagnostics/visible-text.ts';
import type { ReadableBlock } from './readable-body.ts';
import { readablePage } from './readable-page.ts';
import type { ReviewRoom } from './review-room.ts';
import { sayChanges } from './say-changes.ts';
import { sayText, wrap, type Screen } from './say-text.ts';
import { fromContent, onDisk, textAtReview } from './text-at-review.ts';

/** What is to be reviewed, as text: what it is, what it says, and what has changed since somebody checked it last. */
export async function showSubject(content: string, room: ReviewRoom, screen: Screen): Promise<string> {
  const { subject } = room;
  const now = subject.members.flatMap((page) => textOf(page, content, room));
  return [
    sayHead(room, screen),
    title('The text as it stands', screen),
    sayText(now, screen),
    title('What has changed since the last review', screen),
    await sayChangesSince(content, room, screen),
  ].join('\n');
}

function sayHead({ subject, playbook }: ReviewRoom, { paint, columns }: Screen): string {
  const { title: name, file, owner, risk, reviews, members, on } = subject;
  const { months } = playbook.config.riskClasses[risk];
  const answers = owner === undefined ? undefined : ownersById(playbook).get(owner);
  const [newest] = reviews;
  const lines = [
    ...('id' in on ? [] : [`${plural(members.length, 'page')}, reviewed as a set`]),
    file,
    `Owner: ${answers?.name ?? owner ?? 'nobody'}`,
    `Risk: ${risk}, so it is checked again within ${plural(months, 'month')}`,
    newest
      ? `Last review: ${newest.on} by ${newest.by}, ${newest.how}. Due again on ${newest.next}. Found: ${newest.found}`
      : 'Nobody has reviewed it yet.',
  ];
  return `${paint('bold', visibleText(name))}\n${lines.flatMap((line) => wrap(visibleText(line), columns)).join('\n')}\n`;
}

function title(text: string, { paint, columns }: Screen): string {
  return paint('cyan', `── ${text} ${'─'.repeat(Math.max(0, Math.min(columns, 80) - text.length - 4))}`) + '\n';
}

function textOf(page: Page, content: string, { playbook }: ReviewRoom): ReadableBlock[] {
  return readablePage(readFileSync(onDisk(page.file, content)), fromContent(page.file, content), playbook);
}

async function sayChangesSince(content: string, room: ReviewRoom, screen: Screen): Promise<string> {
  const { reviews, hash } = room.subject;
  const [newest] = reviews;
  const said = (text: string): string => `${wrap(text, screen.columns).join('\n')}\n`;
  if (!newest) return said('There is no review yet, so all of it is new.');
  if (newest.of === hash) return said('Nothing: the text is the one that was reviewed.');
  if (newest.of === 'pending') return said('The newest review does not say which text it is about.');
  const past = await textAtReview(content, room.subject, newest.of);
  if ('why' in past) return said(past.why);
  const before = [...past.files].sort(([a], [b]) => (a < b ? -1 : 1));
  const old = before.flatMap(([path, bytes]) => readablePage(bytes, path, room.playbook));
  const all = room.subject.hashed.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  const changes = sayChanges(
    old,
    all.flatMap((page) => textOf(page, content, room)),
    screen,
  );
  return changes === ''
    ? said('No word: what differs is how words are marked, or where they stand.')
    : `${changes}\nSo it stood on ${past.day}. What is gone stands in [-…-], what is new in {+…+}.\n`;
}
