import { element } from '../element.ts';
import { severities, type AttentionState } from './attention-state.ts';
import type { Shown } from './shown-concerns.ts';

/** What the fields above the list ask for. */
export function readTools(form: HTMLFormElement): AttentionState {
  const given = new FormData(form);
  const shown = new Set(given.getAll('severity'));
  return {
    filter: String(given.get('filter') ?? '').trimStart(),
    owner: String(given.get('owner') ?? ''),
    group: given.get('group') === 'owner' ? 'owner' : 'page',
    hidden: severities.filter((severity) => !shown.has(severity)),
  };
}

/** Shows in the fields what is asked for, and how many findings each severity has. */
export function showTools(form: HTMLFormElement, state: AttentionState, { groups, counts }: Shown): void {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement & RadioNodeList;
  if (field('filter') !== document.activeElement) field('filter').value = state.filter;
  chooseOwner(form.querySelector('select')!, state.owner);
  field('group').value = state.group;
  for (const severity of severities) {
    const box = form.querySelector<HTMLInputElement>(`[value="${severity}"]`)!;
    box.checked = !state.hidden.includes(severity);
    box.closest('label')!.querySelector('[data-count]')!.textContent = String(counts[severity]);
  }
  const close = form.querySelector<HTMLElement>('[data-do="close"]')!;
  close.hidden = groups.length === 0;
}

/** An owner of an old link, who is no longer in the list, is still what was asked for. */
function chooseOwner(select: HTMLSelectElement, owner: string): void {
  if (![...select.options].some(({ value }) => value === owner))
    select.append(element('option', { value: owner }, owner));
  select.value = owner;
}
