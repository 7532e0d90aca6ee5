import { lossKinds } from './loss.ts';
import type { Imported } from './import-handbook.ts';
import { byKind, many } from './say-import.ts';

/** The report of an import as Markdown: the sums, then each loss and guess with its file and line. */
export function writeReport({ counts, losses, today, root, kept, followed, replaced }: Imported): string {
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
    ...differences(counts, losses),
    '',
    ...files('Left alone, since they were there with another text', kept),
    ...files('Followed the handbook, since nobody had changed them', followed),
    ...files('Written over, with another text before', replaced),
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

/** Why the sums of what went in and what came out are not the same. */
function differences({ headingsTaken }: Imported['counts'], losses: Imported['losses']): string[] {
  const elsewhere = many(losses, 'image-elsewhere');
  const withoutPicture = many(losses, 'image-missing', 'image-refused');
  const withoutLink = many(losses, 'link-missing', 'folder-without-page', 'link-refused', 'file-refused');
  return [
    ...(headingsTaken > 0 ? [`- Headings: ${headingsTaken} said the title of their page, which is a field here.`] : []),
    ...(elsewhere + withoutPicture > 0
      ? [`- Images: ${elsewhere} on other sites became links, ${withoutPicture} could not come along.`]
      : []),
    ...(elsewhere + withoutLink > 0
      ? [`- Links: ${withoutLink} lead nowhere and are words, ${elsewhere} were images.`]
      : []),
  ];
}

function files(title: string, all: readonly string[]): string[] {
  return all.length === 0 ? [] : [`## ${title} (${all.length})`, '', ...all.map((file) => `- ${file}`), ''];
}
