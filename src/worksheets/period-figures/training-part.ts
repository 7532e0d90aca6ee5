import { movedTo } from '../../model/metric-state.ts';
import { element } from '../../workbench/element.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import { howComputed } from '../charts/figure.ts';
import { labelled, lineField, listField } from '../fields/labelled.ts';
import { likelyChange } from './chance.ts';
import { valueOf } from './figures.ts';
import type { KeptPeriods } from './kept-periods.ts';
import type { Making } from './making.ts';
import { kindOfPeriod, type Period } from './period.ts';
import { isChance, withoutNoise } from './row-reading.ts';
import { sayFigure, sayMove, sayPeriod } from './say.ts';

/** Which training, and the periods before and after it. */
export interface Training {
  name: string;
  before: Period;
  after: Period;
}

interface TrainingParts {
  making: Making;
  metrics: readonly ScorecardMetric[];
  kept: KeptPeriods;
  /** The period that is being filled in: of its kind are those that can be chosen. */
  period: Period;
  training: Training | undefined;
  change: (training: Training) => void;
}

/** The difference between a period before a training and one after it, and what it does not prove. */
export class TrainingPart {
  readonly box: HTMLElement;
  readonly #parts: TrainingParts;
  readonly #result = element('div');
  #training: Training;

  constructor(parts: TrainingParts) {
    this.#parts = parts;
    const { making, kept, period } = parts;
    const { texts } = making;
    const periods = kept.periods.filter((one) => kindOfPeriod(one) === kindOfPeriod(period));
    const has = (one: Period | undefined): boolean => one !== undefined && periods.includes(one);
    const { name = '', before, after } = parts.training ?? {};
    this.#training = {
      name,
      before: has(before) ? before! : (periods[0] ?? ''),
      after: has(after) ? after! : (periods.at(-1) ?? ''),
    };
    this.box = element('section', { class: 'wb-training' }, element('h3', {}, texts.training));
    if (periods.length < 2) this.box.append(element('p', { class: 'hint' }, texts.trainingNeeds));
    else this.box.append(this.#fields(periods), this.#result);
    this.refresh();
  }

  /** Works the difference out anew. */
  refresh(): void {
    this.#result.replaceChildren(...drawTraining(this.#training, this.#parts));
  }

  #fields(periods: readonly Period[]): HTMLElement {
    const { making } = this.#parts;
    const { texts } = making;
    const entries = periods.map((one) => [one, sayPeriod(one, making)] as const);
    const name = lineField(this.#training.name, { placeholder: texts.trainingExample, maxlength: '120' });
    const before = listField(entries, this.#training.before);
    const after = listField(entries, this.#training.after);
    for (const control of [name, before, after])
      control.addEventListener('input', () => {
        this.#training = { name: name.value, before: before.value, after: after.value };
        this.#parts.change(this.#training);
        this.refresh();
      });
    return element(
      'div',
      { class: 'wb-choose' },
      labelled({ label: texts.trainingName, control: name }),
      labelled({ label: texts.before, control: before }),
      labelled({ label: texts.after, control: after }),
    );
  }
}

/** The table of differences, and what it does not prove. */
export function drawTraining({ before, after }: Training, { making, metrics, kept }: TrainingParts): HTMLElement[] {
  const { texts, frame, lang } = making;
  if (before === after) return [element('p', { class: 'problem' }, texts.chosenSame)];
  const rows = metrics.flatMap((metric) => {
    const [was, is] = [kept.figure(before, metric.id), kept.figure(after, metric.id)];
    const [from, to] = [valueOf(was, metric), valueOf(is, metric)];
    if (from === undefined || to === undefined) return [];
    const change = likelyChange(was, is, metric);
    const chance = change ? (isChance(change) ? texts.chanceYes : texts.chanceNo) : texts.chanceUnknown;
    const cells = [
      [texts.before, sayFigure(from, metric, lang)],
      [texts.after, sayFigure(to, metric, lang)],
      [texts.difference, sayMove(withoutNoise(to - from), metric, making)],
      [texts.reading, texts[movedTo(from, to, metric)]],
      [texts.chance, chance],
    ] as const;
    return [
      element(
        'tr',
        {},
        element('th', { scope: 'row' }, metric.title),
        ...cells.map(([label, words]) => element('td', { 'data-label': label }, words)),
      ),
    ];
  });
  if (rows.length === 0) return [element('p', { class: 'hint' }, texts.trainingNone)];
  const heads = [texts.trendOf, texts.before, texts.after, texts.difference, texts.reading, texts.chance];
  return [
    element(
      'table',
      { class: 'cards' },
      element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
      element('tbody', {}, ...rows),
    ),
    element('h4', {}, texts.trainingNot),
    element('ul', {}, ...texts.trainingNots.split('|').map((words) => element('li', {}, words))),
    howComputed([texts.howDifference, texts.howLikely], frame),
  ];
}
