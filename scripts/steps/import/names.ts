import anyAscii from 'any-ascii';
import { folderOf, nameOf } from '../../../src/base/path.ts';
import { withoutEnding } from './find-sources.ts';

/** Names that Windows keeps for devices, and the one that programs keep. */
const kept = /^(?:con|prn|aux|nul|com\d|lpt\d|constructor)$/;

/** The longest id that leaves room for a folder before it. */
const longest = 60;

/** Small letters, digits and hyphens for any name in any alphabet; empty where nothing is left. */
export function kebab(name: string): string {
  const words = anyAscii(name.normalize('NFC').replaceAll(/['’]/g, ''))
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  const made = (words ?? []).join('-').slice(0, longest).replace(/-+$/, '');
  return kept.test(made) ? `${made}-page` : made;
}

/** The page of a folder, as wikis and site generators have it. */
export function isFolderPage(path: string): boolean {
  return /^(?:readme|index|_index)$/i.test(nameOf(withoutEnding(path)));
}

/**
 * An id for every page, whatever the order they come in: the last part of the path, or of its folder for a page of a folder,
 * with as many folders before it as it takes to tell it from all others. `taken` holds ids that exist already.
 */
export function idsOf(paths: readonly string[], root: string, taken: ReadonlySet<string>): Map<string, string> {
  const parts = new Map(paths.map((path) => [path, partsOf(path, root)]));
  const depth = new Map(paths.map((path) => [path, 1]));
  const idAt = (path: string) => parts.get(path)!.slice(-depth.get(path)!).join('-');
  for (;;) {
    const groups = Map.groupBy(paths, idAt);
    const clashing = [...groups]
      .filter(([id, group]) => group.length > 1 || taken.has(id))
      .flatMap(([, group]) => group)
      .filter((path) => depth.get(path)! < parts.get(path)!.length);
    if (clashing.length === 0) break;
    for (const path of clashing) depth.set(path, depth.get(path)! + 1);
  }
  return numbered(paths, idAt, taken);
}

/** Paths that differ in signs no id has, `a b` and `a-b`, are told apart by a number, in the order of their names. */
function numbered(
  paths: readonly string[],
  idAt: (path: string) => string,
  taken: ReadonlySet<string>,
): Map<string, string> {
  const used = new Set(taken);
  const ids = new Map<string, string>();
  for (const path of [...paths].sort()) {
    const wanted = idAt(path);
    let id = wanted;
    for (let count = 2; used.has(id); count += 1) id = `${wanted}-${count}`;
    used.add(id);
    ids.set(path, id);
  }
  return ids;
}

/** What some programs put behind every name when they write a wiki out. */
const exported = / [0-9a-f]{32}(?=\/|$)/g;

/** A path without its endings and without what a program added to its names. */
export function plainPath(path: string): string {
  return withoutEnding(path).replaceAll(exported, '');
}

function partsOf(path: string, root: string): string[] {
  const plain = isFolderPage(path) ? folderOf(path).replaceAll(exported, '') : plainPath(path);
  const parts = plain
    .split('/')
    .map(kebab)
    .filter((part) => part !== '');
  return parts.length > 0 ? parts : [kebab(root) || 'page'];
}

/** The folders of a path as they are called here. */
export function branchOf(path: string): string[] {
  return folderOf(path)
    .replaceAll(exported, '')
    .split('/')
    .map(kebab)
    .filter((part) => part !== '');
}
