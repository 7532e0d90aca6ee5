import { follow, folderOf, stemOf, wayTo } from '../base/path.ts';
import { nearest } from '../base/spelling.ts';
import { reservedParts } from '../model/address.ts';
import { kindFolders } from '../model/kinds.ts';

/** What the index has to know of a page. Paths begin with the name of the content folder. */
export interface LinkedPage {
  id: string;
  folder: string;
  file: string;
  translations: Record<string, { file: string }>;
}

/** Where the links of a playbook can lead. */
export interface LinkIndex {
  byId: ReadonlyMap<string, LinkedPage>;
  /** Pages by the path of their file in small letters and without the ending, in any language. */
  byFile: ReadonlyMap<string, { id: string; file: string }>;
  /** The folders that hold pages, without the content folder: `procedures/delivery`. */
  folders: ReadonlySet<string>;
  /** Paths of assets by the same path in small letters. */
  assets: ReadonlyMap<string, string>;
}

/**
 * Where one link leads. `better` is how the link should be written, where its case or its last slash is not right, or where
 * it is written as Windows or another program writes it.
 */
export type LinkTarget =
  | { page: string; anchor?: string; better?: string }
  | { anchor: string }
  | { external: string }
  | { asset: string; better?: string }
  /** An address of the site itself that is no page of the playbook, such as /help/. */
  | { site: string; anchor?: string; better?: string }
  | { broken: 'missing' | 'outside' };

/** Makes the index that `resolveLink` looks things up in. */
export function linkIndex(pages: Iterable<LinkedPage>, assets: Iterable<string>): LinkIndex {
  const byId = new Map<string, LinkedPage>();
  const byFile = new Map<string, { id: string; file: string }>();
  const folders = new Set<string>(kindFolders);
  for (const page of pages) {
    byId.set(page.id, page);
    folders.add(folderOf(page.file).split('/').slice(1).join('/'));
    for (const { file } of [page, ...Object.values(page.translations)])
      byFile.set(fileKey(file), { id: page.id, file });
  }
  return { byId, byFile, folders, assets: new Map(Array.from(assets, (path) => [path.toLowerCase(), path])) };
}

/** Finds where a link in a file leads. Pure; both the rules and the site ask it, so they cannot disagree. */
export function resolveLink(href: string, fromFile: string, index: LinkIndex): LinkTarget {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return { external: href };
  const { path, query, anchor } = split(href);
  if (path === '') return href === '' ? { broken: 'missing' } : { anchor: anchor ?? '' };
  const target = placeOf(path, fromFile, index);
  if ('broken' in target) return target;
  const { better, ...place } = target;
  return {
    ...place,
    ...(anchor === undefined || 'asset' in place ? {} : { anchor }),
    ...(better === undefined || better === path
      ? {}
      : { better: `${better}${query}${href.includes('#') ? href.slice(href.indexOf('#')) : ''}` }),
  };
}

/** The page that a broken link most likely means, as it would be written there; undefined when none is near. */
export function nearestLink(href: string, fromFile: string, index: LinkIndex): string | undefined {
  const { path } = split(href);
  const stem = stemOf(path.replace(/\/+$/, '')).toLowerCase();
  const page = index.byId.get(index.byId.has(stem) ? stem : (nearest(stem, index.byId.keys()) ?? ''));
  if (!page) return undefined;
  return path.startsWith('/') ? `/${page.folder}/${page.id}/` : wayTo(folderOf(fromFile), page.file);
}

type Place =
  | { page: string; better?: string }
  | { site: string; better?: string }
  | { asset: string; better?: string }
  | { broken: 'missing' | 'outside' };

function placeOf(path: string, fromFile: string, index: LinkIndex): Place {
  const target = path.startsWith('/') ? atAddress(path, index) : atFile(path, fromFile, index);
  if (!('broken' in target)) return target;
  const other = path.includes('\\') ? withSlashes(path, fromFile, index) : fromRoot(path, fromFile, index);
  return other ?? target;
}

/** `..\folder\page.mdx`, as Windows writes it. */
function withSlashes(path: string, fromFile: string, index: LinkIndex): Place | undefined {
  const slashed = path.replaceAll('\\', '/');
  const target = placeOf(slashed, fromFile, index);
  return 'broken' in target ? undefined : { better: slashed, ...target };
}

/** `content/glossary/touch.mdx`, `/glossary/touch.html`, `glossary/touch/`: a path from the repository or the site, as other programs copy it. */
function fromRoot(path: string, fromFile: string, index: LinkIndex): Place | undefined {
  const label = fromFile.split('/')[0]!;
  const below = path.replace(/^(?:\.?\/)+/, '').replace(/(?:\/index)?\.html?$/i, '');
  if (below.startsWith('..')) return undefined;
  const file = below.startsWith(`${label}/`) ? below : `${label}/${below}`;
  const found = index.assets.get(file.toLowerCase()) ?? index.byFile.get(fileKey(file))?.file;
  if (found !== undefined) return atFile(wayTo(folderOf(fromFile), found), fromFile, index, true);
  const target = atAddress(`/${below}`, index);
  return 'page' in target ? target : undefined;
}

function atAddress(path: string, index: LinkIndex): Place {
  const parts = path.split('/').filter((part) => part !== '');
  const small = parts.map((part) => part.toLowerCase());
  const lang = /^(en|it|ro)$/.test(small[0] ?? '') ? `/${small.shift()}` : '';
  const [first = '', ...rest] = small;
  const id = first === 'r' || kindFolders.some((folder) => folder === first) ? rest.join('/') : '';
  const page = index.byId.get(id);
  if (page && (first === 'r' || page.folder === first)) return { page: page.id, better: `${lang}/${first}/${id}/` };
  if (index.folders.has(small.join('/')))
    return { site: `/${small.join('/')}/`, better: `${lang}/${small.join('/')}/` };
  if (first !== '' && (first === 'r' || !reservedParts.some((part) => part === first))) return { broken: 'missing' };
  return siteAddress(parts, lang);
}

/** An address of the site's own. Files, such as /api/pages.json, end without a slash. */
function siteAddress(parts: readonly string[], lang: string): Place {
  const own = lang === '' ? parts : parts.slice(1);
  const site = own.length === 0 ? '/' : `/${own.join('/')}${own.at(-1)!.includes('.') ? '' : '/'}`;
  return { site, better: `${lang}${site}` };
}

function atFile(path: string, fromFile: string, index: LinkIndex, isOtherWay = false): Place {
  const file = follow(folderOf(fromFile), path);
  if (file === undefined) return { broken: 'outside' };
  const rightCase = (found: string) =>
    withoutEnding(file) === withoutEnding(found) && !isOtherWay ? {} : { better: wayTo(folderOf(fromFile), found) };
  const asset = index.assets.get(file.toLowerCase());
  if (asset !== undefined) return { asset, ...rightCase(asset) };
  const page = index.byFile.get(fileKey(file));
  if (page) return { page: page.id, ...rightCase(page.file) };
  const folder = file.split('/').slice(1).join('/');
  return index.folders.has(folder) ? { site: `/${folder}/` } : { broken: 'missing' };
}

function split(href: string): { path: string; query: string; anchor: string | undefined } {
  const [, path = '', query = '', hash] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  return { path: decode(path), query, anchor: hash === undefined || hash === '#' ? undefined : decode(hash.slice(1)) };
}

function fileKey(file: string): string {
  return withoutEnding(file).toLowerCase();
}

function withoutEnding(file: string): string {
  return file.replace(/\.mdx?$/i, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
