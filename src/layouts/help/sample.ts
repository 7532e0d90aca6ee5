const raw = import.meta.glob<string>('./sample/**/*.{mdx,yaml}', { query: '?raw', import: 'default', eager: true });

/**
 * A small playbook with one page of each kind, free of findings on `sampleDay`. Authors see its pages as examples, and
 * the pages about rules show what happens when one thing in it is wrong. Paths are those below `content/`.
 */
export const sample: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(raw).map(([path, text]) => [path.replace('./sample/', ''), text]),
);

/** The day the sample is judged by. */
export const sampleDay = '2026-06-01';

/** The file of the sample that shows a kind of page. */
export function samplePage(folder: string): { file: string; text: string } | undefined {
  const found = Object.entries(sample).find(([path]) => path.startsWith(`${folder}/`) && path.endsWith('.mdx'));
  return found && { file: `content/${found[0]}`, text: found[1] };
}
