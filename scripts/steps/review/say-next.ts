import { relative } from 'node:path';
import type { Playbook } from '../../../src/model/page.ts';
import { git, repositoryOf } from '../../../src/playbook/git.ts';
import type { ReviewSubject } from './find-subject.ts';
import { onDisk } from './text-at-review.ts';

/** What to do with a review that was written, for somebody who does not do it every day. */
export async function sayNext(content: string, { name, file }: ReviewSubject, { config }: Playbook): Promise<string> {
  const repository = await repositoryOf(content);
  if (!repository) return 'Next: hand the file to whoever keeps the playbook, so that readers get to see the review.\n';
  const branch = (await git(repository.root, ['branch', '--show-current'])).trim();
  const main = config.repository?.branch ?? 'main';
  const request = config.repository?.platform === 'gitlab' ? 'merge request' : 'pull request';
  const own = `review-${name.replaceAll('/', '-')}`;
  const isOnMain = branch === '' || branch === main || branch === 'main' || branch === 'master';
  const steps = [
    ...(isOnMain ? [['Put it on a branch of its own', `git switch --create ${own}`]] : []),
    [
      'Keep it, with a sentence that says what it is',
      `git commit --message "Review ${name}" ${quoted(relative(process.cwd(), onDisk(file, content)))}`,
    ],
    ['Send it', `git push --set-upstream origin ${isOnMain ? own : branch}`],
  ];
  const lines = steps.map(([what, command], index) => `  ${index + 1}. ${what}:  ${command}\n`);
  return `Next:\n${lines.join('')}  ${steps.length + 1}. Open a ${request} from it, and ask somebody to approve it. Readers see the review once it is merged.\n`;
}

function quoted(path: string): string {
  return /^[\w./\\-]+$/.test(path) ? path : `"${path}"`;
}
