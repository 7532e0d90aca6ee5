import { element } from '../../workbench/element.ts';
import { recall, remember } from '../../workbench/store.ts';
import type { Scorecard, ScorecardMetric } from '../../workspace/scorecards.ts';
import { labelled, listField } from '../fields/labelled.ts';
import { drawSummary } from './draw-summary.ts';
import { drawTrend } from './draw-trend.ts';
import type { KeptPeriods } from './kept-periods.ts';
import type { Making } from './making.ts';
import { MeetingPart } from './meeting-part.ts';
import { MetricRow } from './metric-row.ts';
import type { Period } from './period.ts';
import { TrainingPart, type Training } from './training-part.ts';

/** Under which name it is kept which training somebody looked at last. */
const trainingName = 'periodFiguresTraining';

interface CardParts {
  making: Making;
  kept: KeptPeriods;
  scorecard: Scorecard;
  metrics: readonly ScorecardMetric[];
  period: Period;
}

/** A scorecard in a period: its metrics side by side, what the meeting decided, how it went over time, before and after a training. */
export class Card {
  readonly box: HTMLElement;
  readonly #parts: CardParts;
  readonly #rows: MetricRow[];
  readonly #summary = element('div', { class: 'wb-summary' });
  readonly #trend = element('div');
  readonly #training: TrainingPart;
  #trendOf: ScorecardMetric;

  constructor(parts: CardParts) {
    this.#parts = parts;
    const { making, kept, scorecard, metrics, period } = parts;
    this.#trendOf = metrics[0]!;
    this.#rows = metrics.map((metric) => this.#row(metric));
    this.#training = new TrainingPart({
      ...{ making, metrics, kept, period },
      training: recall<Training>(trainingName),
      change: (training) => remember(trainingName, training),
    });
    const meeting = new MeetingPart({
      ...{ making, scorecard: scorecard.title },
      meeting: kept.data(period)?.meetings[scorecard.id],
      change: (changed) => kept.setMeeting(period, scorecard.id, changed),
    });
    const sides = (['external', 'internal'] as const).map((side) => this.#side(side));
    this.box = element(
      'div',
      {},
      this.#summary,
      element('div', { class: 'wb-sides' }, ...sides),
      meeting.box,
      this.#trendSection(),
      this.#training.box,
    );
    this.#refresh();
  }

  #side(side: 'external' | 'internal'): HTMLElement {
    const { making, metrics } = this.#parts;
    const rows = this.#rows.filter((_, index) => metrics[index]!.side === side).map(({ box }) => box);
    const id = `figures-${side}`;
    return element(
      'section',
      { 'aria-labelledby': id },
      element('h3', { id }, making.texts[side]),
      element('ul', { role: 'list' }, ...rows),
    );
  }

  #row(metric: ScorecardMetric): MetricRow {
    const { making, kept, period } = this.#parts;
    const row: MetricRow = new MetricRow({
      ...{ metric, making },
      figure: () => kept.figure(period, metric.id),
      before: () => kept.before(period, metric.id),
      change: (figure) => {
        kept.setFigure(period, metric.id, figure);
        row.refresh();
        this.#refresh();
      },
    });
    return row;
  }

  /** Works out anew what depends on several figures. */
  #refresh(): void {
    const { making, kept, metrics, period } = this.#parts;
    this.#summary.replaceChildren(...drawSummary(metrics, (id) => kept.figure(period, id), making));
    this.#trend.replaceChildren(drawTrend(this.#trendOf, period, kept, making));
    this.#training.refresh();
  }

  #trendSection(): HTMLElement {
    const { texts } = this.#parts.making;
    const { metrics } = this.#parts;
    const list = listField(
      metrics.map(({ id, title }) => [id, title]),
      this.#trendOf.id,
    );
    list.addEventListener('change', () => {
      this.#trendOf = metrics.find(({ id }) => id === list.value)!;
      this.#refresh();
    });
    return element(
      'section',
      { class: 'wb-trend' },
      element('h3', {}, texts.trend),
      element('div', { class: 'wb-choose' }, labelled({ label: texts.trendOf, control: list })),
      this.#trend,
    );
  }
}
