import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { buttonFor, element } from '../element.ts';

const phone = '(max-width: 47.99rem)';
const prefixes = ['', '#', '>'] as const;

type Prefix = (typeof prefixes)[number];

/** On a phone, buttons say where to look; nobody has to find `#` on its keyboard. */
export class Segments {
  readonly element = element('div', { class: 'segments', role: 'group' });
  readonly #palette: LazyTexts['palette'];
  #prefix: Prefix = '';

  constructor({ palette }: LazyTexts, onChoice: () => void) {
    this.#palette = palette;
    this.element.ariaLabel = palette.where;
    for (const prefix of prefixes) {
      const choose = () => {
        this.choose(prefix);
        onChoice();
      };
      this.element.append(buttonFor(palette.segments[prefix], choose, { value: prefix }));
    }
    this.choose('');
  }

  /** Presses the button for a beginning, where there is one; gives back what has to stand in the field. */
  choose(typed: string): string {
    const prefix = prefixes.find((known) => known === typed);
    if (prefix === undefined || !matchMedia(phone).matches) return typed;
    this.#prefix = prefix;
    for (const segment of this.element.querySelectorAll('button'))
      segment.ariaPressed = String(segment.value === prefix);
    const field = this.element.closest('dialog')?.querySelector('input');
    if (field) field.placeholder = prefix === '' ? this.#palette.placeholder : this.#palette.segments[prefix];
    return '';
  }

  /** What was typed, with the beginning that a button stands for. */
  complete(typed: string): string {
    return this.#prefix + typed;
  }
}
