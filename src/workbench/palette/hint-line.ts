import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { buttonFor, element } from '../element.ts';

/** What can be typed first, since nobody guesses it. Each hint types itself. */
export function hintLine({ palette }: LazyTexts, type: (prefix: string) => void): HTMLElement {
  const hints = Object.entries(palette.hints).map(([prefix, title]) => {
    const hint = buttonFor(` ${title}`, () => type(prefix));
    hint.prepend(element('kbd', {}, prefix));
    return hint;
  });
  return element('div', { class: 'hints' }, ...hints);
}
