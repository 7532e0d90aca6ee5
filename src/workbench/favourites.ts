import { lazyTexts } from './lazy-texts.ts';
import { onCommand } from './commands/run-command.ts';
import { pageHere } from './recent.ts';
import { showStatus } from './status-bar/show-status.ts';
import { favouritesChanged, favouritesName, readFavourites, type Favourites } from './read-favourites.ts';
import { remember } from './store.ts';

/** A longer list helps nobody: what is not in it is found faster by its name. */
export const mostFavourites = 50;

/** The list with a page put at its end, or taken off. A full list takes no more. */
export function toggled(list: Favourites, id: string): Favourites {
  if (list.includes(id)) return list.filter((other) => other !== id);
  return list.length < mostFavourites ? [...list, id] : list;
}

/** The list with a page one place earlier or later; the same list where there is no such place. */
export function moved(list: Favourites, id: string, by: -1 | 1): Favourites {
  const at = list.indexOf(id);
  const neighbour = list[at + by];
  if (at < 0 || neighbour === undefined) return list;
  return list.map((other, index) => (index === at ? neighbour : index === at + by ? id : other));
}

/** Keeps the list and tells everybody. */
export function changeFavourites(list: Favourites): void {
  remember(favouritesName, list.length === 0 ? undefined : list);
  document.dispatchEvent(new CustomEvent(favouritesChanged));
}

/** Carries out the command of the star: for the page it names, or for the one that the reader is in. */
export function favouriteCommand(): void {
  onCommand('page.toggleFavourite', (about) => toggle(about ?? pageInFront()));
}

async function toggle(id: string): Promise<void> {
  const before = readFavourites();
  const after = toggled(before, id);
  changeFavourites(after);
  const { welcome } = await lazyTexts();
  showStatus(after === before ? welcome.full : after.length > before.length ? welcome.pinned : welcome.takenOff);
}

function pageInFront(): string {
  const article = document.activeElement?.closest<HTMLElement>('article[data-id]');
  return article?.dataset['id'] ?? pageHere() ?? '';
}
