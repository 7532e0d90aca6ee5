import { addressHere } from '../address-here.ts';
import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { buttonFor, element, linkTo } from './element.ts';
import { forgetResults, keptResults, positionOf } from './kept-results.ts';

/** The results that are kept at hand; the open page is marked among them. */
export function resultItems(texts: LazyTexts['panel'], redraw: () => void): Node[] {
  const kept = keptResults();
  if (!kept) return [element('p', texts.noResults, ' ', linkTo(addressHere('/search/'), texts.search))];
  const { query, results } = kept;
  const here = positionOf(results);
  const position = texts.position.replace('%', String(here + 1)).replace('%', String(results.length));
  const forget = buttonFor(texts.clear, () => (forgetResults(), redraw()));
  const heading = element('h2', texts.query.replace('%', query), here === -1 ? '' : ` · ${position}`);
  const items = results.map(({ title, href, kind, excerpt }, index) => {
    const link = linkTo(href, title);
    if (index === here) link.ariaCurrent = 'page';
    return element('li', link, element('small', kind), element('span', excerpt));
  });
  return [heading, element('ol', ...items), forget];
}
