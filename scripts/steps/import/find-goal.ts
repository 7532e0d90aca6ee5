import GithubSlugger from 'github-slugger';
import { folderOf, nameOf, wayTo } from '../../../src/base/path.ts';
import { wikiNames } from './body/wiki-links.ts';
import { decoded } from './decoded.ts';
import { isFolderPage, kebab } from './names.ts';
import type { FindGoal, Found, Goal } from './point-links.ts';
import { withoutEnding } from './find-sources.ts';

/** A page of the source as links find it. */
export interface LinkedSource {
  path: string;
  /** Its file here, from the content folder. */
  file: string;
  title: string;
  /** The name of each heading in the source, and here. */
  anchors: ReadonlyMap<string, string>;
}

/** Where everything of a handbook is, by every way in which a link may name it. */
export interface SourceIndex {
  pages: ReadonlyMap<string, LinkedSource>;
  /** Pictures: their path in the source, and here. */
  pictures: ReadonlyMap<string, string>;
  /** Pages by their names and titles, as wikis link to them. */
  named: ReadonlyMap<string, readonly LinkedSource[]>;
  /** Every other file. */
  others: ReadonlySet<string>;
  /** Folders that hold pages, in small letters. */
  folders: ReadonlySet<string>;
}

/** Builds the index: with and without ending, the folder for its page, and whatever the case of the letters. */
export function indexSource(
  all: readonly LinkedSource[],
  pictures: ReadonlyMap<string, string>,
  others: readonly string[],
): SourceIndex {
  const pages = [...all].sort((a, b) => (a.path < b.path ? -1 : 1));
  const byWay = new Map<string, LinkedSource>();
  const add = (way: string, page: LinkedSource) => {
    for (const key of [way, way.toLowerCase()]) if (!byWay.has(key)) byWay.set(key, page);
  };
  for (const page of pages) add(page.path, page);
  for (const page of pages) {
    add(withoutEnding(page.path), page);
    add(`${withoutEnding(page.path)}.html`, page);
  }
  for (const page of pages) if (isFolderPage(page.path)) add(folderOf(page.path), page);
  const folders = pages.flatMap(({ path }) => foldersAbove(path.toLowerCase()));
  const named = new Map<string, LinkedSource[]>();
  for (const page of pages)
    for (const name of new Set([kebab(nameOf(withoutEnding(page.path))), kebab(page.title)]))
      if (name !== '') named.set(name, [...(named.get(name) ?? []), page]);
  return { pages: byWay, pictures: new Map(pictures), named, others: new Set(others), folders: new Set(folders) };
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Finds what the addresses of one page lead to. */
export function goalFinder(from: LinkedSource, index: SourceIndex): FindGoal {
  return (address, what) => {
    const names = wikiNames(address);
    if (names) return wikiGoal(names, what, from, index);
    const [way = '', anchor] = address.split('#');
    const path = follow(from.path, decoded(way.split('?')[0]!));
    if (what === 'image') return pictureGoal(path, from, index);
    if (way === '') return withAnchor(from, from, anchor);
    const page = path === undefined ? undefined : (index.pages.get(path) ?? index.pages.get(path.toLowerCase()));
    if (page) return withAnchor(from, page, anchor);
    if (path === undefined) return { missing: 'link' };
    if (index.pictures.has(path)) return { refused: 'link' };
    if (index.others.has(path)) return { refused: 'file' };
    return index.folders.has(path.toLowerCase()) ? { missing: 'folder' } : { missing: 'link' };
  };
}

/** What the link of a wiki leads to: a path, or the name or the title of a page, wherever it lies. */
function wikiGoal(names: readonly string[], what: 'link' | 'image', from: LinkedSource, index: SourceIndex): Goal {
  for (const [place, name] of names.entries()) {
    const words = names.length > 1 ? names[1 - place] : undefined;
    const [way = '', part] = name.split('#');
    const path = follow(from.path, way) ?? '';
    const picture = index.pictures.get(path) ?? pictureCalled(nameOf(way), index);
    if (picture !== undefined)
      return what === 'link' ? { refused: 'link' } : { to: wayTo(folderOf(from.file), picture) };
    const same = way === '' ? [from] : (index.named.get(kebab(nameOf(withoutEnding(way)))) ?? []);
    const exact = way === '' ? from : (index.pages.get(path) ?? index.pages.get(follow('', way) ?? ''));
    const page = exact ?? same.find((each) => folderOf(each.path) === folderOf(from.path)) ?? same[0];
    if (!page) continue;
    const anchor = part === undefined ? undefined : page.anchors.has(part) ? part : new GithubSlugger().slug(part);
    const goal = withAnchor(from, page, anchor);
    return {
      ...goal,
      ...(exact === undefined && same.length > 1 ? { guessed: true } : {}),
      ...(what === 'image' ? { embeds: true } : words === undefined ? {} : { words }),
    };
  }
  return { missing: what };
}

function pictureCalled(name: string, { pictures }: SourceIndex): string | undefined {
  for (const [path, file] of pictures) if (nameOf(path).toLowerCase() === name.toLowerCase()) return file;
  return undefined;
}

function withAnchor(from: LinkedSource, page: LinkedSource, anchor: string | undefined): Found {
  const way = wayTo(folderOf(from.file), page.file);
  if (anchor === undefined || anchor === '') return { to: way };
  const written = decoded(anchor);
  const name = page.anchors.get(written) ?? page.anchors.get(written.toLowerCase());
  if (name === undefined) return { to: way, missing: 'heading' };
  const to = `${page === from && name !== '' ? '' : way}${name === '' ? '' : `#${name}`}`;
  return page.anchors.has(written) ? { to } : { to, missing: 'case' };
}

function pictureGoal(path: string | undefined, from: LinkedSource, index: SourceIndex): Goal {
  const file = path === undefined ? undefined : index.pictures.get(path);
  if (file !== undefined) return { to: wayTo(folderOf(from.file), file) };
  return path !== undefined && index.others.has(path) ? { refused: 'image' } : { missing: 'image' };
}

/** The path in the source that an address means; undefined where it leads out of the handbook. */
function follow(from: string, way: string): string | undefined {
  const parts = way.startsWith('/')
    ? []
    : folderOf(from)
        .split('/')
        .filter((part) => part !== '');
  for (const part of way.split('/')) {
    if (part === '..' && parts.pop() === undefined) return undefined;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}
