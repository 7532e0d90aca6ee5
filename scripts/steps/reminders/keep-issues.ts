import { list } from '../../../src/base/text.ts';
import { markOf, type ReminderIssue } from './to-issue.ts';

/** An open issue of a tracker. */
export interface OpenIssue {
  number: number;
  title: string;
  body: string;
}

/** Where issues are kept. */
export interface Tracker {
  /** The open issues that carry our label. */
  open(): Promise<OpenIssue[]>;
  create(issue: ReminderIssue): Promise<void>;
  update(number: number, issue: ReminderIssue): Promise<void>;
  comment(number: number, text: string): Promise<void>;
  close(number: number, reason: string): Promise<void>;
}

/** The label by which reminders are found again. */
export const label = 'review due';

/** Brings a tracker up to date: one open issue an owner who has something due, and none for those who have not. Says what it did. */
export async function keepIssues(tracker: Tracker, issues: readonly ReminderIssue[]): Promise<string[]> {
  const open = await tracker.open();
  const said: string[] = [];
  const kept = new Set<number>();
  for (const issue of issues) {
    const own = open.find(({ number, body }) => !kept.has(number) && body.includes(markOf(issue.owner)));
    if (own === undefined) {
      await tracker.create(issue);
      said.push(`${issue.title}: opened.`);
      continue;
    }
    kept.add(own.number);
    said.push(`${issue.title}: ${await keepUp(tracker, own, issue)}.`);
  }
  for (const { number, title, body } of open) {
    if (kept.has(number) || !body.includes('<!-- vademecum-reminder: ')) continue;
    await tracker.close(number, 'Nothing is due any more. Thank you.');
    said.push(`${title}: closed.`);
  }
  return said;
}

/** An issue that changes silently is not noticed, so what has come to it is said in a comment. */
async function keepUp(tracker: Tracker, own: OpenIssue, issue: ReminderIssue): Promise<string> {
  const fresh = linesOf(issue.body).filter(([name]) => !linesOf(own.body).some(([known]) => known === name));
  if (normal(own.body) === normal(issue.body) && own.title === issue.title) return 'as it was';
  await tracker.update(own.number, issue);
  if (fresh.length === 0) return 'brought up to date';
  await tracker.comment(own.number, `New since last time: ${list(fresh.map(([, line]) => line))}.`);
  return `brought up to date, ${fresh.length} new`;
}

/** Of each page in an issue its name, and the line without the box. Boxes may be ticked, and days go by. */
function linesOf(body: string): (readonly [name: string, line: string])[] {
  return body.split(/\r?\n/).flatMap((line) => {
    const [, text, name] = /^- \[[ xX]\] ((?:\[?\*\*(.+?)\*\*)(?:\]\([^)]*\))?.*)$/.exec(line) ?? [];
    return text === undefined || name === undefined ? [] : [[name, text] as const];
  });
}

/** Platforms change line ends, and readers tick boxes. */
function normal(body: string): string {
  return body
    .replaceAll('\r\n', '\n')
    .replace(/^- \[[xX]\]/gm, '- [ ]')
    .trim();
}
