import type { CommandId, Keys } from './commands.ts';
import { allKeys } from './keymap.ts';
import { ariaKeys, sayKeys } from './say-keys.ts';

/** Writes a command's keys where its button is: in the tooltip, in `aria-keyshortcuts`, and in places kept for them. */
export function showKeys(): void {
  const all = allKeys();
  for (const button of document.querySelectorAll<HTMLElement>('[data-command]'))
    showOn(button, all.get(button.dataset['command'] as CommandId) ?? []);
  for (const place of document.querySelectorAll<HTMLElement>('[data-keys]'))
    place.textContent = sayKeys(all.get(place.dataset['keys'] as CommandId)?.[0] ?? '');
}

function showOn(button: HTMLElement, keys: readonly Keys[]): void {
  const [first] = keys;
  const { shown = '' } = button.dataset;
  const title = shown !== '' && button.title.endsWith(shown) ? button.title.slice(0, -shown.length) : button.title;
  button.dataset['shown'] = first === undefined ? '' : ` (${sayKeys(first)})`;
  if (title !== '') button.title = title + button.dataset['shown'];
  const aria = ariaKeys(keys);
  if (aria === '') button.removeAttribute('aria-keyshortcuts');
  else button.setAttribute('aria-keyshortcuts', aria);
}
