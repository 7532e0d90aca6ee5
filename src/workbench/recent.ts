import { recall, remember } from './store.ts';

const name = 'recent';
const most = 50;

/** The ids of the pages that were read on this device, the last one first. */
export function readRecent(): readonly string[] {
  const kept = recall<unknown>(name);
  return Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : [];
}

/** Keeps another list, as the reader has shortened it. */
export function changeRecent(ids: readonly string[]): void {
  remember(name, ids.length === 0 ? undefined : ids);
}

/** Keeps in mind that this page was read, again when the reader comes back to it. */
export function rememberVisits(): void {
  rememberVisit();
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) rememberVisit();
  });
}

function rememberVisit(): void {
  const id = pageHere();
  if (id !== undefined) remember(name, [id, ...readRecent().filter((other) => other !== id)].slice(0, most));
}

/** The id of the page of the playbook that is open, if it is one. */
export function pageHere(): string | undefined {
  return document.querySelector<HTMLElement>('#content article[data-id]')?.dataset['id'];
}
