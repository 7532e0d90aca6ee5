import type { PhrasesTexts } from '../../i18n/sheets/phrases.ts';
import { blankKey, filledBlank } from '../../model/wordings.ts';
import { sayAloud } from '../../components/say-aloud.ts';
import { closestTo } from '../../workbench/closest-to.ts';
import { buttonFor, element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { BlankValues } from './blank-values.ts';

/**
 * Lets the reader fill in the blanks of the words in an element before copying them. The same blank in the same language is
 * filled in everywhere; what is copied with a blank still open says so and opens its fields.
 */
export class Blanks {
  readonly #values = new BlankValues();
  readonly #root: HTMLElement;
  readonly #texts: PhrasesTexts;

  constructor(root: HTMLElement, texts: PhrasesTexts, signal: AbortSignal) {
    this.#root = root;
    this.#texts = texts;
    root.addEventListener('input', (event) => this.#write(event), { signal });
    root.addEventListener('submit', (event) => this.#copy(event), { signal });
    root.addEventListener('keydown', (event) => this.#leave(event), { signal });
  }

  /** Takes a press on what fills in or copies some words. */
  press(event: Event): void {
    const words = closestTo(event, 'wb-copy');
    if (!words) return;
    const button = closestTo(event, '[data-fill]');
    if (button && button.getAttribute('aria-expanded') === 'true') this.#close(words);
    else if (button) this.#open(words)?.querySelector('input')?.focus();
    else if (closestTo(event, '[data-copy]')) this.#pointOut(words);
  }

  /** Writes what is typed into every blank of that name, and into its other fields. */
  #write({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.dataset['key'] === undefined) return;
    const lang = langOf(target);
    const key = target.dataset['key'];
    this.#values.write(lang, key, target.value.trim());
    for (const field of this.#root.querySelectorAll<HTMLInputElement>(`input[data-key="${CSS.escape(key)}"]`))
      if (field !== target && langOf(field) === lang) field.value = target.value;
    for (const words of this.#root.querySelectorAll<HTMLElement>('wb-copy')) if (words.lang === lang) this.#show(words);
  }

  /** Enter in a field copies the words it belongs to. */
  #copy(event: SubmitEvent): void {
    const form = closestTo(event, '.wb-blanks');
    if (!form) return;
    event.preventDefault();
    form.closest('wb-copy')?.querySelector<HTMLElement>('[data-copy]')?.click();
  }

  #leave(event: KeyboardEvent): void {
    const form = closestTo(event, '.wb-blanks');
    const words = form?.closest<HTMLElement>('wb-copy');
    if (event.key !== 'Escape' || !words) return;
    event.preventDefault();
    this.#close(words);
  }

  #open(words: HTMLElement): HTMLElement | undefined {
    const before = words.querySelector<HTMLElement>('.wb-blanks');
    const names = namesIn(words);
    if (before || names.size === 0) return before ?? undefined;
    const fields = [...names].map(([key, name]) => {
      const input = element('input', { type: 'text', autocomplete: 'off', 'data-key': key });
      input.value = this.#values.of(words.lang, key);
      return element('label', {}, name, input);
    });
    const empty = buttonFor(this.#texts.empty, () => this.#empty(), { lang: document.documentElement.lang });
    const form = element('form', { class: 'wb-blanks', 'aria-label': this.#texts.fillLabel }, ...fields, empty);
    // A field that has no button of its kind beside it takes Enter only where there is one to press.
    form.append(element('input', { type: 'submit', hidden: '' }));
    words.querySelector('.tools')?.after(form);
    words.querySelector('[data-fill]')?.setAttribute('aria-expanded', 'true');
    return form;
  }

  #close(words: HTMLElement): void {
    words.querySelector('.wb-blanks')?.remove();
    const button = words.querySelector<HTMLElement>('[data-fill]');
    button?.setAttribute('aria-expanded', 'false');
    button?.focus();
  }

  #empty(): void {
    this.#values.clear();
    for (const field of this.#root.querySelectorAll<HTMLInputElement>('input[data-key]')) field.value = '';
    this.showAll(this.#root.querySelectorAll<HTMLElement>('wb-copy'));
    sayAloud(this.#texts.emptied);
  }

  /** Shows words with what is filled in. */
  showAll(words: Iterable<HTMLElement>): void {
    for (const each of words) this.#show(each);
  }

  /** Shows the words with what is filled in, and takes back what was said of blanks that are filled now. */
  #show(words: HTMLElement): void {
    for (const blank of blanksIn(words)) {
      const value = this.#values.of(words.lang, blank.dataset['blank']!);
      blank.toggleAttribute('data-filled', value !== '');
      blank.textContent = value === '' ? `[${nameOf(blank)}]` : filledBlank(nameOf(blank), value);
    }
    if (words.querySelector('.wb-unfilled')) this.#say(words);
  }

  /** What was copied with open blanks in it: they are named, and can be filled in at once. */
  #pointOut(words: HTMLElement): void {
    this.#say(words);
    if (unfilled(words).length > 0) this.#open(words);
  }

  #say(words: HTMLElement): void {
    const open = unfilled(words);
    const line =
      words.querySelector('.wb-unfilled') ??
      element('p', { class: 'wb-unfilled', role: 'status', lang: document.documentElement.lang });
    if (!line.isConnected) words.querySelector('.tools')?.after(line);
    line.textContent = open.length === 0 ? '' : fillIn(this.#texts.stillToFill, open.join(', '));
  }
}

function blanksIn(words: HTMLElement): HTMLElement[] {
  const blanks = [...words.querySelectorAll<HTMLElement>('[data-blank]')];
  for (const blank of blanks) blank.dataset['name'] ??= blank.textContent.trim().slice(1, -1);
  return blanks;
}

function nameOf(blank: HTMLElement): string {
  return blank.dataset['name']!;
}

/** The blanks of some words: each once, by its key, with its name. */
function namesIn(words: HTMLElement): Map<string, string> {
  const names = new Map<string, string>();
  for (const blank of blanksIn(words)) {
    const name = nameOf(blank);
    if (!names.has(blankKey(name))) names.set(blankKey(name), name);
  }
  return names;
}

function unfilled(words: HTMLElement): string[] {
  const open = blanksIn(words).filter((blank) => !blank.hasAttribute('data-filled'));
  return [...new Map(open.map((blank) => [blank.dataset['blank'], nameOf(blank)])).values()];
}

function langOf(part: Element): string {
  return part.closest<HTMLElement>('wb-copy')?.lang ?? '';
}
