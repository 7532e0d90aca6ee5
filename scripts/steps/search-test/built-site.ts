import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { language } from '../../../src/model/config.ts';
import type { Lang } from '../../../src/model/localized.ts';
import { WrongUse } from '../parse-arguments.ts';
import { runScript } from '../run-script.ts';

/** What a built site says of itself. */
export interface BuiltSite {
  folder: string;
  /** The path that its addresses begin with. */
  base: string;
  defaultLang: Lang;
  /** The languages it can be searched in. */
  languages: Lang[];
  /** The titles of its pages, by id, in the language they are written in. */
  titles: ReadonlyMap<string, string>;
}

/** Reads it from the pages of the site. Throws WrongUse when there is no site in the folder. */
export function readBuiltSite(folder: string): BuiltSite {
  const home = join(folder, 'index.html');
  if (!existsSync(home)) throw new WrongUse(`There is no site in "${folder}". Leave --site out, and one is built.`);
  const html = readFileSync(home, 'utf8');
  const attribute = (name: string) => new RegExp(`<html[^>]* ${name}="([^"]*)"`).exec(html)?.[1];
  const defaultLang = (attribute('data-default-lang') ?? 'en') as Lang;
  const others = language.options.filter((lang) => existsSync(join(folder, lang, 'search/index.html')));
  const { pages } = JSON.parse(readFileSync(join(folder, 'api/pages.json'), 'utf8')) as {
    pages: { id: string; title: string }[];
  };
  return {
    folder,
    base: attribute('data-base') ?? '/',
    defaultLang,
    languages: [...new Set([defaultLang, ...others])],
    titles: new Map(pages.map(({ id, title }) => [id, title])),
  };
}

const out = '.cache/search-test/site';

/**
 * Builds the playbook as it stands, beside `dist` and with a cache of its own, and returns the folder. Undefined when it
 * cannot be built, which the build has told by then.
 */
export async function buildToAsk({
  content,
  today,
}: {
  content: string;
  today?: string | undefined;
}): Promise<string | undefined> {
  const words = ['--content', content, '--out', out, ...(today === undefined ? [] : ['--today', today])];
  const code = await runScript(['scripts/build.ts', ...words], { VADEMECUM_CACHE: '.cache/search-test/astro' });
  process.stdout.write('\n');
  return code === 0 ? out : undefined;
}
