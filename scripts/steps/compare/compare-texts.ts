import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { addressOf } from '../../../src/model/address.ts';
import type { Page } from '../../../src/model/page.ts';
import { readProse } from '../../../src/prose/read-prose.ts';
import { blockKey, type Block } from './blocks.ts';
import { diffBlocks, type Merged } from './diff-blocks.ts';
import type { Edition } from './editions.ts';
import { markMoved } from './mark-moved.ts';
import { picturesBelow, type Picture } from './picture-files.ts';
import { readRendered, type FindPicture } from './read-rendered.ts';

/** One language of a page in two editions. */
export interface TextComparison {
  lang: string;
  /** The page as readers see it; undefined where it has no text in this language, or none that can be shown. */
  before?: Block;
  after?: Block;
  /** What differs, where both are there. */
  merged?: Merged;
  /** The editions in which the text holds something that is not allowed, so that nothing of it is shown. */
  unshown: readonly ('before' | 'after')[];
}

/** An edition that has been rendered. */
export interface RenderedEdition extends Edition {
  /** The folder of its site. */
  site: string;
}

/** Compares what readers see of a page, in every language that it is written in. Languages that read the same are left out. */
export type CompareTexts = (before: Page | undefined, after: Page | undefined) => TextComparison[];

/** Makes the comparison for two editions. */
export function textComparer(before: RenderedEdition | undefined, after: RenderedEdition): CompareTexts {
  const [old, fresh] = [before && reader(before), reader(after)];
  return (was, is) => {
    const langs = new Set([...languagesOf(is, after), ...(before ? languagesOf(was, before) : [])]);
    return [...langs].flatMap((lang) => compareIn(lang, was && old?.(was, lang), is && fresh(is, lang)) ?? []);
  };
}

function compareIn(lang: string, was: ShownText | undefined, is: ShownText | undefined): TextComparison | undefined {
  if (was && is && was.article === is.article && !was.article.includes('<img')) return undefined;
  const [before, after] = [was?.read(), is?.read()];
  if (before && after && blockKey(before) === blockKey(after)) return undefined;
  if (!before && !after) return undefined;
  const unshown = (['before', 'after'] as const).filter((edition) => (edition === 'before' ? was : is)?.isUnshown());
  return {
    lang,
    ...(before ? { before } : {}),
    ...(after ? { after } : {}),
    ...(before && after ? { merged: markMoved(diffBlocks(before, after)) } : {}),
    unshown,
  };
}

function languagesOf(page: Page | undefined, { playbook }: Edition): string[] {
  return page ? [playbook.config.languages.default, ...Object.keys(page.translations).sort()] : [];
}

interface ShownText {
  /** As it stands in the file of the site, to see at a glance that nothing has changed. */
  article: string;
  /** It holds something that is not allowed, and the renderer shows nothing of it. */
  isUnshown(): boolean;
  read(): Block | undefined;
}

/** Reads the text of a page from the site; undefined where the page has none in a language. */
function reader({ site, content, playbook }: RenderedEdition): (page: Page, lang: string) => ShownText | undefined {
  const findPicture = picturesOf(content);
  const own = playbook.config.languages.default;
  return (page, lang) => {
    const file = lang === own ? page.file : page.translations[lang]?.file;
    const path = join(site, addressOf(page, lang, own), 'index.html');
    if (file === undefined || !existsSync(path)) return undefined;
    const html = readFileSync(path, 'utf8');
    return {
      article: html.slice(html.indexOf('<article'), html.lastIndexOf('</article>')),
      isUnshown: () => isRefused(join(dirname(content), file)),
      read: () => readRendered(html, findPicture),
    };
  };
}

/** The site hands out each picture of the content folder under its path. */
function picturesOf(content: string): FindPicture {
  const find: (path: string) => Picture | undefined = picturesBelow(content);
  return (address) => {
    const path = /^\/pictures\/(.+)$/.exec(address)?.[1];
    return path === undefined ? undefined : find(path.split('/').map(decodeURIComponent).join('/'));
  };
}

/** The same reading as the renderer's. */
function isRefused(path: string): boolean {
  const { problems } = readProse(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''));
  return problems.some(({ severity }) => severity === undefined || severity === 'error');
}
