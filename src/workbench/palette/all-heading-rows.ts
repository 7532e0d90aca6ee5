import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import type { HeadingList } from '../../workspace/quick-open-list.ts';
import { fetchHere } from '../fetch-here.ts';
import { titleRanking } from '../ranking/rank-pages.ts';
import { standing } from '../ranking/weights.ts';
import type { Found } from '../ranking/text-finder.ts';
import { pageHere } from '../recent.ts';
import { listedPages, type ListedPage } from '../ranking/listed-pages.ts';
import { mostRows } from './page-rows.ts';
import type { Row } from './row.ts';

interface Heading {
  page: ListedPage;
  id: string;
  text: string;
}

type FindHeadings = (query: string) => Found<Heading>[];

let known: { list: HeadingList; all: readonly Heading[]; find: FindHeadings } | undefined;

/** The headings of all pages, those of this page first. Rejects when they do not arrive. */
export async function allHeadingRows(query: string, { trust }: LazyTexts): Promise<Row[]> {
  const { all, find } = await load();
  const here = pageHere();
  const hereFirst = (a: Heading, b: Heading) => Number(b.page.id === here) - Number(a.page.id === here);
  if (query === '')
    return all
      .toSorted(hereFirst)
      .slice(0, mostRows)
      .map((heading) => toRow(heading, trust));
  return find(query)
    .toSorted((a, b) => (a.tier === b.tier ? hereFirst(a.item, b.item) : 0))
    .slice(0, mostRows)
    .map(({ item, at, ranges }) => ({ ...toRow(item, trust), ...(at === 0 ? { ranges } : {}) }));
}

async function load(): Promise<NonNullable<typeof known>> {
  const [list, { byId }] = await Promise.all([fetchHere<HeadingList>('/workbench/headings.json'), listedPages()]);
  if (known?.list === list) return known;
  const all = list.flatMap(([pageId, headings]) => {
    const page = byId.get(pageId);
    return page ? headings.map(([, id, text]) => ({ page, id, text })) : [];
  });
  const find = titleRanking(
    all,
    ({ text, page }) => [text, `${text} ${page.title}`],
    ({ page }) => standing(page.kind, page.state),
  );
  return (known = { list, all, find });
}

function toRow({ page, id, text }: Heading, trust: LazyTexts['trust']): Row {
  const href = `${page.href}#${id}`;
  return {
    ...{ title: text, icon: 'heading', href, side: href },
    ...(page.lang === undefined ? {} : { lang: page.lang }),
    details: [page.title, page.kindName],
    trust: { state: page.state, word: trust[page.state] },
  };
}
