import { buttonFor, element, iconOf, linkTo } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { sayCount } from '../say-count.ts';
import { noteFailedSearch } from './failed-searches.ts';
import { markedTitle } from './marks.ts';
import { nearest } from './nearest.ts';
import { contentsLink, meantButton, type Noted } from './notes.ts';
import { readersLang } from './readers-lang.ts';
import { choicesOf } from './search-state.ts';

/** So many pages that may be meant are shown. */
const mostNear = 5;

/** What to do where nothing was found: everything that may lead to the page after all. The search is kept as one that failed. */
export async function nothingFound(noted: Noted): Promise<HTMLElement[]> {
  const { state, answer, words, change } = noted;
  const { texts } = words;
  const others = choicesOf(state.chosen).length === 0 ? 0 : (answer?.hits.length ?? 0);
  const last = element('p', {}, contentsLink(texts));
  if (others > 0) {
    const without = sayCount(texts.withoutFilters, others);
    return [
      row(
        buttonFor(without, () => change({ chosen: {} }), { class: 'button' }),
        everyLanguage(noted),
      ),
      last,
    ];
  }
  noteFailedSearch(state.query, readersLang());
  const meant = answer?.meant === undefined ? undefined : meantButton(answer.meant, noted);
  return [row(meant, everyLanguage(noted)), ...(await near(noted)), ...ask(noted), last];
}

function row(...ways: readonly (HTMLElement | undefined)[]): HTMLElement {
  return element('div', { class: 'ways' }, ...ways.filter((way) => way !== undefined));
}

function everyLanguage({ state, words: { texts }, hasLanguages, change }: Noted): HTMLElement | undefined {
  if (!hasLanguages || state.isEveryLanguage) return undefined;
  return buttonFor(texts.inEveryLanguage, () => change({ isEveryLanguage: true, chosen: {} }), {
    class: 'button secondary',
  });
}

async function near({ state: { query }, answer, words: { texts } }: Noted): Promise<HTMLElement[]> {
  const pages = (await nearest(query).catch(() => [])).slice(0, mostNear);
  const rows = pages.map(({ title, href, lang, icon }) => {
    const link = linkTo(href, ...markedTitle(title, answer?.telling ?? []));
    link.dataset['hit'] = '';
    if (lang !== readersLang()) link.lang = lang;
    return element('li', {}, iconOf(icon), link);
  });
  if (rows.length === 0) return [];
  return [element('h2', {}, texts.nearest), element('ul', { role: 'list', class: 'nearest' }, ...rows)];
}

/** A message to those who write the playbook, with what was looked for in it. */
function ask({ state: { query }, words: { texts } }: Noted): HTMLElement[] {
  const begins = document.querySelector<HTMLElement>('[data-ask]')?.dataset['ask'];
  if (begins === undefined) return [];
  const body = fillIn(texts.askBody, query, readersLang());
  const link = linkTo(begins + encodeURIComponent(body), iconOf('mail'), ' ', texts.ask);
  link.className = 'button secondary';
  return [element('p', { class: 'ask' }, link, ' ', element('span', { class: 'hint' }, texts.askHint))];
}
