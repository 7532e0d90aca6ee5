import { levels } from '../model/fields.ts';
import type { Lang } from '../model/localized.ts';
import type { Entry } from '../playbook/entry.ts';
import { nameOf } from './names.ts';
import { folderTitle, type Site } from './site.ts';

/** By what results can be narrowed, and what each page is in that: `/workbench/search.json`. Names are in the reader's language. */
export interface SearchFacets {
  levels: Choice[];
  channels: Choice[];
  owners: Choice[];
  languages: Choice[];
  /** By path, such as `procedures/delivery`. */
  folders: Record<string, string>;
  /** By id of the page. */
  pages: Record<string, FacetRow>;
}

type Choice = [id: string, name: string];

/**
 * A page: levels, channels and owner by their number in the lists above, -1 for nobody; the day of its last change, or else of
 * its last review, or nothing. A page that names no channel is for all of them.
 */
export type FacetRow = [levels: number[], channels: number[], owner: number, changed: string];

/** The pages that can be found, as results are narrowed by. */
export function searchFacets(site: Site, lang: Lang): SearchFacets {
  const found = site.entries.filter(({ data }) => data.status !== 'retired');
  const owners = [...site.owners.keys()].filter((id) => found.some(({ owner }) => owner === id));
  const channels = Object.keys(site.config.channels);
  return {
    levels: levels.map((id) => [id, nameOf(site, 'levels', id, lang)]),
    channels: channels.map((id) => [id, nameOf(site, 'channels', id, lang)]),
    owners: owners.map((id) => [id, site.owners.get(id)?.name ?? id]),
    languages: site.languages.map((id) => [id, new Intl.DisplayNames(lang, { type: 'language' }).of(id) ?? id]),
    folders: Object.fromEntries(foldersOf(found).map((path) => [path, folderTitle(site, path, lang)])),
    pages: Object.fromEntries(found.map((entry) => [entry.id, rowOf(entry, channels, owners)])),
  };
}

/** Every folder that pages lie in, with those above it. */
function foldersOf(entries: readonly Entry[]): string[] {
  const paths = entries.map(({ folder, branch }) => [folder, ...branch]);
  return [...new Set(paths.flatMap((path) => path.map((_, depth) => path.slice(0, depth + 1).join('/'))))];
}

function rowOf({ data, owner, reviews }: Entry, channels: readonly string[], owners: readonly string[]): FacetRow {
  const own = 'channels' in data ? (data.channels ?? []) : [];
  return [
    data.levels.map((level) => levels.indexOf(level)),
    own.map((channel) => channels.indexOf(channel)),
    owners.indexOf(owner ?? ''),
    data.changed?.on ?? reviews[0]?.on ?? '',
  ];
}
