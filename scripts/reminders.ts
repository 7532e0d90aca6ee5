/** Tells each owner which reviews are late or due soon: as a text, as data, or as one issue an owner. */
import { dayIn } from '../src/base/day.ts';
import { readPlaybook } from '../src/playbook/read-playbook.ts';
import { requireUse } from './steps/diagnose.ts';
import { writeJson } from './steps/format-diagnostics/write-json.ts';
import { oneOf, parseArguments } from './steps/parse-arguments.ts';
import { dueByOwner } from './steps/reminders/due-by-owner.ts';
import { gitHubTracker } from './steps/reminders/github.ts';
import { gitLabTracker } from './steps/reminders/gitlab.ts';
import { keepIssues } from './steps/reminders/keep-issues.ts';
import { toIssue, type ReminderIssue } from './steps/reminders/to-issue.ts';
import { exitCodes, runCommand, type ExitCode } from './steps/run-command.ts';

const usage = `npm run reminders -- [options]

  --format markdown|json   for people or for programs (markdown)
  --post github|gitlab     open, renew and close one issue an owner; in a job of that platform
  --content DIR            the folder of the playbook (content)
  --today YYYY-MM-DD       the day to judge by (today, in the company's time zone)
  --help                   this text

Exit codes: 0 done, 2 wrong use, 3 internal error.
`;

await runCommand(async () => {
  const options = parseArguments({
    format: { type: 'string', default: 'markdown' },
    post: { type: 'string' },
    content: { type: 'string', default: 'content' },
    today: { type: 'string' },
    help: { type: 'boolean' },
  });
  if (options.help) return say(usage);

  const format = oneOf('--format', options.format, ['markdown', 'json']);
  const post = options.post === undefined ? undefined : oneOf('--post', options.post, ['github', 'gitlab']);
  requireUse(options);
  const playbook = await readPlaybook(options.content);
  const today = options.today ?? dayIn(playbook.config.timeZone, new Date());
  const issues = dueByOwner(playbook, today).map((reminder) => toIssue(reminder, today, playbook.config.repository));
  if (post === undefined) return say(format === 'json' ? writeJson({ version: 1, today, issues }) : asText(issues));

  const done = await keepIssues(post === 'github' ? gitHubTracker() : gitLabTracker(), issues);
  return say(done.length === 0 ? 'Nothing is due.\n' : `${done.join('\n')}\n`);
});

function asText(issues: readonly ReminderIssue[]): string {
  if (issues.length === 0) return 'Nothing is due.\n';
  return issues.map(({ title, body }) => `# ${title}\n\n${body}`).join('\n');
}

function say(text: string): ExitCode {
  process.stdout.write(text);
  return exitCodes.clean;
}
