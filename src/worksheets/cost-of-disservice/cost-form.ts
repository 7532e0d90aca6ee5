import { element } from '../../workbench/element.ts';
import { labelled, lineField } from '../fields/labelled.ts';
import { withFigure, type Calculation } from './calculation.ts';
import type { CostContext } from './cost-context.ts';
import { stepsOf } from './draw-bill.ts';
import { FigureFields } from './figure-fields.ts';
import { faultOf } from './bill.ts';

export interface FormParts {
  name: string;
  calculation: Calculation;
  context: CostContext;
  take: (calculation: Calculation) => void;
  rename: (name: string) => void;
}

/** The fields of a bill, and beneath each row how it comes to its amounts. */
export class CostForm {
  readonly box: HTMLElement;
  readonly #parts: FormParts;
  readonly #figures = new Map<string, FigureFields>();
  readonly #steps = new Map<string, HTMLElement>();
  #calculation: Calculation;

  constructor(parts: FormParts) {
    this.#parts = parts;
    this.#calculation = parts.calculation;
    this.box = element(
      'div',
      {},
      this.#about(),
      ...parts.calculation.rows.map(({ id, what, figures }, index) => {
        const steps = element('ul', { role: 'list', class: 'steps' });
        this.#steps.set(id, steps);
        const fields = figures.map((figure) => {
          const made = new FigureFields(figure, parts.context, (changed) =>
            this.#take(withFigure(this.#calculation, changed, id)),
          );
          this.#figures.set(`${id} ${figure.id}`, made);
          return made.box;
        });
        return element('section', {}, element('h3', parts.context.inSource, `${index + 1}. ${what}`), ...fields, steps);
      }),
    );
    this.#refresh();
  }

  #take(calculation: Calculation): void {
    this.#calculation = calculation;
    this.#refresh();
    this.#parts.take(calculation);
  }

  #refresh(): void {
    const calculation = this.#calculation;
    for (const row of calculation.rows) {
      for (const figure of row.figures) this.#figures.get(`${row.id} ${figure.id}`)?.refresh(figure, calculation);
      const isRowWhole = row.figures.every((figure) => faultOf(figure) === undefined);
      const lines = isRowWhole ? stepsOf(row, calculation, this.#parts.context) : [];
      this.#steps.get(row.id)!.replaceChildren(...lines.map((line) => element('li', {}, line)));
    }
  }

  #about(): HTMLElement {
    const { name, context, rename } = this.#parts;
    const { texts } = context;
    const label = lineField(name, { placeholder: texts.nameExample });
    label.addEventListener('input', () => rename(label.value));
    const period = lineField(this.#calculation.period, { placeholder: texts.periodExample });
    period.addEventListener('input', () => this.#take({ ...this.#calculation, period: period.value }));
    const currency = lineField(this.#calculation.currency, { maxlength: '3', pattern: '[A-Za-z]{3}', size: '4' });
    const wrong = element('p', { class: 'problem' });
    currency.addEventListener('input', () => {
      const code = currency.value.toUpperCase();
      const isCode = /^[A-Z]{3}$/.test(code);
      currency.ariaInvalid = isCode ? null : 'true';
      wrong.textContent = isCode ? '' : texts.currencyWrong;
      if (isCode) this.#take({ ...this.#calculation, currency: code });
    });
    const money = labelled({ label: texts.currency, control: currency, hint: texts.currencyHint });
    money.append(wrong);
    return element(
      'section',
      { class: 'about' },
      element('h3', {}, texts.about),
      labelled({ label: texts.name, control: label }),
      labelled({ label: texts.period, control: period }),
      money,
    );
  }
}
