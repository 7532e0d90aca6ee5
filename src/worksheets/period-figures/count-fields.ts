import { element } from '../../workbench/element.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import { decimalSignOf, readNumber } from '../csv/numbers.ts';
import { labelled, lineField } from '../fields/labelled.ts';
import { scales, valueOf, type Figure } from './figures.ts';
import type { Making } from './making.ts';
import { isPossible } from './read-figures.ts';
import { sayTyped } from './say.ts';

interface FieldsParts {
  metric: ScorecardMetric;
  figure: Figure;
  making: Making;
  change: (figure: Figure) => void;
}

/** The field for a figure that somebody knows already. */
export function typedField({ metric, figure, making, change }: FieldsParts): HTMLElement {
  const { texts, lang } = making;
  const input = lineField(sayTyped(figure.value, lang), { inputmode: 'decimal', size: '8' });
  const problem = problemLine();
  input.addEventListener('input', () => {
    const value = readTyped(input.value, 'decimals');
    const said = value === 'wrong' ? texts.notNumber : faultOf(value, metric, making);
    show(input, problem, said);
    change(without({ ...figure, how: 'typed', value: said === '' ? (value as number | undefined) : undefined }));
  });
  const field = labelled({ label: texts.figure, control: input });
  field.querySelector('label')!.append(element('span', { class: 'visually-hidden' }, ` ${metric.title}`));
  field.append(element('span', { class: 'unit' }, metric.unit));
  return element('div', { class: 'wb-typed' }, field, problem);
}

/** The fields for how often each answer was given. */
export function answerFields({ metric, figure, making, change }: FieldsParts): HTMLElement {
  const { texts, lang } = making;
  const [least, most] = scales[metric.answers!];
  const problem = problemLine();
  const inputs = Array.from({ length: most - least + 1 }, (_, index) =>
    lineField(sayTyped(figure.answers?.[index], lang), { inputmode: 'numeric', size: '4' }),
  );
  for (const input of inputs)
    input.addEventListener('input', () => {
      const counts = inputs.map(({ value }) => readTyped(value, 'thousands'));
      const wrong = counts.findIndex((count) => count === 'wrong' || (count ?? 0) < 0 || !Number.isInteger(count ?? 0));
      for (const [index, field] of inputs.entries()) field.ariaInvalid = index === wrong ? 'true' : null;
      problem.textContent = wrong < 0 ? '' : texts.notCount;
      const isEmpty = counts.every((count) => count === undefined);
      const answers = wrong < 0 && !isEmpty ? counts.map((count) => Number(count ?? 0)) : undefined;
      change(without({ ...figure, how: 'counted', answers }));
    });
  const fields = inputs.map((control, index) => labelled({ label: String(index + least), control }));
  return element(
    'fieldset',
    { class: 'wb-counts' },
    element(
      'legend',
      {},
      metric.answers === 'marks' ? texts.countsOfMarks : texts.countsOfAnswers,
      element('span', { class: 'visually-hidden' }, `: ${metric.title}`),
    ),
    element('div', {}, ...fields),
    problem,
  );
}

/** The fields for two counts and their quotient. */
export function ratioFields({ metric, figure, making, change }: FieldsParts): HTMLElement {
  const { texts, lang } = making;
  const problem = problemLine();
  const part = lineField(sayTyped(figure.part, lang), { inputmode: 'decimal' });
  const whole = lineField(sayTyped(figure.whole, lang), { inputmode: 'decimal' });
  const read = (): void => {
    const counts = [part, whole].map(({ value }) => readTyped(value, 'thousands'));
    const isWrong = counts.some((count) => count === 'wrong' || (count ?? 0) < 0);
    const [top, bottom] = isWrong ? [] : (counts as (number | undefined)[]);
    const next = without({ ...figure, how: 'counted', part: top, whole: bottom });
    const said = isWrong
      ? texts.notNumber
      : bottom === 0
        ? texts.noWhole
        : faultOf(valueOf(next, metric), metric, making);
    show(whole, problem, said);
    change(said === '' ? next : without({ ...next, part: undefined, whole: undefined }));
  };
  for (const input of [part, whole]) input.addEventListener('input', read);
  return element(
    'fieldset',
    { class: 'wb-ratio' },
    element('legend', { class: 'visually-hidden' }, metric.title),
    labelled({ label: metric.ratio!.part, control: part }),
    labelled({ label: metric.ratio!.whole, control: whole }),
    problem,
  );
}

/**
 * A number as it is typed in any of the languages; undefined where nothing stands, `wrong` where no number does. What can be read
 * in two ways, as 1,234, is read as the kind of number that is asked for.
 */
export function readTyped(text: string, unclear: 'decimals' | 'thousands'): number | 'wrong' | undefined {
  const written = text.trim().replace('−', '-');
  if (written === '') return undefined;
  const sign = decimalSignOf([written]);
  const found = /[.,]/.exec(written)?.[0] as ',' | '.' | undefined;
  const other = found === ',' ? '.' : ',';
  const decimal = sign === 'unclear' ? (unclear === 'decimals' ? found! : other) : (sign ?? '.');
  return readNumber(written, decimal) ?? 'wrong';
}

function faultOf(value: number | undefined, metric: ScorecardMetric, { texts }: Making): string {
  if (value === undefined || isPossible(value, metric)) return '';
  if (metric.answers === 'recommendation') return texts.beyondScore;
  return metric.unit === '%' ? texts.beyondShare : texts.beyondCount;
}

function problemLine(): HTMLElement {
  return element('p', { class: 'problem', role: 'alert' });
}

function show(input: HTMLInputElement, problem: HTMLElement, said: string): void {
  input.ariaInvalid = said === '' ? null : 'true';
  problem.textContent = said;
}

/** A figure without what it does not have. */
function without(figure: { [Key in keyof Figure]: Figure[Key] | undefined } & Pick<Figure, 'how'>): Figure {
  return Object.fromEntries(Object.entries(figure).filter(([, value]) => value !== undefined)) as unknown as Figure;
}
