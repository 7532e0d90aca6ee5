import type { CommandId } from './commands.ts';
import { keysOf } from './keymap.ts';
import { ariaKeys, sayKeys } from './say-keys.ts';

/** Writes a command's keys where its button is: in the tooltip, in `aria-keyshortcuts`, and in places kept for them. */
export function showKeys(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-command]')) {
    const keys = keysOf(button.dataset['command'] as CommandId);
    const [first] = keys;
    if (first === undefined) continue;
    if (button.title !== '') button.title = `${button.title.replace(/ \([^)]*\)$/, '')} (${sayKeys(first)})`;
    const aria = ariaKeys(keys);
    if (aria !== '') button.setAttribute('aria-keyshortcuts', aria);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-keys]'))
    place.textContent = keysOf(place.dataset['keys'] as CommandId)
      .slice(0, 1)
      .map(sayKeys)
      .join('');
}
