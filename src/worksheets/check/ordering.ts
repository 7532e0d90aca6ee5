import { sayAloud } from '../../components/say-aloud.ts';
import type { CheckTexts } from '../../i18n/sheets/check.ts';
import { element, iconButton } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';

/** Answers to put in order, each with a button up and one down. The focus stays on the button that moves. */
export class Ordering {
  readonly list: HTMLElement;
  readonly #begun: readonly HTMLElement[];
  readonly #texts: CheckTexts;
  readonly #changed: () => void;

  constructor(list: HTMLElement, texts: CheckTexts, changed: () => void) {
    // Numbers say where each stands by now.
    this.list = element('ol', { 'data-answers': list.dataset['answers'] ?? '' }, ...list.children);
    list.replaceWith(this.list);
    this.#texts = texts;
    this.#changed = changed;
    this.#begun = this.items;
    for (const item of this.items) this.#addButtons(item);
    this.#showEnds();
  }

  get items(): HTMLElement[] {
    return [...this.list.children].filter((child) => child instanceof HTMLElement);
  }

  /** The right place of each answer, in the order they stand in. */
  get places(): number[] {
    return this.items.map((item) => this.numberOf(item));
  }

  numberOf({ dataset }: HTMLElement): number {
    return Number(dataset['place']);
  }

  reset(): void {
    // They stay as the reader has put them: the next attempt mends this one.
  }

  focus(): void {
    this.#begun[0]?.parentElement?.querySelector<HTMLElement>('button:not([aria-disabled])')?.focus();
  }

  #addButtons(item: HTMLElement): void {
    const text = element('span', {}, ...item.childNodes);
    const named = text.textContent?.trim() ?? '';
    const up = iconButton('chevron-up', fillIn(this.#texts.up, named), () => this.#move(item, -1));
    const down = iconButton('chevron-down', fillIn(this.#texts.down, named), () => this.#move(item, 1));
    item.append(element('div', { class: 'order' }, text, up, down));
  }

  #move(item: HTMLElement, by: -1 | 1): void {
    const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    this.#changed();
    const focused = document.activeElement;
    if (by < 0) other.before(item);
    else other.after(item);
    this.#showEnds();
    if (focused instanceof HTMLElement) focused.focus();
    const named = item.querySelector('.order > span')?.textContent?.trim() ?? '';
    sayAloud(fillIn(this.#texts.moved, named, String(this.items.indexOf(item) + 1)));
  }

  /** A button that has nowhere to go says so, and keeps the focus it may have. */
  #showEnds(): void {
    const { items } = this;
    for (const [index, item] of items.entries()) {
      const [up, down] = item.querySelectorAll('button');
      mark(up, index === 0);
      mark(down, index === items.length - 1);
    }
  }
}

function mark(button: HTMLButtonElement | undefined, isAtEnd: boolean): void {
  if (isAtEnd) button?.setAttribute('aria-disabled', 'true');
  else button?.removeAttribute('aria-disabled');
}
