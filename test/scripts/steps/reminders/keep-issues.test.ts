import { expect, test } from 'vitest';
import { keepIssues, type OpenIssue, type Tracker } from '../../../../scripts/steps/reminders/keep-issues.ts';
import { markOf, type ReminderIssue } from '../../../../scripts/steps/reminders/to-issue.ts';

/** A tracker that notes what it is told. */
function tracker(open: OpenIssue[] = []): Tracker & { told: string[] } {
  const told: string[] = [];
  return {
    told,
    open: async () => open,
    create: async ({ owner }) => void told.push(`create ${owner}`),
    update: async (number, { owner }) => void told.push(`update ${number} ${owner}`),
    comment: async (number, text) => void told.push(`comment ${number} ${text}`),
    close: async (number, reason) => void told.push(`close ${number} ${reason}`),
  };
}

function issue(owner: string, ...lines: string[]): ReminderIssue {
  return {
    owner,
    title: `Reviews due: ${owner}`,
    body: `${markOf(owner)}\n\n${lines.map((line) => `- [ ] ${line}`).join('\n')}\n`,
    due: [],
  };
}

function open(number: number, { title, body }: ReminderIssue): OpenIssue {
  return { number, title, body };
}

test('opens an issue for an owner who has none', async () => {
  const some = tracker();
  expect(await keepIssues(some, [issue('desk', '**A** is due on 2026-12-01')])).toEqual(['Reviews due: desk: opened.']);
  expect(some.told).toEqual(['create desk']);
});

test('lets one be that says the same, whatever its line ends are and whichever boxes are ticked', async () => {
  const same = issue('desk', '**A** is due on 2026-12-01');
  const some = tracker([open(7, { ...same, body: same.body.replaceAll('\n', '\r\n').replace('[ ]', '[x]') })]);
  expect(await keepIssues(some, [same])).toEqual(['Reviews due: desk: as it was.']);
  expect(some.told).toEqual([]);
});

test('renews one, and says in a comment what is new, not what has only grown older', async () => {
  const some = tracker([
    open(7, issue('desk', '[**A**](https://x) was due on 2026-11-01, 3 days ago', '**B** is due')),
  ]);
  const now = issue('desk', '[**A**](https://x) was due on 2026-11-01, 10 days ago', '**C** is due on 2026-12-01');
  expect(await keepIssues(some, [now])).toEqual(['Reviews due: desk: brought up to date, 1 new.']);
  expect(some.told).toEqual(['update 7 desk', 'comment 7 New since last time: **C** is due on 2026-12-01.']);
});

test('closes that of an owner who has nothing due, and touches no issue of anybody else', async () => {
  const foreign = { number: 8, title: 'Mine', body: 'By hand.' };
  const some = tracker([open(7, issue('desk', '**A** is due')), foreign]);
  expect(await keepIssues(some, [])).toEqual(['Reviews due: desk: closed.']);
  expect(some.told).toEqual(['close 7 Nothing is due any more. Thank you.']);
});

test('leaves one of two issues of one owner', async () => {
  const same = issue('desk', '**A** is due');
  const some = tracker([open(7, same), open(9, same)]);
  await keepIssues(some, [same]);
  expect(some.told).toEqual(['close 9 Nothing is due any more. Thank you.']);
});
