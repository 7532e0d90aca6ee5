import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { addressHere } from '../address-here.ts';
import { inSlices } from '../../base/slices.ts';
import { listedPages, type ListedPage, type ListedPages } from '../ranking/listed-pages.ts';
import { wayFound } from '../ranking/way-found.ts';
import type { FoundPage } from '../ranking/rank-pages.ts';
import { pageHere, readRecent } from '../recent.ts';
import { ownerRows } from './owner-rows.ts';
import { grouped, type Row } from './row.ts';

/** More rows than this nobody reads. */
export const mostRows = 50;
const mostRecent = 12;

/** Pages and owners that answer a query; without one, pages read last and those that are needed most. The last row searches the text. */
export async function pageRows(query: string, texts: LazyTexts): Promise<Row[]> {
  const pages = await listedPages();
  const recent = readRecent().filter((id) => id !== pageHere());
  if (query === '') return startRows(pages, recent, texts);
  const found = (await inSlices(pages.find(query, recent))).slice(0, mostRows);
  return [...found.map((match) => foundRow(match, texts)), ...ownerRows(query, pages, texts), textRow(query, texts)];
}

function startRows({ byId, top }: ListedPages, recent: readonly string[], { palette, trust }: LazyTexts): Row[] {
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

function foundRow(match: FoundPage<ListedPage>, texts: LazyTexts): Row {
  const row = pageRow(match.item, texts.trust);
  if (match.at === 0) return { ...row, ranges: match.ranges };
  return { ...row, details: [...(row.details ?? []), wayFound(match, texts.palette)] };
}

/** A page as a row: what it is, where it lies, and what may be believed of it today. */
export function pageRow(
  { title, icon, href, lang, kindName, folder, state }: ListedPage,
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
