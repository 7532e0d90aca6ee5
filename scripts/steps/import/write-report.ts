import { lossKinds } from './loss.ts';
import type { Imported } from './import-handbook.ts';
import { byKind } from './say-import.ts';

/** The report of an import as Markdown: the sums, then each loss and guess with its file and line. */
export function writeReport({ counts, losses, today, root }: Imported): string {
  const { pages, withOwner, withReview, overdue, pictures, words, titles, structure } = counts;
  const row = (name: string, ...values: (string | number)[]) => `| ${[name, ...values].join(' | ')} |`;
  const tables = Object.entries(structure).map(([name, { in: before, out }]) => row(name, before, out));
  return [
    `# Import of ${root}, ${today}`,
    '',
    '| | in | out |',
    '| --- | --- | --- |',
    row('pages', pages.in, pages.out),
    row('words', words.in, words.out),
    ...tables,
    '',
    `- Titles: ${titles.fields} from fields, ${titles.headings} from a heading, ${titles.names} from the name of the file.`,
    `- Owners: ${withOwner} pages with one, ${pages.out - pages.translations - withOwner} without.`,
    `- Reviews: ${withReview} pages with a reviewed day and an interval, ${overdue} overdue on ${today}.`,
    `- Pictures copied: ${pictures}.`,
    '',
    ...byKind(losses).flatMap(([kind, all]) => [
      `## ${lossKinds[kind]} (${all.length})`,
      '',
      ...all.map(
        ({ file, line, what }) => `- ${file}:${line} \`${what.replaceAll('`', "'").replaceAll(/\s+/g, ' ')}\``,
      ),
      '',
    ]),
  ].join('\n');
}
