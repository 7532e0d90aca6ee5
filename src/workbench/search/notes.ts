import { addressHere } from '../address-here.ts';
import { buttonFor, element, iconOf, linkTo } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { isPlainClick } from '../is-plain-click.ts';
import type { SearchAnswer } from './find.ts';
import type { SearchState } from './search-state.ts';
import type { SearchWords } from './search-words.ts';
import { searchAddress } from './send-search.ts';

/** What a note needs to know, and how it changes what is asked for. */
export interface Noted {
  state: SearchState;
  answer: SearchAnswer | undefined;
  words: SearchWords;
  hasLanguages: boolean;
  change: (change: Partial<SearchState>) => void;
  retry: () => void;
}

/** What a reader has to know before they read the results: that something else was searched, or that something is missing. */
export function notesAbove({ state, answer, words: { texts }, change, retry }: Noted): HTMLElement[] {
  if (!answer || answer.isIncomplete) {
    const isSome = answer !== undefined && answer.hits.length > 0;
    const hint = isSome ? texts.incompleteHint : fillIn(texts.incompleteNothing, state.query);
    const ways = element('p', {}, buttonFor(texts.retry, retry, { class: 'button' }), ' ', contentsLink(texts));
    // Where there is nothing else to say, the line above says it.
    const title = isSome ? [element('strong', {}, texts.incomplete)] : [];
    const words = element('div', {}, ...title, element('p', {}, hint), ways);
    return [element('div', { class: 'incomplete' }, iconOf('warning'), words)];
  }
  if (answer.meant !== undefined && answer.hits.length > 0)
    return [element('p', { class: 'corrected' }, meantButton(answer.meant, { words: { texts }, change }))];
  if (answer.corrected === undefined) return [];
  const literal = { ...state, isLiteral: true };
  const instead = linkTo(searchAddress(literal), fillIn(texts.instead, state.query));
  onPlainClick(instead, () => change({ isLiteral: true }));
  return [element('p', { class: 'corrected' }, ...emphasised(texts.corrected, answer.corrected), ' ', instead)];
}

/** Who searched for just what they typed may have meant another word all the same. */
export function meantButton(
  meant: string,
  { words: { texts }, change }: Pick<Noted, 'change'> & { words: Pick<SearchWords, 'texts'> },
): HTMLElement {
  return buttonFor(fillIn(texts.meant, meant), () => change({ query: meant, isLiteral: false }), { class: 'button' });
}

/** Earlier searches, and what can be typed. */
export function beforeSearch(history: readonly string[], { texts }: SearchWords): HTMLElement[] {
  if (history.length === 0) return [element('p', { class: 'hint' }, texts.hint)];
  const rows = history.slice(0, 6).map((query) => {
    const again = element(
      'button',
      { type: 'button', 'data-act': 'again', 'data-query': query },
      iconOf('changed'),
      element('span', {}, query),
    );
    return element('li', {}, again);
  });
  return [
    element('p', { class: 'hint' }, texts.hint),
    element('h2', {}, texts.earlier),
    element('ul', { role: 'list', class: 'earlier' }, ...rows),
  ];
}

/** The way to everything there is. */
export function contentsLink(texts: SearchWords['texts']): HTMLElement {
  return linkTo(addressHere('/contents/'), texts.contents);
}

/** The value stands out in the sentence it is put into. */
function emphasised(sentence: string, value: string): (Node | string)[] {
  const [before = '', after = ''] = sentence.split('%');
  return [before, element('strong', {}, value), after];
}

function onPlainClick(link: HTMLAnchorElement, act: () => void): void {
  link.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    act();
  });
}
