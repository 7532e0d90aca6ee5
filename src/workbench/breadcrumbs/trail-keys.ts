import { moveFocus } from '../layout/move-focus.ts';
import { findByLetters } from './find-by-letters.ts';

/** How long letters belong to one word, in milliseconds. */
const patience = 800;

let typed = '';
let typedAt = -Infinity;

/** In the trail the arrows go along it, and down opens a list. In a list they go along that, and letters find a title. */
export function press(trail: HTMLElement, event: KeyboardEvent): void {
  const target = event.target as HTMLElement;
  const list = target.closest<HTMLElement>('[popover]');
  const button = target.parentElement?.querySelector('button');
  if (list) {
    const links = [...list.querySelectorAll('a')];
    if (!moveFocus(event, links, 'column') && event.key.length === 1) find(event, links);
  } else if (event.key === 'ArrowDown') button?.click();
  else moveFocus(event, [...trail.querySelectorAll<HTMLElement>('ol > li:not([hidden]) > a')], 'row');
}

function find({ key, timeStamp }: KeyboardEvent, links: readonly HTMLElement[]): void {
  typed = timeStamp - typedAt < patience ? typed + key : key;
  typedAt = timeStamp;
  const titles = links.map(({ textContent }) => textContent.trim());
  links[findByLetters(titles, typed, links.indexOf(document.activeElement as HTMLElement))]?.focus();
}
