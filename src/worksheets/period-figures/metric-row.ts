import { element, iconOf, linkTo } from '../../workbench/element.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import { columns } from '../charts/columns.ts';
import { figure as chart, howComputed } from '../charts/figure.ts';
import { labelled, lineField } from '../fields/labelled.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { answerFields, ratioFields, typedField } from './count-fields.ts';
import { drawScale } from './draw-scale.ts';
import { scales, sum, valueOf, type Figure } from './figures.ts';
import type { Making } from './making.ts';
import { readRow, type Before } from './row-reading.ts';
import { sayFigure, sayMarks, sayNumber } from './say.ts';

/** The signs of what a figure says. The word stands beside each. */
export const stateIcons = { well: 'good', watch: 'warning', act: 'stop' } as const;

export interface RowParts {
  metric: ScorecardMetric;
  making: Making;
  figure: () => Figure | undefined;
  before: () => Before | undefined;
  change: (figure: Figure) => void;
}

/** A metric on the scorecard: the fields for its figure, and what the figure says. */
export class MetricRow {
  readonly box: HTMLElement;
  readonly #parts: RowParts;
  readonly #fields = element('div', { class: 'wb-fields' });
  readonly #reading = element('div', { class: 'wb-reading' });
  readonly #state = element('p', { class: 'wb-state' });
  /** What was opened stays open when the figure changes. */
  readonly #open = new Set<string>();

  constructor(parts: RowParts) {
    this.#parts = parts;
    const { metric, making } = parts;
    const title = linkTo(metric.href, metric.title);
    if (metric.lang) title.lang = metric.lang;
    const why = lineField(parts.figure()?.why ?? '', { maxlength: '400' });
    why.addEventListener('input', () => {
      const { why: _, ...rest } = this.#figure();
      parts.change(why.value.trim() === '' ? rest : { ...rest, why: why.value });
    });
    const reason = labelled({ label: making.texts.why, control: why });
    reason.querySelector('label')!.append(element('span', { class: 'visually-hidden' }, `: ${metric.title}`));
    this.box = element(
      'li',
      { id: `metric-${metric.id}` },
      element('div', { class: 'wb-row-head' }, element('h4', {}, title), this.#state),
      this.#fields,
      this.#reading,
      reason,
    );
    this.#drawFields();
    this.refresh();
  }

  /** Says anew what the figure says. */
  refresh(): void {
    const { metric, making, figure, before } = this.#parts;
    const { texts, lang } = making;
    const earlier = before();
    const { value, state, change, notes, how } = readRow(metric, figure(), earlier, making);
    this.box.dataset['state'] = state ?? 'none';
    this.#state.replaceChildren(...(state ? [iconOf(stateIcons[state]), ' '] : []), state ? texts[state] : texts.none);
    const says = value === undefined ? texts.noFigureYet : sayFigure(value, metric, lang);
    // A figure that was typed stands in its field.
    const isShown = value === undefined || figure()?.how === 'counted';
    this.#reading.replaceChildren(
      element('p', { class: 'wb-value' }, ...(isShown ? [element('strong', {}, says), ' '] : []), change),
      drawScale(metric, { now: value, before: earlier && valueOf(earlier.figure, metric) }, making),
      element('p', { class: 'hint' }, sayMarks(metric, making)),
      ...notes.map((note) => element('p', {}, note)),
      ...this.#chart(),
      ...(how.length > 0 ? [howComputed([...how, metric.formula], making.frame)] : []),
    );
    for (const details of this.#reading.querySelectorAll('details')) {
      const name = details.querySelector('summary')!.textContent;
      details.open = this.#open.has(name);
      details.addEventListener('toggle', () => (details.open ? this.#open.add(name) : this.#open.delete(name)));
    }
  }

  #figure(): Figure {
    return this.#parts.figure() ?? { how: 'typed' };
  }

  #drawFields(): void {
    const { metric, making, change } = this.#parts;
    const { texts } = making;
    const isCounted = this.#figure().how === 'counted';
    const parts = { metric, making, figure: this.#figure(), change: (next: Figure) => change(this.#withWhy(next)) };
    const fields = !isCounted ? typedField : metric.answers ? answerFields : ratioFields;
    const canCount = metric.answers !== undefined || metric.ratio !== undefined;
    const turn = sheetButton({
      words: isCounted ? texts.typeIt : texts.countIt,
      act: () => {
        change({ ...this.#figure(), how: isCounted ? 'typed' : 'counted' });
        this.#drawFields();
        this.#fields.querySelector('input')?.focus();
      },
    });
    turn.append(element('span', { class: 'visually-hidden' }, `: ${metric.title}`));
    this.#fields.replaceChildren(fields(parts), ...(canCount ? [turn] : []));
  }

  /** The fields know the figure as it was when they were drawn; the reason may have been written since. */
  #withWhy(figure: Figure): Figure {
    const { why } = this.#figure();
    const next = { ...figure };
    delete next.why;
    return why === undefined ? next : { ...next, why };
  }

  #chart(): HTMLElement[] {
    const { metric, making } = this.#parts;
    const { texts, frame, lang } = making;
    const figure = this.#parts.figure();
    const answers = figure?.how === 'counted' && metric.answers ? (figure.answers ?? []) : [];
    const all = sum(answers);
    if (!metric.answers || all === 0) return [];
    const isMarks = metric.answers === 'marks';
    const [least] = scales[metric.answers];
    const shares = answers.map((count, index) => ({ label: String(index + least), value: (count / all) * 100, count }));
    const title = `${metric.title}: ${isMarks ? texts.marksChart : texts.answersChart}`;
    const says = `${texts.number}: ${sayNumber(all, lang)}.`;
    const say = (value: number): string => sayNumber(Math.round(value), lang);
    const drawing = columns({
      ...{ title, says, x: isMarks ? texts.mark : texts.answer, y: { title: texts.share, say } },
      columns: shares.map(({ label, value }) => ({ label, value })),
    });
    const table = {
      columns: [isMarks ? texts.mark : texts.answer, texts.number, texts.share],
      rows: shares.map(({ label, value, count }) => [label, sayNumber(count, lang), sayNumber(value, lang, 1)]),
    };
    return [chart({ title, says, drawing, table, words: frame })];
  }
}
