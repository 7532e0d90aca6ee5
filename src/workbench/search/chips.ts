import { phone } from '../commands/contexts.ts';
import { element, iconOf } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { sayCount } from '../say-count.ts';
import { facets, type Chosen, type Facet } from './facets.ts';
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

/** For each facet its values, and how many pages each of them leaves. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** What the lists of values are filled with. */
export interface FacetFacts {
  /** With what is chosen, and if nothing were. */
  counts: Counts | undefined;
  all: Counts | undefined;
  chosen: Chosen;
  /** How many pages are found. */
  found: number;
  words: SearchWords;
}

/** Puts what can be chosen into its lists. A list of which nothing can be chosen is hidden, and an open one stays open. */
export function fillFacets(box: HTMLElement, facts: FacetFacts): void {
  const focused = box.contains(document.activeElement) ? (document.activeElement as HTMLInputElement) : undefined;
  for (const facet of facets) fillFacet(box, facet, facts);
  const show = sayCount(facts.words.texts.showFound, facts.found);
  box.querySelector(':scope > button')?.remove();
  box.append(element('button', { type: 'button', class: 'button', 'data-act': 'filters' }, show));
  if (focused?.name && !focused.isConnected)
    box.querySelector<HTMLElement>(`[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)?.focus();
}

function fillFacet(box: HTMLElement, facet: Facet, { counts, all, chosen, words }: FacetFacts): void {
  const list = listOf(box, facet, words);
  const known = counts?.[facet] ?? new Map<string, number>();
  const wanted = chosen[facet] ?? [];
  const values = valuesOf([...known.keys(), ...wanted], words.orderOf(facet));
  // Whatever is chosen elsewhere, so that no list moves while one of them is open.
  list.hidden = (all?.[facet].size ?? 0) < 2 && wanted.length === 0;
  list.querySelector('summary span')!.textContent = wanted.length === 0 ? '' : String(wanted.length);
  list.querySelector('div')!.replaceChildren(
    ...values.map((value) => {
      const field = element('input', { type: 'checkbox', name: facet, value });
      field.toggleAttribute('checked', wanted.includes(value));
      const name = element('span', {}, words.nameOf(facet, value));
      return element('label', {}, field, name, element('span', { class: 'count' }, String(known.get(value) ?? 0)));
    }),
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
