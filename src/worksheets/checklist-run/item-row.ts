import type { ChecklistRunTexts } from '../../i18n/sheets/checklist-run.ts';
import { buttonFor, element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { inlineForm, type InlineQuestion } from './inline-form.ts';
import type { Item, Mark } from './run.ts';
import { saySince } from './say-time.ts';

/** What a reader does with an item. */
export interface RowDeeds {
  done: (item: Item) => void;
  takeBack: (item: Item) => void;
  cannot: (item: Item) => void;
  note: (item: Item) => void;
}

/** How an item stands. */
export interface RowState {
  mark: Mark | undefined;
  note: string | undefined;
  /** When the run was begun. */
  begun: string;
  /** It is the one to do now. */
  isCurrent: boolean;
  /** Something may be said of it. */
  isOpen: boolean;
  /** All items are confirmed at once, so that each can only be left out. */
  isConfirmed: boolean;
}

/** The line of an item: its text, what was said of it, and what can be. */
export class ItemRow {
  readonly line = element('li', { class: 'wb-item' });
  readonly item: Item;
  readonly #texts: ChecklistRunTexts;
  readonly #box = element('input', { type: 'checkbox' });
  readonly #words = element('span', { class: 'wb-words' });
  readonly #said = element('p', { class: 'wb-said' });
  readonly #noted = element('p', { class: 'wb-noted' });
  readonly #deeds = element('div', { class: 'wb-row' });
  readonly #buttons: Record<keyof RowDeeds, HTMLButtonElement>;
  #form: HTMLFormElement | undefined;
  #shown = '';

  /** `content` is the text of the item, with the links that the page has in it. */
  constructor(
    item: Item,
    { texts, deeds, id, content }: { texts: ChecklistRunTexts; deeds: RowDeeds; id: string; content: readonly Node[] },
  ) {
    [this.item, this.#texts] = [item, texts];
    this.#words.id = id;
    this.#words.append(...content);
    const about = { class: 'wb-sheet-button', 'aria-describedby': id };
    this.#buttons = {
      // A second tap of a double tap belongs to the item that was there at the first.
      done: buttonFor(texts.done, () => undefined, { ...about, class: 'wb-sheet-button main wb-done' }),
      takeBack: buttonFor(texts.takeBack, () => deeds.takeBack(item), about),
      cannot: buttonFor(texts.cannot, () => deeds.cannot(item), about),
      note: buttonFor(texts.addNote, () => deeds.note(item), about),
    };
    this.#buttons.done.addEventListener('click', ({ detail }) => detail < 2 && deeds.done(item));
    this.#box.addEventListener('change', () => (this.#box.checked ? deeds.done(item) : deeds.takeBack(item)));
    this.#deeds.append(...Object.values(this.#buttons));
    this.line.append(element('label', {}, this.#box, this.#words), this.#said, this.#noted, this.#deeds);
  }

  /** Shows how the item stands. */
  show(state: RowState): void {
    const { mark, note, begun, isCurrent, isOpen, isConfirmed } = state;
    const shown = JSON.stringify(state);
    if (shown === this.#shown && this.#box.checked === (mark?.is === 'done')) return;
    this.#shown = shown;
    const texts = this.#texts;
    const waits = !mark && !isCurrent && !(isOpen && isConfirmed);
    this.line.dataset['state'] = mark?.is ?? (waits ? 'waits' : 'open');
    if (isCurrent) this.line.ariaCurrent = 'step';
    else this.line.removeAttribute('aria-current');
    this.#box.hidden = isConfirmed;
    this.#box.checked = mark?.is === 'done';
    this.#box.disabled = !isOpen || (!mark && !isCurrent);
    this.#said.textContent = mark ? sayMark(mark, begun, texts) : '';
    this.#noted.textContent = note === undefined ? '' : fillIn(texts.noted, note);
    const { done, takeBack, cannot, note: noting } = this.#buttons;
    done.hidden = !isCurrent;
    takeBack.hidden = !isOpen || (isConfirmed ? !mark : mark?.is !== 'cannot');
    cannot.hidden = !isOpen || mark !== undefined || waits;
    cannot.textContent = isConfirmed ? texts.notDone : texts.cannot;
    noting.hidden = !isOpen || waits;
  }

  /** Asks for something below the item, in place of what else can be done with it. */
  ask(question: Omit<InlineQuestion, 'leave'>): void {
    const back = document.activeElement;
    const leave = () => {
      this.#form?.remove();
      this.#form = undefined;
      this.#deeds.hidden = false;
      if (back instanceof HTMLElement && back.checkVisibility()) back.focus();
    };
    this.#form?.remove();
    this.#form = inlineForm({
      ...question,
      leave,
      take: (answer) => {
        leave();
        question.take(answer);
      },
    });
    this.#deeds.hidden = true;
    this.line.append(this.#form);
    this.#form.querySelector<HTMLElement>('input, textarea')?.focus();
  }

  /** Puts the focus on what is done next with the item. */
  focus(): void {
    const places = [this.#buttons.done, this.#box, this.#buttons.cannot, this.#buttons.takeBack];
    places.find((place) => place.checkVisibility() && !place.disabled)?.focus();
    // What is to be done stands above the button for it.
    this.line.scrollIntoView({ block: 'nearest' });
  }
}

/** What was said of an item of a run that was begun then, when, and by whom where two people sign. */
export function sayMark({ is, at, by, why = '' }: Mark, begun: string, texts: ChecklistRunTexts): string {
  const time = saySince(at, begun);
  if (is === 'done') return by === undefined ? fillIn(texts.saidDone, time) : fillIn(texts.saidDoneBy, by, time);
  return by === undefined ? fillIn(texts.saidCannot, time, why) : fillIn(texts.saidCannotBy, by, time, why);
}
