import { posix } from 'node:path';
import type { PlannedPage } from './plan.ts';
import { capital, paragraph, phrase, sentence } from './prose.ts';
import type { Random } from './random.ts';

/** What a body is made from. */
export interface BodySource {
  random: Random;
  /** About how many words it has. */
  words: number;
  /** A page to link to. */
  target: PlannedPage;
  term: PlannedPage;
}

/** The text of a page: what its kind needs, then sections of prose with lists, a table and links until it is long enough. */
export function bodyOf(page: PlannedPage, source: BodySource): string {
  const { random, words, target, term } = source;
  const link = posix.relative(posix.dirname(page.path), target.path);
  const parts = [
    `${paragraph(random, 50)} Go on with <Page id="${target.id}" /> and mind the <Term id="${term.id}" />.`,
    ...own(page, random),
    `## Where it leads\n\nRead [${target.title}](${link}) as well.\n\n${tableOf(random)}`,
  ];
  for (let section = 1; wordsIn(parts) < words - 40; section += 1) {
    parts.push(
      `## ${capital(phrase(random, 2))} part ${section}`,
      paragraph(random, Math.min(90, words - wordsIn(parts) - 30)),
      listOf(random, 3, '-'),
    );
  }
  return `${parts.join('\n\n')}\n`;
}

function own({ folder }: PlannedPage, random: Random): string[] {
  if (folder === 'checklists')
    return [
      '## To tick off',
      Array.from({ length: 8 }, (_, item) => `- [ ] ${capital(phrase(random, 6))} at place ${item + 1}`).join('\n'),
    ];
  if (folder !== 'procedures') return [`<Note kind="tip">\n${sentence(random, 16)}\n</Note>`];
  return [
    `## Steps\n\n<Steps>\n\n${listOf(random, 7, '1.')}\n\n</Steps>`,
    `<Say channel="phone">\n${sentence(random, 20)}\n</Say>`,
    `<DoneWell channel="phone">\n**Customer:** ${sentence(random, 12)}\n\n**You:** ${sentence(random, 16)}\n</DoneWell>`,
    `<Note kind="stop">\n${sentence(random, 12)} Call <Contact owner="desk-lead" />.\n</Note>`,
    'Answer within <Fact id="answer-time" />.',
  ];
}

function listOf(random: Random, length: number, mark: string): string {
  return Array.from({ length }, () => `${mark} ${sentence(random, 10)}`).join('\n');
}

function tableOf(random: Random): string {
  const row = (): string => `| ${phrase(random, 2)} | ${phrase(random, 4)} |`;
  return ['| Case | What to do |', '| --- | --- |', row(), row(), row()].join('\n');
}

function wordsIn(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + part.split(/\s+/).length, 0);
}
