import type { Config } from '../../../src/model/config.ts';
import type { KindFolder } from '../../../src/model/kinds.ts';
import { nameOf } from '../../../src/base/path.ts';
import { keepComments } from './body/comments.ts';
import { readBody, type ForeignBody } from './body/read-body.ts';
import { sameFolder, strangeLanguage, translationsOf } from './find-translations.ts';
import { indexSource, goalFinder, type LinkedSource, type SourceIndex } from './find-goal.ts';
import type { Loss } from './loss.ts';
import { proposeMapping, type Mapping } from './mapping.ts';
import { branchOf, idsOf, isFolderPage, kebab, plainPath } from './names.ts';
import { firstSentence, pointLinks, shorten } from './point-links.ts';
import type { SourcePage } from './read-source.ts';
import { takeFields, type TakenFields } from './take-fields.ts';

/** A page as it will be here. */
export interface PlannedPage {
  source: string;
  /** The line of it that its text begins in. */
  firstLine: number;
  id: string;
  /** Its file, from the content folder. */
  file: string;
  /** The language it is a translation into; undefined for a page in its own right. */
  lang: string | undefined;
  title: string;
  summary: string;
  fields: TakenFields;
  body: ForeignBody;
  losses: Loss[];
}

/** What an import will do. Nothing in it depends on the order in which files were read. */
export interface ImportPlan {
  pages: PlannedPage[];
  /** Pictures: their path in the source, and here. */
  pictures: Map<string, string>;
  mapping: Mapping;
  /** Titles of folders, by their path from the content folder. */
  folders: Map<string, string>;
}

/** A page that is here already. Its file is from the content folder. */
export interface EarlierPage {
  id: string;
  file: string;
}

export interface ImportOptions {
  /** What the folder of the handbook is called. */
  root: string;
  /** Where pages go: `procedures`, or `procedures/handbook`. */
  into: { folder: KindFolder; branch: readonly string[] };
  mapping?: Mapping | undefined;
  languages: Config['languages'];
  /** Pages that an earlier run has brought in, by their path in the handbook: they keep their id and their place. */
  earlier?: ReadonlyMap<string, EarlierPage>;
  /** Ids that exist already. */
  taken: ReadonlySet<string>;
  /** Told how many pages are done. */
  tell?: (done: number) => void;
}

/**
 * Plans what becomes of the pages and pictures of a handbook. `pictures` holds the ending that fits the bytes of each. Pure:
 * nothing is read or written.
 */
export function planImport(
  sources: readonly SourcePage[],
  pictures: ReadonlyMap<string, string>,
  others: readonly string[],
  { root, into, languages, earlier = new Map(), taken, tell, ...options }: ImportOptions,
): ImportPlan {
  const mapping = options.mapping ?? proposeMapping(sources);
  const base = [into.folder, ...into.branch];
  const isProposed = options.mapping === undefined;
  const read = sources.map((source) => ({ source, fields: takeFields(source, mapping, { isProposed }) }));
  const own = translationsOf(read, languages);
  const fresh = read.map(({ source: { path } }) => path).filter((path) => !own.has(path) && !earlier.has(path));
  const ids = idsOf(fresh, root, taken);
  const paths = new Set(sources.map(({ path }) => plainPath(path)));
  const pages = read.map(({ source, fields }, index) => {
    const { lang, of: original } = own.get(source.path) ?? { lang: undefined, of: source.path };
    const planned = [...base, ...branchOf(sameFolder(original, languages))].join('/');
    const { id, file } = earlier.get(original) ?? {
      id: ids.get(original)!,
      file: `${planned}/${ids.get(original)!}.mdx`,
    };
    const page = planPage(source, fields, {
      root,
      id,
      file: lang === undefined ? file : file.replace(/\.mdx$/, `.${lang}.mdx`),
      lang,
    });
    tell?.(index + 1);
    return page;
  });
  const places = picturePlaces(pictures, base);
  const index = indexSource(pages.map(toLinked), places, others);
  for (const page of pages) {
    if (page.lang === undefined) page.losses.push(...strangeLanguage(page, languages, paths));
    leadOn(page, index);
  }
  return { pages, pictures: places, mapping, folders: foldersOf(pages, base, root) };
}

function planPage(
  source: SourcePage,
  fields: TakenFields,
  { root, ...place }: { root: string } & Pick<PlannedPage, 'id' | 'file' | 'lang'>,
): PlannedPage {
  const { path, firstLine } = source;
  const body = readBody(source.body, firstLine, fields.title, { isMdx: /\.mdx\b/i.test(path) });
  return { source: path, firstLine, ...place, ...titleOf(source, fields, body, root), fields, body };
}

/** Points the links of a page at what is here. Only then may its first sentence stand in for a summary. */
function leadOn(page: PlannedPage, index: SourceIndex): void {
  const { tree } = page.body;
  const inText = pointLinks(tree, goalFinder(toLinked(page), index));
  page.losses.push(...inText.map((loss) => ({ ...loss, line: loss.line + page.firstLine - 1 })));
  keepComments(tree);
  if (page.summary !== '') return;
  page.summary = firstSentence(tree, 160) || shorten(page.title, 160);
  page.losses.push({ kind: 'summary-guessed', line: 1, what: page.summary });
}

function toLinked({ source, file, title, body }: PlannedPage): LinkedSource {
  return { path: source, file, title, anchors: body.anchors };
}

/** Title and losses of a page: from its fields, its first heading, or else its name. */
function titleOf(
  { path, losses }: SourcePage,
  fields: TakenFields,
  body: ForeignBody,
  root: string,
): Pick<PlannedPage, 'title' | 'summary' | 'losses'> {
  const all = [...losses, ...fields.losses, ...body.losses];
  const named = fields.title ?? body.heading;
  if (named === undefined) all.push({ kind: 'title-guessed', line: 1, what: nameOf(path) });
  const title = named ?? humanName(isFolderPage(path) ? (path.split('/').at(-2) ?? root) : nameOf(plainPath(path)));
  if (title.length > 120) all.push({ kind: 'title-shortened', line: 1, what: title });
  const { summary = '' } = fields;
  return { title: shorten(title, 120), summary: shorten(summary, 160), losses: all };
}

/** `late-delivery_v2` as a title: Late delivery v2. */
export function humanName(name: string): string {
  const words = name.replaceAll(/[-_.]+/g, ' ').trim() || 'Page';
  return words[0]!.toUpperCase() + words.slice(1);
}

/** Pictures lie where they lay, under names that every host can serve; two of one name are told apart by a number. */
function picturePlaces(pictures: ReadonlyMap<string, string>, base: readonly string[]): Map<string, string> {
  const used = new Set<string>();
  return new Map(
    [...pictures]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, ending]) => {
        const stem = kebab(nameOf(path).replace(/\.\w+$/, '')) || 'picture';
        const folder = [...base, ...branchOf(path)].join('/');
        let place = `${folder}/${stem}.${ending}`;
        for (let count = 2; used.has(place); count += 1) place = `${folder}/${stem}-${count}.${ending}`;
        used.add(place);
        return [path, place];
      }),
  );
}

/** Every folder that pages lie in, called as the page of the folder is, or by its name. */
function foldersOf(pages: readonly PlannedPage[], base: readonly string[], root: string): Map<string, string> {
  const titles = new Map<string, string>();
  for (const { file } of pages) {
    const parts = file.split('/').slice(0, -1);
    for (let depth = base.length; depth <= parts.length; depth += 1) {
      const name = depth === base.length && depth === 1 ? root : parts[depth - 1]!;
      titles.set(parts.slice(0, depth).join('/'), humanName(name));
    }
  }
  for (const { source, file, title, lang } of pages)
    if (isFolderPage(source) && lang === undefined) titles.set(file.split('/').slice(0, -1).join('/'), title);
  return titles;
}
