import type { QuickOpenList, QuickOpenRow } from '../../workspace/quick-open-list.ts';
import { addressHere } from '../address-here.ts';
import { fetchHere } from '../fetch-here.ts';
import { forgetPages, knownPages, knowPages, type KnownPage } from '../known-pages.ts';

/** Brings what is known of pages up to date, and forgets those that are gone. Says whether anything is different. */
export async function refreshPages(ids: ReadonlySet<string>): Promise<boolean> {
  const { folders, retired } = await fetchHere<QuickOpenList>('/workbench/pages.json');
  const before = knownPages();
  const rows = folders.flatMap(({ kind, pages }) => pages.map((row) => [kind, row] as const));
  const inUse = rows.filter(([, [id]]) => ids.has(id)).map(([kind, row]) => toKnown(kind, row));
  const found = [...inUse, ...retired.flatMap((id) => before.get(id) ?? []).map(toRetired)];
  const gone = [...ids].filter((id) => before.has(id) && !found.some((page) => page.id === id));
  const changed = found.filter((page) => JSON.stringify(before.get(page.id)) !== JSON.stringify(page));
  if (changed.length > 0) knowPages(changed);
  if (gone.length > 0) forgetPages(gone);
  return changed.length > 0 || gone.length > 0;
}

/** Of a page that was replaced no more is told than that; the rest is as it was known. */
function toRetired(page: KnownPage): KnownPage {
  const href = addressHere(`/${page.folder}/${page.id}/`);
  return { ...page, href, trust: { ...page.trust, status: 'retired' } };
}

function toKnown(folder: string, [id, title, next, , , status, edited, lang]: QuickOpenRow): KnownPage {
  return {
    id,
    title,
    href: addressHere(`/${folder}/${id}/`),
    folder,
    lang: lang || document.documentElement.lang,
    trust: { status: status || 'active', ...(next ? { next } : {}), ...(edited ? { edited: true } : {}) },
  };
}
