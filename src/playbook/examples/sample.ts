import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the project, where every command of ours runs: a built page would look for it beside itself. */
const folder = 'src/playbook/examples/sample';

/**
 * A small playbook with one page of each kind, free of findings on `sampleDay`. Authors see its pages as examples, and
 * the pages about rules show what happens when one thing in it is wrong. Paths are those below `content/`.
 */
export const sample: Readonly<Record<string, string>> = Object.fromEntries(
  globSync('**/*.{mdx,yaml}', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
);

/** The day the sample is judged by. */
export const sampleDay = '2026-06-01';

/** The file of the sample that shows a kind of page. */
export function samplePage(kind: string): { file: string; text: string } | undefined {
  const found = Object.entries(sample).find(([path]) => path.startsWith(`${kind}/`) && path.endsWith('.mdx'));
  return found && { file: `content/${found[0]}`, text: found[1] };
}
