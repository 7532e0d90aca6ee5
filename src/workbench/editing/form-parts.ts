import { element } from '../element.ts';

/** What a field is made of. */
export interface FieldParts {
  name: string;
  label: string;
  /** A field of text, a list to choose from, or a group of buttons of which one is chosen. */
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | HTMLFieldSetElement;
  hint?: string | Node;
}

/** A control with its label and hint, and what is wrong with it once that is to be said. */
export class Field {
  readonly row: HTMLElement;
  readonly control: FieldParts['control'];
  readonly hint: HTMLElement;
  readonly #problem: HTMLElement;

  constructor({ name, label, control, hint = '' }: FieldParts) {
    const id = `editing-${name}`;
    this.control = control;
    this.hint = element('p', { id: `${id}-hint` }, hint);
    this.#problem = element('p', { id: `${id}-problem`, class: 'problem' });
    control.id = id;
    control.setAttribute('aria-describedby', `${id}-hint ${id}-problem`);
    const isGroup = control instanceof HTMLFieldSetElement;
    if (isGroup) {
      control.setAttribute('role', 'radiogroup');
      control.prepend(element('legend', {}, label));
      control.append(this.hint, this.#problem);
      this.row = control;
    } else
      this.row = element(
        'div',
        { class: 'field' },
        element('label', { for: id }, label),
        control,
        this.hint,
        this.#problem,
      );
  }

  /** Says what is wrong with it; nothing takes that back. */
  say(problem: string): void {
    this.control.ariaInvalid = problem === '' ? null : 'true';
    if (this.#problem.textContent !== problem) this.#problem.textContent = problem;
  }

  focus(): void {
    const { control } = this;
    const first = control.querySelector<HTMLElement>('input:checked') ?? control.querySelector<HTMLElement>('input');
    (control instanceof HTMLFieldSetElement ? (first ?? control) : control).focus();
  }
}

/** One of several buttons, with what it means. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** A group of buttons of which one is chosen. */
export function choices(name: string, all: readonly Choice[]): HTMLFieldSetElement {
  return element('fieldset', {}, ...all.map((choice) => choiceOf('radio', `editing-${name}`, choice)));
}

/** A box to tick, with what it means. */
export function tickBox(name: string, choice: Choice): HTMLElement {
  return choiceOf('checkbox', `editing-${name}`, choice);
}

function choiceOf(type: 'radio' | 'checkbox', name: string, { value, label, hint = '' }: Choice): HTMLElement {
  const id = `${name}-${value}`;
  const input = element('input', { type, name, value, id, 'aria-describedby': `${id}-hint` });
  const words = element('label', { for: id }, label);
  return element('div', { class: 'choice' }, input, words, element('small', { id: `${id}-hint` }, hint));
}

/** A list to choose from: each entry is a value and its words. One that holds them already is left alone: it may be open. */
export function fillList(list: HTMLSelectElement, entries: readonly (readonly [value: string, words: string])[]): void {
  const { value } = list;
  if (Array.from(list.options, (option) => option.value).join() === entries.map(([entry]) => entry).join()) return;
  list.replaceChildren(...entries.map(([entry, words]) => element('option', { value: entry }, words)));
  list.value = entries.some(([entry]) => entry === value) ? value : (entries[0]?.[0] ?? '');
}
