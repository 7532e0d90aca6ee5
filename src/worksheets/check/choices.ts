import { element } from '../../workbench/element.ts';

/** Answers to choose from: each gets a box in the place of its letter. */
export class Choices {
  readonly list: HTMLElement;
  readonly items: readonly HTMLElement[];
  readonly #boxes: readonly HTMLInputElement[];

  constructor(list: HTMLElement, kind: 'single' | 'multiple', changed: () => void) {
    this.list = list;
    this.items = [...list.children].filter((child) => child instanceof HTMLElement);
    const name = `answer-${Math.random().toString(36).slice(2)}`;
    this.#boxes = this.items.map((item) => {
      const box = element('input', kind === 'single' ? { type: 'radio', name } : { type: 'checkbox' });
      item.replaceChildren(element('label', {}, box, element('span', {}, ...item.childNodes)));
      box.addEventListener('change', changed);
      return box;
    });
  }

  get chosen(): boolean[] {
    return this.#boxes.map(({ checked }) => checked);
  }

  numberOf(item: HTMLElement): number {
    return this.items.indexOf(item);
  }

  reset(): void {
    for (const box of this.#boxes) box.checked = false;
  }

  focus(): void {
    this.#boxes[0]?.focus();
  }
}
