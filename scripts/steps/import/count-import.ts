import type { Day } from '../../../src/base/day.ts';
import { splitPage } from '../../../src/playbook/split-page.ts';
import { structureOf, sumStructures, type Structure } from './count-structure.ts';
import type { ImportPlan } from './plan-import.ts';
import type { SourcePage } from './read-source.ts';

/** What went in and what came out, in numbers. */
export interface Counts {
  pages: { in: number; out: number; translations: number };
  titles: { fields: number; headings: number; names: number };
  /** Headings that said the title, and are not in the text for that. */
  headingsTaken: number;
  withOwner: number;
  withReview: number;
  overdue: number;
  pictures: number;
  words: { in: number; out: number };
  structure: Record<string, { in: number; out: number }>;
}

/** What is counted beside the plan. */
interface Counted {
  sources: readonly SourcePage[];
  /** How many pages could not be read. */
  unreadable: number;
  /** The text of each planned file. */
  texts: ReadonlyMap<string, string>;
  today: Day;
}

/** Counts what an import read, and what it makes of that. */
export function countImport({ pages, pictures }: ImportPlan, { sources, unreadable, texts, today }: Counted): Counts {
  const before = sumStructures(sources.map(({ body }) => structureOf(body)));
  const after = sumStructures(pages.map(({ file }) => structureOf(textBelow(texts.get(file)!))));
  // A heading that became the title is in the fields of its page.
  const titles = structureOf(pages.map(({ body }) => body.heading ?? '').join('\n\n'));
  const own = pages.filter(({ lang }) => lang === undefined);
  const names = pages.filter(({ losses }) => losses.some(({ kind }) => kind === 'title-guessed')).length;
  const fields = pages.filter((page) => page.fields.title !== undefined).length;
  const { words: wordsIn, ...structure } = before;
  return {
    pages: { in: sources.length + unreadable, out: pages.length, translations: pages.length - own.length },
    titles: { fields, headings: pages.length - fields - names, names },
    headingsTaken: pages.filter(({ body }) => body.heading !== undefined).length,
    withOwner: own.filter((page) => page.fields.owner !== undefined).length,
    withReview: own.filter((page) => page.fields.reviewed !== undefined && page.fields.due !== undefined).length,
    overdue: own.filter((page) => (page.fields.due ?? today) < today).length,
    pictures: pictures.size,
    words: { in: wordsIn, out: after.words + titles.words },
    structure: Object.fromEntries(
      (Object.keys(structure) as Exclude<keyof Structure, 'words'>[]).map((name) => [
        name,
        { in: before[name], out: after[name] },
      ]),
    ),
  };
}

function textBelow(text: string): string {
  return (splitPage(text)?.body ?? text).replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '');
}
