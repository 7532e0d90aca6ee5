import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import type { TrustState } from '../../model/trust.ts';
import { addressHere } from '../address-here.ts';
import { buttonFor, element, iconOf, linkTo } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { listedPages } from '../ranking/listed-pages.ts';
import { forgetSearch, keptSearch } from '../search/kept-search.ts';

/** What was found last, each with what a reader may believe of it today; the open page is marked among the results. */
export async function resultItems({ panel: texts, trust }: LazyTexts, redraw: () => void): Promise<Node[]> {
  const { state, hits } = keptSearch();
  if (hits.length === 0) return [element('p', {}, texts.noResults, ' ', linkTo(addressHere('/search/'), texts.search))];
  const here = hits.findIndex(({ href }) => href.split('#')[0] === location.pathname);
  const position = fillIn(texts.position, String(here + 1), String(hits.length));
  const forget = buttonFor(texts.clear, () => (forgetSearch(), redraw()));
  const heading = element('h2', {}, fillIn(texts.query, state.query), here === -1 ? '' : ` · ${position}`);
  // Without the list of pages the results still lead to them, and each says its state itself.
  const pages = await listedPages().catch(() => undefined);
  const states = new Map(Array.from(pages?.byId.values() ?? [], (page) => [page.href, page.state]));
  const items = hits.map(({ title, href, kind, excerpt }, index) => {
    const state = states.get(href.split(/[?#]/)[0]!);
    const link = linkTo(href, title);
    if (index === here) link.ariaCurrent = 'page';
    return element('li', {}, link, element('small', {}, kind), ...stateOf(state, trust), element('span', {}, excerpt));
  });
  return [heading, element('ol', {}, ...items), forget];
}

function stateOf(state: TrustState | undefined, words: LazyTexts['trust']): Node[] {
  if (!state || state === 'current') return [];
  return [element('small', { 'data-state': state }, iconOf(state), ' ', words[state])];
}
