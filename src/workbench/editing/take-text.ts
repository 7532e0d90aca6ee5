import { buttonFor, element } from '../element.ts';
import { saveFile } from '../save-file.ts';
import type { EditingTexts } from './editing.ts';

/** What the text is called, when it may be taken, what it is saved as, and how to say that it was. */
interface TakeParts {
  texts: EditingTexts;
  label: string;
  mayTake: () => boolean;
  fileName: () => string;
  say: (words: string) => void;
}

/** A text to be pasted elsewhere: shown, copied, or saved as a file. Nothing is taken while `mayTake` says no. */
export class TakeText {
  readonly text: HTMLPreElement;
  readonly buttons: HTMLElement;
  readonly #parts: TakeParts;
  readonly #copy: HTMLButtonElement;

  constructor(parts: TakeParts) {
    const { texts, label, mayTake, fileName } = parts;
    this.#parts = parts;
    this.text = element('pre', { tabindex: '0', role: 'region', 'aria-label': label, translate: 'no' });
    this.#copy = buttonFor(texts.copy, () => void this.copy(), { class: 'main' });
    const save = buttonFor(texts.download, () => mayTake() && saveFile(fileName(), this.#shown, 'text/plain'));
    this.buttons = element('p', { class: 'buttons' }, this.#copy, save);
  }

  get #shown(): string {
    return this.text.textContent;
  }

  /** Whether it may be taken. Whoever says no tells the reader why. */
  mayTake(): boolean {
    return this.#parts.mayTake();
  }

  show(text: string): void {
    if (this.#shown !== text) this.text.textContent = text;
  }

  /** Copies it, if it may be taken. Where the clipboard is closed, it is selected instead. */
  async copy(): Promise<void> {
    const { texts, mayTake } = this.#parts;
    if (!mayTake()) return;
    try {
      await navigator.clipboard.writeText(this.#shown);
      this.#answer(texts.copied);
    } catch {
      // It is open on https and localhost only, and people may close it.
      getSelection()?.selectAllChildren(this.text);
      this.#answer(texts.pressCopy);
    }
  }

  #answer(words: string): void {
    this.#copy.textContent = words;
    this.#parts.say(words);
    setTimeout(() => (this.#copy.textContent = this.#parts.texts.copy), 2500);
  }
}
