import { clientTexts } from './client-texts.ts';
import { sayAloud } from './say-aloud.ts';

/** Copies the text it holds when its button is pressed. Where the clipboard is closed, it selects the text instead. */
export class CopyText extends HTMLElement {
  #connection = new AbortController();

  connectedCallback(): void {
    this.#connection = new AbortController();
    const button = this.querySelector<HTMLButtonElement>('[data-copy]');
    button?.addEventListener('click', () => void this.#copy(button), { signal: this.#connection.signal });
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const source = this.querySelector<HTMLElement>('[data-copy-source]');
    if (!source) return;
    const copied = await write(source.innerText.trim());
    if (!copied) getSelection()?.selectAllChildren(source);
    answer(button, copied ? clientTexts().copied : clientTexts().pressCopy);
  }
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // The clipboard is open on https and localhost only, and people may close it.
    return false;
  }
}

function answer(button: HTMLButtonElement, words: string): void {
  const label = button.querySelector('[data-copy-label]');
  if (!label) return;
  const before = button.dataset['label'] ?? label.textContent ?? '';
  button.dataset['label'] = before;
  label.textContent = words;
  sayAloud(words);
  setTimeout(() => (label.textContent = before), 2000);
}
