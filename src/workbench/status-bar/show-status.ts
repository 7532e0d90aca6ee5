import { sayAloud } from '../../components/say-aloud.ts';

/** How long a message stands in the status bar, in milliseconds. */
const stays = 4000;

let timer = 0;

/** Tells what has just happened, in the status bar and to those who cannot see it. */
export function showStatus(words: string): void {
  sayAloud(words);
  const place = document.querySelector('[data-part="statusbar"] [data-message]');
  if (!place) return;
  place.textContent = words;
  clearTimeout(timer);
  timer = window.setTimeout(() => (place.textContent = ''), stays);
}
