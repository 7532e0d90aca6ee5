import { language, type Config } from '../../../src/model/config.ts';
import { proposeMapping, type Mapping } from './mapping.ts';
import { languageOf, type SourcePage } from './read-source.ts';
import { takeFields } from './take-fields.ts';

/**
 * The languages of a handbook that has no playbook yet, of those that the site speaks: what its pages say in a field, and what
 * a folder or the end of a name says where the same page stands beside it without. English where nothing is said.
 */
export function proposeLanguages(
  sources: readonly SourcePage[],
  mapping: Mapping = proposeMapping(sources),
): Config['languages'] {
  const known = language.options;
  const spoken = sources.map((source) => {
    const { lang, same } = languageOf(source.path, known);
    const field = known.find((each) => each === takeFields(source, mapping).language);
    return { field, lang: known.find((each) => each === lang), same };
  });
  const plain = new Set(spoken.filter(({ lang }) => lang === undefined).map(({ same }) => same));
  const said = spoken.map(
    ({ field, lang, same }) =>
      field ?? (lang !== undefined && (plain.has(same) || isBeside(spoken, same, lang)) ? lang : undefined),
  );
  const found = known.filter((each) => said.includes(each));
  const own = said.includes(undefined) ? 'en' : (mostFrequent(said.flatMap((each) => each ?? [])) ?? 'en');
  return { default: own, all: [own, ...found.filter((each) => each !== own)] };
}

/** Whether the same page is there in another language: `en/pay.md` beside `it/pay.md`. */
function isBeside(pages: readonly { lang: string | undefined; same: string }[], same: string, lang: string): boolean {
  return pages.some((other) => other.same === same && other.lang !== lang);
}

function mostFrequent<Each>(all: readonly Each[]): Each | undefined {
  return [...Map.groupBy(all, (each) => each)].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
