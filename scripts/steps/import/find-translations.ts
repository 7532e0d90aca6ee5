import type { Config } from '../../../src/model/config.ts';
import type { Loss } from './loss.ts';
import { plainPath } from './names.ts';
import type { PlannedPage } from './plan-import.ts';
import { languageOf, type SourcePage } from './read-source.ts';
import type { TakenFields } from './take-fields.ts';

/** Pages that say in another language what a page of the handbook's own language says, and which one that is. */
export function translationsOf(
  read: readonly { source: SourcePage; fields: TakenFields }[],
  { default: own, all }: Config['languages'],
): Map<string, { lang: string; of: string }> {
  const spoken = read.map(({ source: { path }, fields }) => {
    const { lang, same } = languageOf(path, all);
    const said = all.find((each) => each === fields.language);
    return { path, lang: said ?? lang ?? own, same };
  });
  const originals = new Map(spoken.filter(({ lang }) => lang === own).map(({ same, path }) => [same, path]));
  return new Map(
    spoken.flatMap(({ path, lang, same }) => {
      const of = originals.get(same);
      return lang === own || of === undefined ? [] : [[path, { lang, of }] as const];
    }),
  );
}

/** The path of a page without the folder of the handbook's own language. Another may be called `it` and be a department. */
export function sameFolder(path: string, { default: own }: Config['languages']): string {
  const [first = '', ...rest] = path.split('/');
  return own === first ? rest.join('/') : path;
}

/** A page of its own that says it is in another language: the playbook lacks that language, or the page that it translates. */
export function strangeLanguage(
  { source, fields: { language } }: PlannedPage,
  { default: own, all }: Config['languages'],
  paths: ReadonlySet<string>,
): Loss[] {
  const suffix = /^(.+)[._]([a-z]{2})$/.exec(plainPath(source));
  const written = suffix && paths.has(suffix[1]!) ? suffix[2] : undefined;
  const lang = language ?? written;
  if (lang === undefined || lang === own) return [];
  const isKnown = all.some((each) => each === lang);
  return [{ kind: isKnown ? 'language-alone' : 'language-unknown', line: 1, what: lang }];
}
