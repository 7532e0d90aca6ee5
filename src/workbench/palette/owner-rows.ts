import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { addressHere } from '../address-here.ts';
import type { ListedPages } from '../ranking/listed-pages.ts';
import { titleRanking } from '../ranking/rank-pages.ts';
import type { Row } from './row.ts';

/** More than these are not meant. */
const most = 3;

/** Those who are called as the query begins or with all of its words; each leads to the page of all they answer for. */
export function ownerRows(query: string, { owners }: ListedPages, { search }: LazyTexts): Row[] {
  return titleRanking(owners, ([, name]) => [name])(query)
    .filter(({ tier }) => ['exact', 'start', 'words'].includes(tier))
    .slice(0, most)
    .map(({ item: [id, title] }) => {
      const href = addressHere(`/owners/${id}/`);
      return { title, icon: 'people', href, side: href, details: [search.facets.owner] };
    });
}
