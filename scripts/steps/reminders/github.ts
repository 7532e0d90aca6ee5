import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { WrongUse } from '../parse-arguments.ts';
import { label, type OpenIssue, type Tracker } from './keep-issues.ts';

const run = promisify(execFile);

/** The issues of the repository on GitHub, through GitHub's own program, which takes its token from the environment. */
export function gitHubTracker(): Tracker {
  const gh = async (...words: string[]): Promise<string> => {
    try {
      return (await run('gh', words, { maxBuffer: 1 << 26 })).stdout;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      throw new WrongUse(
        "--post github needs gh, GitHub's own program, which is not on this machine. Leave --post out to read the reminders.",
      );
    }
  };
  return {
    async open() {
      await gh('label', 'create', label, '--force', '--description', 'A page is waiting for its review');
      const fields = ['--json', 'number,title,body'];
      return JSON.parse(
        await gh('issue', 'list', '--label', label, '--state', 'open', '--limit', '1000', ...fields),
      ) as OpenIssue[];
    },
    async create({ title, body }) {
      await gh('issue', 'create', '--title', title, '--body', body, '--label', label);
    },
    async update(number, { title, body }) {
      await gh('issue', 'edit', String(number), '--title', title, '--body', body);
    },
    async comment(number, text) {
      await gh('issue', 'comment', String(number), '--body', text);
    },
    async close(number, reason) {
      await gh('issue', 'close', String(number), '--comment', reason);
    },
  };
}
