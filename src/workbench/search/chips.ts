import { breathe } from '../../base/slices.ts';
import { phone } from '../commands/contexts.ts';
import { element, iconOf } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { sayCount } from '../say-count.ts';
import { facets, facetsOf, type Chosen, type Facet } from './facets.ts';
import type { Hit } from './hit.ts';
import { choicesOf } from './search-state.ts';
import type { SearchWords } from './search-words.ts';

/** What chips are drawn from. */
export interface ChipFacts {
  chosen: Chosen;
  isEveryLanguage: boolean;
  /** The folder of the page that the reader comes from. */
  section: string | undefined;
  hasLanguages: boolean;
  words: SearchWords;
}

/** Draws what is chosen, and what can be chosen at once. The keyboard stays at its place in the row. */
export function drawChips(row: HTMLElement, facts: ChipFacts): void {
  const at = [...row.children].indexOf(document.activeElement!);
  row.replaceChildren(...chipsOf(facts));
  row.firstElementChild!.ariaExpanded = String(row.closest('[data-filters]') !== null);
  if (at >= 0) (row.children[Math.min(at, row.children.length - 1)] as HTMLElement).focus();
}

function chipsOf({
  chosen,
  isEveryLanguage,
  section,
  hasLanguages,
  words: { texts, nameOf },
}: ChipFacts): HTMLElement[] {
  const choices = choicesOf(chosen);
  const filters = chip(choices.length === 0 ? texts.filters : `${texts.filters} (${choices.length})`, 'filters');
  filters.prepend(iconOf('filter'));
  const made = [filters];
  if (section !== undefined && !chosen.section?.includes(section)) {
    const within = fillIn(texts.within, lastOf(nameOf('section', section)));
    made.push(chip(within, 'toggle', { 'data-facet': 'section', 'data-value': section }));
  }
  if (hasLanguages) made.push(chip(texts.everyLanguage, 'every', { 'aria-pressed': String(isEveryLanguage) }));
  for (const [facet, value] of choices) {
    const name = lastOf(nameOf(facet, value));
    const what = {
      'data-facet': facet,
      'data-value': value,
      'aria-label': fillIn(texts.remove, name),
      'data-chosen': '',
    };
    const remove = chip(name, 'toggle', what);
    remove.append(iconOf('close'));
    made.push(remove);
  }
  if (choices.length > 1) made.push(chip(texts.clearAll, 'clear'));
  return made;
}

function chip(text: string, act: string, attributes: Record<string, string> = {}): HTMLButtonElement {
  return element('button', { type: 'button', class: 'chip', 'data-act': act, ...attributes }, text);
}

/** The last part of a path of names: the first ones say where it lies. */
function lastOf(name: string): string {
  return name.split(' › ').at(-1)!;
}

/** What the lists of values are filled with. */
export interface FacetFacts {
  /** All pages that were found, whatever is chosen. */
  hits: readonly Hit[];
  chosen: Chosen;
  /** How many pages are left. */
  left: number;
  words: SearchWords;
}

/** Counts how often lists were filled: of two fillings at once the older one ends. */
const rounds = new WeakMap<HTMLElement, number>();

/** Puts what can be chosen into its lists. A list of which nothing can be chosen is hidden, and an open one stays open. */
export async function fillFacets(box: HTMLElement, { hits, chosen, left, words }: FacetFacts): Promise<void> {
  const round = (rounds.get(box) ?? 0) + 1;
  rounds.set(box, round);
  const all = facetsOf(hits, {});
  const counts = choicesOf(chosen).length > 0 ? facetsOf(hits, chosen) : all;
  for (const facet of facets) {
    await breathe();
    if (rounds.get(box) !== round) return;
    const list = listOf(box, facet, words);
    const wanted = chosen[facet] ?? [];
    // Whatever is chosen elsewhere, so that no list moves while one of them is open.
    list.hidden = all[facet].size < 2 && wanted.length === 0;
    fillFacet(list, { facet, known: counts[facet], wanted, words });
  }
  const show = sayCount(words.texts.showFound, left);
  box.querySelector(':scope > button')?.remove();
  box.append(element('button', { type: 'button', class: 'button', 'data-act': 'filters' }, show));
}

interface FacetValues {
  facet: Facet;
  known: ReadonlyMap<string, number>;
  wanted: readonly string[];
  words: SearchWords;
}

function fillFacet(list: HTMLElement, { facet, known, wanted, words }: FacetValues): void {
  const values = valuesOf([...known.keys(), ...wanted], words.orderOf(facet));
  list.querySelector('summary span')!.textContent = wanted.length === 0 ? '' : String(wanted.length);
  const group = list.querySelector('div')!;
  const fields = () => [...group.querySelectorAll('input')];
  if (
    fields()
      .map(({ value }) => value)
      .join('\n') !== values.join('\n')
  ) {
    const focused = fields().find((field) => field === document.activeElement)?.value;
    group.replaceChildren(...values.map((value) => choice(facet, value, words)));
    if (focused !== undefined)
      fields()
        .find(({ value }) => value === focused)
        ?.focus();
  }
  for (const field of fields()) {
    field.checked = wanted.includes(field.value);
    field.toggleAttribute('checked', field.checked);
    field.parentElement!.lastElementChild!.textContent = String(known.get(field.value) ?? 0);
  }
}

function choice(facet: Facet, value: string, words: SearchWords): HTMLElement {
  const field = element('input', { type: 'checkbox', name: facet, value });
  return element(
    'label',
    {},
    field,
    element('span', {}, words.nameOf(facet, value)),
    element('span', { class: 'count' }),
  );
}

function listOf(box: HTMLElement, facet: Facet, { texts }: SearchWords): HTMLDetailsElement {
  const known = box.querySelector<HTMLDetailsElement>(`details[data-facet="${facet}"]`);
  if (known) return known;
  const name = texts.facets[facet];
  const made = element(
    'details',
    { name: 'search-facet', 'data-facet': facet },
    element('summary', { class: 'chip' }, name, element('span', {}), iconOf('chevron-down')),
    element('div', { role: 'group', 'aria-label': name }),
  );
  box.append(made);
  return made;
}

/** Values keep their order while others are chosen, so that nothing moves below the pointer. */
function valuesOf(values: readonly string[], order: readonly string[]): string[] {
  return [...new Set(values)].filter(Boolean).sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

/** Shows the lists, or hides them, where there is no room for them all the time. */
export function toggleFilters(controls: HTMLElement): void {
  const isOpen = controls.toggleAttribute('data-filters');
  const chip = controls.querySelector<HTMLElement>('.chips [data-act=filters]')!;
  chip.ariaExpanded = String(isOpen);
  chip.focus();
}

/** Lets the open list close when the reader goes elsewhere. Where lists stand one below the other they stay. */
export function closeFacets(box: HTMLElement, signal: AbortSignal): void {
  const open = () => [...box.querySelectorAll<HTMLDetailsElement>('details[open]')];
  document.addEventListener(
    'click',
    ({ target }) => {
      if (matchMedia(phone).matches) return;
      for (const list of open()) if (!list.contains(target as Node)) list.open = false;
    },
    { signal },
  );
  box.addEventListener(
    'keydown',
    (event) => {
      const list = event.key === 'Escape' ? open().find((other) => other.contains(event.target as Node)) : undefined;
      if (!list) return;
      event.preventDefault();
      list.open = false;
      list.querySelector('summary')!.focus();
    },
    { signal },
  );
}
