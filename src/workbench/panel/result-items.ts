import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { addressHere } from '../address-here.ts';
import { buttonFor, element, linkTo } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { forgetSearch, keptSearch } from '../search/kept-search.ts';

/** What was found last; the open page is marked among the results. */
export function resultItems(texts: LazyTexts['panel'], redraw: () => void): Node[] {
  const { state, hits } = keptSearch();
  if (hits.length === 0) return [element('p', {}, texts.noResults, ' ', linkTo(addressHere('/search/'), texts.search))];
  const here = hits.findIndex(({ href }) => href.split('#')[0] === location.pathname);
  const position = fillIn(texts.position, String(here + 1), String(hits.length));
  const forget = buttonFor(texts.clear, () => (forgetSearch(), redraw()));
  const heading = element('h2', {}, fillIn(texts.query, state.query), here === -1 ? '' : ` · ${position}`);
  const items = hits.map(({ title, href, kind, excerpt }, index) => {
    const link = linkTo(href, title);
    if (index === here) link.ariaCurrent = 'page';
    return element('li', {}, link, element('small', {}, kind), element('span', {}, excerpt));
  });
  return [heading, element('ol', {}, ...items), forget];
}
