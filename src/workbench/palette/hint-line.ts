import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { button } from './picker-frame.ts';
import { part } from './row.ts';

/** What can be typed first, since nobody guesses it. Each hint types itself. */
export function hintLine({ palette }: LazyTexts, type: (prefix: string) => void): HTMLElement {
  const line = part('div', '', 'hints');
  for (const [prefix, title] of Object.entries(palette.hints)) {
    const hint = button('');
    hint.append(part('kbd', prefix), ` ${title}`);
    hint.addEventListener('click', () => type(prefix));
    line.append(hint);
  }
  return line;
}
