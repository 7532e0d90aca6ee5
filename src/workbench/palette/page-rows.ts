import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { trustState } from '../../model/trust.ts';
import type { QuickOpenFolder, QuickOpenList, QuickOpenRow } from '../../workspace/quick-open-list.ts';
import { addressHere } from '../address-here.ts';
import { fetchHere } from '../fetch-here.ts';
import { pageRanking, type RankedPage } from '../ranking/rank-pages.ts';
import type { Found } from '../ranking/text-finder.ts';
import { pageHere, readRecent } from '../recent.ts';
import { today } from '../trust/today.ts';
import { grouped, type Row } from './row.ts';

/** A page as the palette knows it. */
export interface KnownPage extends RankedPage {
  /** The name and icon of its kind, and the folder it lies in, unless that is the kind's own. */
  kindName: string;
  icon: string;
  folder: string;
  /** The language of its title, where it is not the reader's. */
  lang: string | undefined;
  href: string;
}

/** All pages, with the way to find them. */
export interface KnownPages {
  byId: ReadonlyMap<string, KnownPage>;
  top: readonly string[];
  find: (query: string, recent: readonly string[]) => Found<KnownPage>[];
}

/** More rows than this nobody reads. */
export const mostRows = 50;
const mostRecent = 12;

let known: { list: QuickOpenList; pages: KnownPages } | undefined;

/** Loads what is known of all pages. Rejects when it does not arrive. */
export async function knownPages(): Promise<KnownPages> {
  const list = await fetchHere<QuickOpenList>('/workbench/pages.json');
  if (known?.list === list) return known.pages;
  const all = list.folders.flatMap((folder) => folder.pages.map((row) => toPage(row, folder, list)));
  const pages = { byId: new Map(all.map((page) => [page.id, page])), top: list.top, find: pageRanking(all) };
  known = { list, pages };
  return pages;
}

function toPage(
  [id, title, aliases = [], next = '', status = '', edited = '', lang]: QuickOpenRow,
  { kind, title: folder }: Pick<QuickOpenFolder, 'kind' | 'title'>,
  { kinds, folders }: QuickOpenList,
): KnownPage {
  const [kindName = '', icon = 'book'] = kinds[kind] ?? [];
  const facts = { status: status || 'active', next: next || undefined, edited: edited === 1 } as const;
  const isOwnFolder = folders.some((other) => other.kind === kind && other.title !== folder);
  return {
    ...{ id, title, aliases, kind, kindName, icon },
    folder: isOwnFolder ? folder : '',
    lang,
    href: addressHere(`/${kind}/${id}/`),
    state: trustState(facts, today()),
  };
}

/** Pages that answer a query; without one, those read last and those that are needed most. The last row searches the text. */
export async function pageRows(query: string, texts: LazyTexts): Promise<Row[]> {
  const pages = await knownPages();
  const recent = readRecent().filter((id) => id !== pageHere());
  if (query === '') return startRows(pages, recent, texts);
  const found = pages.find(query, recent).slice(0, mostRows);
  return [...found.map((match) => foundRow(match, texts)), textRow(query, texts)];
}

function startRows({ byId, top }: KnownPages, recent: readonly string[], { palette, trust }: LazyTexts): Row[] {
  const rows = (ids: readonly string[], group: string) => {
    const pages = ids.flatMap((id) => byId.get(id) ?? []);
    return grouped(
      pages.map((page) => pageRow(page, trust)),
      group,
    );
  };
  const last = recent.slice(0, mostRecent);
  const needed = top.filter((id) => !last.includes(id) && id !== pageHere());
  const rest = last.length + needed.length > 0 ? [] : [...byId.keys()].slice(0, mostRows);
  return [...rows(last, palette.recent), ...rows(needed, palette.top), ...rows(rest, palette.all)];
}

function foundRow({ item, at, ranges }: Found<KnownPage>, { palette, trust }: LazyTexts): Row {
  const row = pageRow(item, trust);
  if (at === 0) return { ...row, ranges };
  const why = at === 1 ? item.id : palette.alias.replace('%', item.aliases[at - 2] ?? '');
  return { ...row, details: [...(row.details ?? []), why] };
}

/** A page as a row: what it is, where it lies, and what may be believed of it today. */
export function pageRow(
  { title, icon, href, lang, kindName, folder, state }: KnownPage,
  trust: LazyTexts['trust'],
): Row {
  const language = lang && new Intl.DisplayNames(document.documentElement.lang, { type: 'language' }).of(lang);
  return {
    ...{ title, icon, href, side: href },
    ...(lang === undefined ? {} : { lang }),
    details: [kindName, folder, language ?? ''].filter((detail) => detail !== ''),
    trust: { state, word: trust[state] },
  };
}

/** Hands a query over to the search in all texts. */
export function textRow(query: string, { palette }: LazyTexts): Row {
  const href = `${addressHere('/search/')}${query === '' ? '' : `?q=${encodeURIComponent(query)}`}`;
  return { title: query === '' ? palette.modes.text : palette.searchText.replace('%', query), icon: 'search', href };
}
