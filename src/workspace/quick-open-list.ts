import { kinds, kindTitle } from '../model/kinds.ts';
import type { Lang } from '../model/localized.ts';
import type { TrustFacts } from '../model/trust.ts';
import type { Entry } from '../playbook/entry.ts';
import type { IconName } from './icons.ts';
import { folderTitle, toLink, type Site } from './site.ts';

/** What quick open knows of all pages: `/workbench/pages.json`. Rows are short, since every reader loads all of them. */
export interface QuickOpenList {
  /** By the folder of a kind: what one of it is called, and its icon. */
  kinds: Record<string, [one: string, icon: IconName]>;
  folders: QuickOpenFolder[];
  /** The pages that are needed most, by id. */
  top: string[];
}

/** Pages that lie together. */
export interface QuickOpenFolder {
  kind: string;
  title: string;
  pages: QuickOpenRow[];
}

/** A page; what is empty at the end of a row is left out. `lang` is the language of the title, where it is not the reader's. */
export type QuickOpenRow = [
  id: string,
  title: string,
  aliases?: string[],
  next?: string,
  status?: TrustFacts['status'] | '',
  edited?: 1 | '',
  lang?: Lang,
];

/** The headings of all pages: `/workbench/headings.json`. */
export type HeadingList = [page: string, headings: [depth: number, id: string, text: string][]][];

/** All pages of a language. */
export function quickOpenList(site: Site, lang: Lang): QuickOpenList {
  const folders = Map.groupBy(site.entries, ({ folder, branch }) => [folder, ...branch].join('/'));
  return {
    kinds: Object.fromEntries(site.kinds.map((kind) => [kind, [kindTitle(kind, lang).one, kinds[kind].icon]])),
    folders: [...folders].map(([path, entries]) => ({
      kind: entries[0]!.folder,
      title: folderTitle(site, path, lang),
      pages: entries.map((entry) => rowOf(site, entry, lang)),
    })),
    top: site.config.topTasks.filter((id) => site.byId.has(id)),
  };
}

function rowOf(site: Site, entry: Entry, lang: Lang): QuickOpenRow {
  const { id, title, trust, lang: textLang } = toLink(site, entry, lang);
  const aliases = entry.translations[lang]?.data.aliases ?? entry.data.aliases;
  const row: (string | string[] | 1)[] = [
    id,
    title.normalize('NFC'),
    aliases.map((alias) => alias.normalize('NFC')),
    trust.next ?? '',
    trust.status === 'active' ? '' : trust.status,
    trust.edited ? 1 : '',
    textLang ?? '',
  ];
  return row.slice(0, row.findLastIndex((value) => value === 1 || value.length > 0) + 1) as QuickOpenRow;
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
