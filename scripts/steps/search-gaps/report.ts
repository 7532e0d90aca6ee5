import { sayDay } from '../../../src/base/day.ts';
import { plural } from '../../../src/base/text.ts';
import { sayLanguage } from '../search-test/say.ts';
import type { Advice, PageName, Proposal } from './propose.ts';
import type { Names } from './propose-names.ts';

type NameAdvice = Extract<Advice, { what: 'name' }>;

/** What was read, and what came out of it. */
export interface Gaps {
  files: number;
  proposals: readonly Proposal[];
}

/** What to do about each group of searches, for people, and the words that no page has. */
export function sayGaps({ files, proposals }: Gaps): string {
  const searches = proposals.reduce((sum, { count }) => sum + count, 0);
  const head = `${plural(files, 'file')}: ${searches} ${searches === 1 ? 'search' : 'searches'} that found nothing, in ${plural(proposals.length, 'group')}.\n`;
  return [head, ...proposals.map(sayProposal), ...sayUnknown(proposals)].join('\n');
}

function sayProposal({ lang, count, last, wordings: [first, ...others], advice }: Proposal): string {
  const also =
    others.length === 0
      ? ''
      : `\n  also: ${others
          .slice(0, 5)
          .map((other) => `"${other}"`)
          .join(', ')}${others.length > 5 ? ' …' : ''}`;
  const head = `"${first}", ${plural(count, 'time')}, ${sayLanguage(lang)}, last on ${sayDay(last, 'en')}${also}`;
  return `${head}\n${linesOf(advice)
    .map((line) => `  ${line}\n`)
    .join('')}`;
}

function linesOf(advice: Advice): string[] {
  if (advice.what === 'answered') return [`By now it is what ${sayPage(advice.page)} is called. Nothing to do.`];
  if (advice.what === 'name') return nameLines(advice);
  const { near, section, owner } = advice;
  return [
    'No page speaks of this. If people need it, write one: the help has "Write a page".',
    ...(near.length === 0 ? [] : [`Pages that share a word with it: ${near.map(sayPage).join('; ')}`]),
    ...(section === undefined ? [] : [`The nearest section is ${section}${owner === undefined ? '' : ` (${owner})`}.`]),
  ];
}

function nameLines({ near: [best, ...others], lacks, file, alias, tested, row }: NameAdvice): string[] {
  const says =
    lacks.length === 0 ? 'has words for all of it' : `does not say ${lacks.map((word) => `"${word}"`).join(', ')}`;
  const then = others.length === 0 ? '' : ` Then: ${others.map(sayPage).join('; ')}.`;
  return [
    `Nearest: ${sayPage(best!)}, which ${says}.${then}`,
    ...(tested === undefined ? [] : [`"${tested}" tests the search already, so it must not be a name as well.`]),
    ...(alias === undefined
      ? ['If the page answers it, give it a name or a text in other words.']
      : [`If the page answers it, add to \`aliases\` in ${file}:`, `  ${quoted(alias)}`]),
    ...(row === undefined ? [] : ['And to search-tests.yaml, so that it stays found:', `  - ${rowOf(row)}`]),
  ];
}

function rowOf({ query, lang, kind, expect }: NonNullable<Names['row']>): string {
  return `{ query: ${quoted(query)}, ${lang === undefined ? '' : `lang: ${lang}, `}kind: ${kind}, expect: [${expect.join(', ')}] }`;
}

/** A text as a list in YAML takes it. */
function quoted(text: string): string {
  return /^[\p{L}][\p{L}\p{N} '’-]*$/u.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)
    ? text
    : JSON.stringify(text);
}

function sayPage({ id, title }: PageName): string {
  return `${title} (${id})`;
}

/** A word that stands in several groups is worth a line of synonyms. */
function sayUnknown(proposals: readonly Proposal[]): string[] {
  const byLanguage = Map.groupBy(
    proposals.filter(({ advice }) => advice.what !== 'answered'),
    ({ lang }) => lang,
  );
  const lists = [...byLanguage].flatMap(([lang, own]) => {
    const counts = new Map<string, number>();
    for (const { unknown, count } of own) for (const word of unknown) counts.set(word, (counts.get(word) ?? 0) + count);
    if (counts.size === 0) return [];
    const words = [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1));
    return [
      `  ${lang}:`,
      ...words.map(
        ([word, count]) =>
          `    - { from: [${quoted(word)}], to: [] } # ${plural(count, 'search').replace(/chs$/, 'ches')}`,
      ),
    ];
  });
  if (lists.length === 0) return [];
  const head =
    'Words that no page says. Where one means the same as a word that pages use, write that one into `to`, and the line into\nsynonyms.yaml:\n';
  return [`${head}${lists.join('\n')}\n`];
}
