import { plural } from '../../../src/base/text.ts';
import type { Check } from './gates.ts';
import { depths, figuresOf, type Figures } from './metrics.ts';
import { groupOf, isFound, reachOf, type FoundPage, type Outcome } from './outcome.ts';
import { sayLanguage, sayMean, sayQueries, sayShare } from './say.ts';

/** Everything that came out of a run. */
export interface Run {
  outcomes: readonly Outcome[];
  checks: readonly Check[];
  /** The titles of pages by id. */
  titles: ReadonlyMap<string, string>;
}

/** The run for people: a table, what it means, what holds, and the queries that missed with what came instead. */
export function sayRun({ outcomes, checks, titles }: Run): string {
  const misses = outcomes.filter((outcome) => !isFound(outcome));
  const filled = outcomes.filter((outcome) => isFound(outcome) && outcome.row.gap !== undefined);
  return [
    tableOf(outcomes),
    legend,
    `${checks.map(({ holds, says }) => `  ${holds ? 'holds' : 'FAILS'}   ${says}`).join('\n')}\n`,
    ...(misses.length === 0
      ? []
      : [`${sayQueries(misses.length)} missed:\n`, ...misses.map((miss) => sayMiss(miss, titles))]),
    ...(filled.length === 0 ? [] : [sayFilled(filled)]),
    summaryOf(checks),
  ].join('\n');
}

/** What to do in a playbook that has no list. */
export function beginning(file: string): string {
  return `There is no ${file}, so there is nothing to test. To begin, write down what people type and which page should answer:

- { query: couch still not here, kind: customer-words, expect: [late-delivery] }

"Make a page findable" in the help says what makes a good list.
`;
}

const legend = `"Among the first 3" (success@3) is the share of queries for which a right page stood among the first three results.
MRR, the mean reciprocal rank, is 1 when the right page always comes first, and 0.5 when it always comes second.
"Own words" are all queries but typos and those that give a title, an id or a code as it stands.
`;

function summaryOf(checks: Run['checks']): string {
  const failing = checks.filter(({ holds }) => !holds).length;
  return failing === 0
    ? 'The search is good enough.\n'
    : `The search is not good enough: ${failing} of ${plural(checks.length, 'check')} failed.\n`;
}

const columns = ['queries', '  first', 'among the first 3', 'among the first 5', '  MRR'];

function tableOf(outcomes: readonly Outcome[]): string {
  const lines = [...Map.groupBy(outcomes, ({ row }) => row.lang)].flatMap(([lang, own]) => {
    const byKind = [...Map.groupBy(own, ({ row }) => row.kind)].sort(([a], [b]) => a.localeCompare(b));
    const words = own.filter(({ row }) => groupOf(row) === 'words');
    return [
      sayLanguage(lang),
      ...byKind.map(([kind, some]) => line(`  ${kind}`, some)),
      ...(words.length === 0 ? [] : [line('  = own words', words)]),
    ];
  });
  return `${[`${''.padEnd(nameWidth)}${columns.join(gap)}`, ...lines].join('\n')}\n`;
}

const nameWidth = 18;
const gap = '   ';

function line(name: string, outcomes: readonly Outcome[]): string {
  const cells = cellsOf(figuresOf(outcomes.map(({ place }) => place)));
  return `${name.padEnd(nameWidth)}${cells.map((cell, index) => cell.padStart(columns[index]!.length)).join(gap)}`;
}

function cellsOf({ queries, success, mrr }: Figures): string[] {
  return [String(queries), ...depths.map((depth) => sayShare(success[depth])), sayMean(mrr)];
}

function sayMiss({ row, place, first, corrected }: Outcome, titles: Run['titles']): string {
  const where = place === undefined ? 'not found' : `in place ${place}`;
  const wanted = row.expect.map((id) =>
    titles.has(id) ? `${titles.get(id)} (${id})` : `${id}, which this site does not have`,
  );
  return [
    `  ${sayLanguage(row.lang)}, ${row.kind}: "${row.query}"`,
    `    wanted${reachOf(row) === 1 ? ' in the first place' : ''}: ${wanted.join(', or ')}; ${where}`,
    ...(corrected === undefined ? [] : [`    searched for "${corrected}" instead`]),
    ...(row.gap === undefined ? [] : [`    known gap: ${row.gap}`]),
    ...(first.length === 0
      ? ['    came: nothing']
      : first.slice(0, 3).map((page, index) => `    came ${index + 1}: ${sayPage(page)}`)),
    '',
  ].join('\n');
}

/** `Answer a customer whose delivery is late (late-delivery), by its other name "no show"`. */
export function sayPage({ id, title, by, byText }: FoundPage): string {
  const how = ways[by] ?? by;
  return `${title} (${id}), ${how}${byText === undefined ? '' : ` "${byText}"`}`;
}

const ways: Readonly<Record<string, string>> = {
  exact: 'exactly',
  title: 'by its title',
  alias: 'by its other name',
  customer: "by the customer's words",
  synonym: 'by a synonym',
  text: 'by its text',
};

function sayFilled(outcomes: readonly Outcome[]): string {
  const queries = outcomes.map(({ row }) => `  "${row.query}"\n`).join('');
  return `Marked as a gap, but found. Take \`gap\` out of these rows, so that they stay found:\n${queries}`;
}
