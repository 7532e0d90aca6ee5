import type { Lang } from '../../../src/model/localized.ts';
import type { BuiltSite } from './built-site.ts';
import { checksOf, lossesOf, type Check } from './gates.ts';
import { placeOf } from './metrics.ts';
import type { OpenSearch } from './open-search.ts';
import { groupOf, groups, type Outcome, type Row } from './outcome.ts';
import { sayLanguage, sayQueries } from './say.ts';

/** What to ask, and where. */
export interface Request {
  rows: readonly Row[];
  site: Pick<BuiltSite, 'languages'>;
  open(lang: Lang): Promise<OpenSearch>;
  /** Only the shares count; single rows may miss their page. */
  mayLose: boolean;
}

/** Asks every row in its own language and holds the answers against what must hold. */
export async function runRows({
  rows,
  site,
  open,
  mayLose,
}: Request): Promise<{ outcomes: Outcome[]; checks: Check[] }> {
  const byLanguage = [...Map.groupBy(rows, ({ lang }) => lang)];
  const runs = await Promise.all(
    byLanguage
      .filter(([lang]) => site.languages.includes(lang))
      .map(async ([lang, own]) => {
        const search = await open(lang);
        const outcomes = await ask(search, own);
        return { outcomes, check: await compare(search, lang, outcomes) };
      }),
  );
  const outcomes = runs.flatMap((run) => run.outcomes);
  const unspoken = byLanguage
    .filter(([lang]) => !site.languages.includes(lang))
    .map(([lang, own]) => unasked(lang, own));
  const seen = runs.map(({ check }) => check);
  return { outcomes, checks: [...checksOf(outcomes), ...(mayLose ? [] : lossesOf(outcomes)), ...seen, ...unspoken] };
}

async function ask(search: OpenSearch, rows: readonly Row[]): Promise<Outcome[]> {
  const answers = await search.answersTo(rows.map(({ query }) => query));
  return answers.map(({ found, ...answer }, index) => {
    const row = rows[index]!;
    return { row, place: placeOf(found, row.expect), ...answer };
  });
}

/** As many results as fit on a screen. */
const compared = 5;

/** One row of each group: what a reader sees has to be what was measured. */
async function compare(search: OpenSearch, lang: Lang, outcomes: readonly Outcome[]): Promise<Check> {
  const picked = groups.flatMap(
    (group) => outcomes.find(({ row, first }) => groupOf(row) === group && first.length > 0) ?? [],
  );
  const differing: string[] = [];
  for (const { row, first } of picked) {
    const expected = first.slice(0, compared).map(({ href }) => href);
    const shown = await search.addressesFor(row.query, expected);
    if (shown.join() !== expected.join()) differing.push(`"${row.query}"`);
  }
  const says =
    differing.length === 0
      ? `${sayQueries(picked.length)} typed into the search field found the same pages`
      : `${differing.join(' and ')}, typed into the search field, found other pages`;
  return { holds: differing.length === 0, says: `${sayLanguage(lang)}: ${says}` };
}

function unasked(lang: Lang, rows: readonly Row[]): Check {
  return {
    holds: false,
    says: `${sayLanguage(lang)}: the site does not speak it, so ${sayQueries(rows.length)} could not be asked`,
  };
}
