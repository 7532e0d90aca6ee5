import { element } from '../../workbench/element.ts';
import { readWritten, writeNumber } from '../csv/numbers.ts';
import { freshId, labelled, lineField } from '../fields/labelled.ts';
import { faultOf, guesses, type Figure, type Guess } from './bill.ts';
import { unitOf, type Calculation } from './calculation.ts';
import type { CostContext } from './cost-context.ts';

/** A figure to fill in: its three numbers, where they come from, and how somebody gets their own. */
export class FigureFields {
  readonly box: HTMLElement;
  readonly #context: CostContext;
  readonly #legend: HTMLElement;
  readonly #tag = element('span', { class: 'wb-tag' });
  readonly #problem = element('p', { class: 'problem', id: freshId() });
  readonly #numbers: Record<Guess, HTMLInputElement>;
  #figure: Figure;

  constructor(figure: Figure, context: CostContext, take: (figure: Figure) => void) {
    const { texts } = context;
    this.#context = context;
    this.#legend = element('legend', context.inSource);
    this.#figure = figure;
    const change = (part: Partial<Figure>): void => {
      this.#figure = { ...this.#figure, ...part };
      take(this.#figure);
    };
    const numbers = guesses.map((guess) => [guess, this.#numberField(guess, change)] as const);
    this.#numbers = Object.fromEntries(numbers) as Record<Guess, HTMLInputElement>;
    const source = lineField(figure.source, { placeholder: texts.sourceExample });
    source.addEventListener('input', () => change({ source: source.value }));
    this.box = element(
      'fieldset',
      { class: 'wb-figure' },
      this.#legend,
      element(
        'div',
        { class: 'explains' },
        element('p', {}, this.#tag),
        element(
          'p',
          { class: 'hint' },
          element('strong', {}, texts.how),
          ' ',
          element('span', context.inSource, figure.how),
        ),
        element('p', { class: 'hint' }, figure.unit === '%' ? texts.rangeShare : texts.range),
      ),
      element(
        'div',
        { class: 'takes' },
        element(
          'div',
          { class: 'three' },
          ...numbers.map(([guess, control]) => labelled({ label: texts[guess], control })),
        ),
        this.#problem,
        labelled({ label: texts.source, control: source }),
      ),
    );
  }

  /** Says what the figure is now: whose it is, in which unit, and what is wrong with it. */
  refresh(figure: Figure, calculation: Calculation): void {
    const { texts } = this.#context;
    const unit = unitOf(figure, calculation);
    const isOwn = figure.source.trim() !== '';
    const fault = faultOf(figure);
    this.#figure = figure;
    this.#legend.textContent = unit === '' ? figure.what : `${figure.what} (${unit})`;
    this.#tag.textContent = isOwn ? texts.yours : texts.placeholder;
    this.#tag.toggleAttribute('data-own', isOwn);
    const words = fault === undefined ? '' : texts[fault];
    if (this.#problem.textContent !== words) this.#problem.textContent = words;
    for (const guess of guesses) this.#numbers[guess].ariaInvalid = fault === undefined ? null : 'true';
  }

  #numberField(guess: Guess, change: (part: Partial<Figure>) => void): HTMLInputElement {
    const { lang } = this.#context;
    const value = this.#figure[guess];
    // Of type text: one of type number drops the comma of 7,4 where the browser has another language than the reader.
    const input = lineField(Number.isFinite(value) ? writeNumber(value, lang) : '', {
      ...{ inputmode: 'decimal', 'aria-describedby': this.#problem.id },
    });
    input.addEventListener('input', () => change({ [guess]: readWritten(input.value, lang) ?? Number.NaN }));
    return input;
  }
}
