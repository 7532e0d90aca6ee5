import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Day } from '../../src/base/day.ts';

/**
 * The day of the newest commit of the repository that a folder lies in, as whoever made it wrote it; undefined
 * outside a repository. A site takes it as its own day, so that one commit always makes the same bytes.
 */
export function commitDay(folder: string): Day | undefined {
  try {
    const args = ['-C', resolve(folder), 'log', '-1', '--format=%cs'];
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    // There is no git, no repository, or no commit in it.
    return undefined;
  }
}
