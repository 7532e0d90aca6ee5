import { element, iconButton, iconOf } from '../element.ts';
import type { SearchWords } from './search-words.ts';

/** Where the search is: a page of its own, the side bar, a drawer beside the rail, or the whole of a phone. */
export type Place = 'page' | 'side' | 'drawer' | 'sheet';

/** The parts of a view. */
export interface ViewParts {
  controls: HTMLElement;
  found: HTMLElement;
  /** They stood there already, as the last page left them. */
  isRestored: boolean;
}

/** Makes the parts of a view, but for those that stand in it, or on its page in the side bar. */
export function buildView(view: HTMLElement, place: Place, words: SearchWords): ViewParts {
  const inView = view.querySelector<HTMLElement>('.wb-search-controls');
  const known = inView ?? (place === 'page' ? document.querySelector('#side-bar > .wb-search-controls') : null);
  const controls = (known as HTMLElement | null) ?? element('div', { class: 'wb-search-controls' });
  const restored = view.querySelector<HTMLElement>('.wb-search-found');
  if (restored) return { controls, found: restored, isRestored: true };
  const found = drawFound(words);
  drawControls(controls, place, words);
  view.append(...(known ? [] : [controls]), found);
  return { controls, found, isRestored: false };
}

function drawControls(controls: HTMLElement, place: Place, { texts }: SearchWords): void {
  const field = controls.querySelector('input') ?? newField(texts);
  const clear = iconButton('close', texts.clear, () => undefined);
  clear.dataset['act'] = 'clearQuery';
  const form = element(
    'form',
    { role: 'search', 'aria-label': texts.title, action: '' },
    element('div', { class: 'field' }, iconOf('search'), field, clear),
    element(
      'div',
      { class: 'filters', role: 'group', 'aria-label': texts.filters },
      element('div', { class: 'chips' }),
      element('div', { class: 'facets' }),
    ),
  );
  controls.replaceChildren(head(place, texts), form);
}

function drawFound({ texts }: SearchWords): HTMLElement {
  const sort = element('select', { 'aria-label': texts.sort });
  for (const [value, name] of Object.entries(texts.sorts)) sort.append(new Option(name, value));
  return element(
    'div',
    { class: 'wb-search-found' },
    element(
      'div',
      { class: 'bar', 'data-bare': '' },
      element('div', {}, element('p', { role: 'status' }), ' ', element('span', { class: 'places' })),
      sort,
      tool('link', texts.copyLink, 'copy'),
      tool('collapse-all', texts.toggleAll, 'toggleAll'),
    ),
    element('div', { 'data-notes': '' }),
    element('div', { 'data-answer': '' }),
    element('div', { 'data-results': '' }),
    element('div', { 'data-after': '' }),
  );
}

function newField({ label }: SearchWords['texts']): HTMLInputElement {
  return element('input', {
    ...{ type: 'search', name: 'q', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'true' },
    ...{ enterkeyhint: 'search', 'aria-label': label, placeholder: label },
  });
}

function head(place: Place, texts: SearchWords['texts']): HTMLElement {
  const tools = place === 'page' ? [] : [tool('open-page', texts.asPage, 'page')];
  if (place === 'drawer' || place === 'sheet') tools.push(tool('close', texts.close, 'close'));
  return element('header', {}, element('h2', {}, texts.title), ...tools);
}

function tool(icon: Parameters<typeof iconButton>[0], words: string, act: string): HTMLButtonElement {
  const made = iconButton(icon, words, () => undefined);
  made.dataset['act'] = act;
  return made;
}
