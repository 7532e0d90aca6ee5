import { folderOf, wayTo } from '../../../src/base/path.ts';
import { decoded } from './decoded.ts';
import { isFolderPage } from './names.ts';
import type { FindGoal, Goal } from './point-links.ts';
import { withoutEnding } from './find-sources.ts';

/** A page of the source as links find it. */
export interface LinkedSource {
  path: string;
  /** Its file here, from the content folder. */
  file: string;
  /** The name of each heading in the source, and here. */
  anchors: ReadonlyMap<string, string>;
}

/** Where everything of a handbook is, by every way in which a link may name it. */
export interface SourceIndex {
  pages: ReadonlyMap<string, LinkedSource>;
  /** Pictures: their path in the source, and here. */
  pictures: ReadonlyMap<string, string>;
  /** Every other file. */
  others: ReadonlySet<string>;
  /** Folders that hold pages, in small letters. */
  folders: ReadonlySet<string>;
}

/** Builds the index: with and without ending, the folder for its page, and whatever the case of the letters. */
export function indexSource(
  pages: readonly LinkedSource[],
  pictures: ReadonlyMap<string, string>,
  others: readonly string[],
): SourceIndex {
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
  return { pages: byWay, pictures: new Map(pictures), others: new Set(others), folders: new Set(folders) };
}

function foldersAbove(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Finds what the addresses of one page lead to. */
export function goalFinder(from: LinkedSource, index: SourceIndex): FindGoal {
  return (address, what) => {
    const [way = '', anchor] = address.split('#');
    const path = follow(from.path, decoded(way.split('?')[0]!));
    if (what === 'image') return pictureGoal(path, from, index);
    if (way === '') return withAnchor(from, from, anchor);
    const page = path === undefined ? undefined : (index.pages.get(path) ?? index.pages.get(path.toLowerCase()));
    if (page) return withAnchor(from, page, anchor);
    if (path === undefined) return { missing: 'link' };
    if (index.pictures.has(path) || index.others.has(path)) return { refused: 'link' };
    return index.folders.has(path.toLowerCase()) ? { missing: 'folder' } : { missing: 'link' };
  };
}

function withAnchor(from: LinkedSource, page: LinkedSource, anchor: string | undefined): Goal {
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
