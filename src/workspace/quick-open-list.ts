import { stopWordsOf } from '../base/stop-words.ts';
import { kinds, kindTitle } from '../model/kinds.ts';
import type { Lang } from '../model/localized.ts';
import type { SynonymGroup } from '../model/synonyms.ts';
import type { TrustFacts } from '../model/trust.ts';
import type { Entry } from '../playbook/entry.ts';
import type { IconName } from './icons.ts';
import { folderTitle, toLink, type Site } from './site.ts';

/**
 * What quick open and search know of all pages that are not retired: `/workbench/pages.json`. Rows are short, since every
 * reader loads all of them.
 */
export interface QuickOpenList {
  /** By the folder of a kind: what one of it is called, and its icon. */
  kinds: Record<string, [one: string, icon: IconName]>;
  folders: QuickOpenFolder[];
  /** The pages that are needed most, by id. */
  top: string[];
  /** Pages that were replaced, by id: nobody finds them, and whoever kept one may still see it. */
  retired: string[];
  synonyms: SynonymRow[];
  /** Those who answer for pages; each has a page of its own. */
  owners: [id: string, name: string][];
  /** Words that say nothing about what a query is about. */
  stopWords: string;
}

/** Words that lead to the same pages. Whoever asks for one of `from` also means `to`; without `to` they all mean each other. */
export type SynonymRow = [from: string[], to?: string[]];

/** Pages that lie together. */
export interface QuickOpenFolder {
  kind: string;
  /** The folder, such as `procedures/delivery`. */
  path: string;
  title: string;
  pages: QuickOpenRow[];
}

/** A page; what is empty at the end of a row is left out. `lang` is the language of the title, where it is not the reader's. */
export type QuickOpenRow = [
  id: string,
  title: string,
  next?: string,
  aliases?: string[],
  customerSays?: string[],
  status?: TrustFacts['status'] | '',
  edited?: 1 | '',
  lang?: Lang,
];

/** The headings of all pages: `/workbench/headings.json`. */
export type HeadingList = [page: string, headings: [depth: number, id: string, text: string][]][];

/** All pages of a language. */
export function quickOpenList(site: Site, lang: Lang): QuickOpenList {
  const { true: retired = [], false: found = [] } = Object.groupBy(site.entries, isRetired);
  const folders = Map.groupBy(found, ({ folder, branch }) => [folder, ...branch].join('/'));
  return {
    kinds: Object.fromEntries(site.kinds.map((kind) => [kind, [kindTitle(kind, lang).one, kinds[kind].icon]])),
    folders: [...folders].map(([path, entries]) => ({
      kind: entries[0]!.folder,
      path,
      title: folderTitle(site, path, lang),
      pages: entries.map((entry) => rowOf(site, entry, lang)),
    })),
    top: site.config.topTasks.filter((id) => found.some((entry) => entry.id === id)),
    retired: retired.map(({ id }) => id),
    synonyms: site.settings.synonyms[lang].map(synonymRow),
    owners: [...site.owners].map(([id, { name }]) => [id, name]),
    stopWords: stopWordsOf(lang).join(' '),
  };
}

function rowOf(site: Site, entry: Entry, lang: Lang): QuickOpenRow {
  const { id, title, trust, lang: textLang } = toLink(site, entry, lang);
  const { aliases, customerSays } = entry.translations[lang]?.data ?? entry.data;
  const row: (string | string[] | 1)[] = [
    id,
    title.normalize('NFC'),
    trust.next ?? '',
    composed(aliases),
    composed(customerSays),
    trust.status === 'active' ? '' : trust.status,
    trust.edited ? 1 : '',
    textLang ?? '',
  ];
  return row.slice(0, row.findLastIndex((value) => value === 1 || value.length > 0) + 1) as QuickOpenRow;
}

function isRetired({ data }: Entry): 'true' | 'false' {
  return data.status === 'retired' ? 'true' : 'false';
}

function synonymRow({ words = [], from = words, to }: SynonymGroup): SynonymRow {
  return to ? [composed(from), composed(to)] : [composed(words)];
}

function composed(texts: readonly string[]): string[] {
  return texts.map((text) => text.normalize('NFC'));
}

/** The headings of all pages in force in a language; those of other pages nobody should be sent to. */
export function headingList(site: Site, lang: Lang): HeadingList {
  return site.entries
    .filter(({ data }) => data.status !== 'retired' && data.status !== 'draft')
    .map(({ id, source, translations }): HeadingList[number] => [
      id,
      (translations[lang] ?? source).headings.map(({ depth, id, text }) => [depth, id, text.normalize('NFC')]),
    ])
    .filter(([, headings]) => headings.length > 0);
}
