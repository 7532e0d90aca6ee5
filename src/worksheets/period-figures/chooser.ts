import { element } from '../../workbench/element.ts';
import { today } from '../../workbench/trust/today.ts';
import type { Scorecard } from '../../workspace/scorecards.ts';
import { labelled, listField } from '../fields/labelled.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import type { Making } from './making.ts';
import { kindOfPeriod, periodKinds, recentPeriods, type Period, type PeriodKind } from './period.ts';
import { sayPeriod } from './say.ts';

interface ChooserParts {
  making: Making;
  scorecards: readonly Scorecard[];
  scorecard: Scorecard;
  periods: readonly Period[];
  period: Period | undefined;
  chooseScorecard: (id: string) => void;
  choosePeriod: (period: Period) => void;
  add: (period: Period) => void;
}

/** Which scorecard, which period, and a way to add one. */
export function drawChooser(parts: ChooserParts): HTMLElement {
  const { making, scorecards, scorecard, periods, period } = parts;
  const { texts } = making;
  const cards = listField(
    scorecards.map(({ id, title, levelName }) => [id, title.includes(levelName) ? title : `${title} (${levelName})`]),
    scorecard.id,
  );
  cards.addEventListener('change', () => parts.chooseScorecard(cards.value));
  const box = element('div', { class: 'wb-choose' }, labelled({ label: texts.scorecard, control: cards }));
  if (period !== undefined) {
    const list = listField(
      periods.toReversed().map((one) => [one, sayPeriod(one, making)]),
      period,
    );
    list.addEventListener('change', () => parts.choosePeriod(list.value));
    box.append(labelled({ label: texts.period, control: list }));
  }
  return element('div', {}, box, drawAdding(parts));
}

/** The form that adds a period: its kind, then which one. The last one that is over is offered first. */
function drawAdding({ making, period, add }: ChooserParts): HTMLElement {
  const { texts } = making;
  const usual: PeriodKind = (period !== undefined && kindOfPeriod(period)) || 'month';
  const kind = listField(
    periodKinds.map((one) => [one, texts[one]]),
    usual,
  );
  const which = listField([], '');
  const fill = (): void => {
    const recent = recentPeriods(kind.value as PeriodKind, today());
    which.replaceChildren(...recent.map((one) => element('option', { value: one }, sayPeriod(one, making))));
    which.value = recent[1]!;
  };
  kind.addEventListener('change', fill);
  fill();
  const adding = element(
    'details',
    { class: 'wb-add' },
    element('summary', {}, texts.newPeriod),
    element(
      'div',
      { class: 'wb-choose' },
      labelled({ label: texts.kind, control: kind }),
      labelled({ label: texts.which, control: which }),
      sheetButton({ words: texts.add, act: () => add(which.value), isMain: true }),
    ),
  );
  adding.open = period === undefined;
  return adding;
}
