import type { ThanksTexts } from '../../i18n/sheets/thanks.ts';
import { element } from '../../workbench/element.ts';
import { choices, Field, fillList, tickBox } from '../../workbench/editing/form-parts.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import type { ThanksDraft, ThanksFacts, ThanksProblem } from './thanks-draft.ts';

/** The fields of thanks. Those that belong to a commendation alone are there when one is written. */
export class ThanksFields {
  readonly rows: HTMLElement[];
  readonly #texts: ThanksTexts;
  readonly #way: HTMLFieldSetElement;
  readonly #principle = element('select', { 'aria-required': 'true' });
  readonly #title = element('input', { type: 'text', autocomplete: 'off', 'aria-required': 'true' });
  readonly #summary = element('textarea', { rows: '2', 'aria-required': 'true' });
  readonly #happened = element('textarea', { rows: '6', 'aria-required': 'true' });
  readonly #words = element('textarea', { rows: '3' });
  readonly #again = element('textarea', { rows: '2' });
  readonly #on = element('input', { type: 'date', 'aria-required': 'true' });
  readonly #hasAgreed: HTMLFieldSetElement;
  readonly #fields: Record<keyof ThanksDraft, Field>;
  readonly #touched = new Set<string>();

  constructor(texts: ThanksTexts, { principles }: ThanksFacts) {
    this.#texts = texts;
    this.#way = choices('way', [
      { value: 'mail', label: texts.byMail, hint: texts.byMailHint },
      { value: 'story', label: texts.byStory, hint: texts.byStoryHint },
    ]);
    this.#hasAgreed = element(
      'fieldset',
      {},
      tickBox('agreed', { value: 'yes', label: texts.agreed, hint: texts.agreedHint }),
    );
    const shown = principles.map(({ id, title }) => [id, title] as const);
    fillList(this.#principle, [['', texts.choosePrinciple], ...shown]);
    this.#fields = this.#makeFields();
    const { way, principle, title, summary, happened, words, again, on, hasAgreed } = this.#fields;
    // It is one box and no choice between several.
    hasAgreed.control.removeAttribute('role');
    this.rows = [way, principle, title, summary, happened, words, again, on, hasAgreed].map(({ row }) => row);
  }

  #makeFields(): Record<keyof ThanksDraft, Field> {
    const texts = this.#texts;
    const field = (name: string, label: string, control: Field['control'], hint?: string): Field =>
      new Field({ name: `thanks-${name}`, label, control, ...(hint === undefined ? {} : { hint }) });
    return {
      way: field('way', texts.way, this.#way),
      principle: field('principle', texts.principle, this.#principle),
      title: field('title', texts.storyTitle, this.#title, texts.storyTitleHint),
      summary: field('summary', texts.summary, this.#summary, texts.summaryHint),
      happened: field('happened', texts.happened, this.#happened, texts.happenedHint),
      words: field('words', texts.words, this.#words, texts.wordsHint),
      again: field('again', texts.again, this.#again, texts.againHint),
      on: field('on', texts.on, this.#on),
      hasAgreed: field('agreed', texts.agreed, this.#hasAgreed),
    };
  }

  /** What is filled in. */
  read(): ThanksDraft {
    return {
      way: this.#way.querySelector<HTMLInputElement>('[value=story]')!.checked ? 'story' : 'mail',
      principle: this.#principle.value,
      happened: this.#happened.value,
      words: this.#words.value,
      on: this.#on.value,
      title: this.#title.value,
      summary: this.#summary.value,
      again: this.#again.value,
      hasAgreed: this.#hasAgreed.querySelector('input')!.checked,
    };
  }

  write(draft: ThanksDraft, latest: string): void {
    this.#way.querySelector<HTMLInputElement>(`[value=${draft.way === 'story' ? 'story' : 'mail'}]`)!.checked = true;
    this.#principle.value = draft.principle;
    if (this.#principle.selectedIndex < 0) this.#principle.value = '';
    this.#happened.value = draft.happened;
    this.#words.value = draft.words;
    this.#on.max = latest;
    this.#on.value = draft.on;
    this.#title.value = draft.title;
    this.#summary.value = draft.summary;
    this.#again.value = draft.again;
    this.#hasAgreed.querySelector('input')!.checked = draft.hasAgreed;
    this.#touched.clear();
    this.fit();
  }

  /** Shows the fields that the chosen way needs. */
  fit(): void {
    const isStory = this.read().way === 'story';
    const { principle, title, summary, again, hasAgreed } = this.#fields;
    principle.row.hidden = this.#principle.options.length < 2;
    for (const { row } of [title, summary, again, hasAgreed]) row.hidden = !isStory;
  }

  /** Says what is wrong with the fields that somebody has been in. */
  say(problems: readonly ThanksProblem[]): void {
    for (const [name, field] of Object.entries(this.#fields)) {
      const problem = problems.find((candidate) => candidate.field === name);
      field.say(problem && this.#touched.has(name) ? fillIn(this.#texts[problem.text], ...problem.values) : '');
    }
  }

  /** Of fields that somebody has been in, it is said what is wrong. */
  touch(names: readonly (keyof ThanksDraft)[]): void {
    for (const name of names) this.#touched.add(name);
  }

  focus(name: keyof ThanksDraft): void {
    this.#fields[name].focus();
  }

  /** The field that an event is about. */
  fieldOf(target: EventTarget | null): keyof ThanksDraft | undefined {
    const found = Object.entries(this.#fields).find(([, { row }]) => row.contains(target as Node));
    return found?.[0] as keyof ThanksDraft | undefined;
  }
}
