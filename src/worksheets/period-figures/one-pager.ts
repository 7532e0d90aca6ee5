import { sayDay } from '../../base/day.ts';
import { metricState, movedTo } from '../../model/metric-state.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { today } from '../../workbench/trust/today.ts';
import type { Scorecard, ScorecardMetric } from '../../workspace/scorecards.ts';
import { valueOf } from './figures.ts';
import type { KeptPeriods } from './kept-periods.ts';
import type { Making } from './making.ts';
import type { Period } from './period.ts';
import { readRow, withoutNoise, type Before } from './row-reading.ts';
import { sayBareMove, sayMarks, sayPeriod, sayShort, sayShortly } from './say.ts';

/** Rows to write on, below the decisions that are known. */
const blankRows = 4;

/** The scorecard on one sheet of paper for the meeting, with room for what it decides. */
export function drawOnePager(scorecard: Scorecard, period: Period, kept: KeptPeriods, making: Making): HTMLElement {
  const { texts, lang } = making;
  const metrics = scorecard.metrics.flatMap((id) => making.metrics.get(id) ?? []);
  const sides = (['external', 'internal'] as const).map((side) => {
    const own = metrics.filter((metric) => metric.side === side);
    return element(
      'section',
      {},
      element('h3', {}, texts[side]),
      tableOf(
        [texts.trendOf, texts.figure, texts.before, texts.reading],
        own.map((metric) => rowOf(metric, period, kept, making)),
      ),
      ...surveysOf(own, period, kept, making),
    );
  });
  const meeting = kept.data(period)?.meetings[scorecard.id];
  return element(
    'div',
    { class: 'wb-one-pager' },
    element('h2', {}, fillIn(texts.onePager, scorecard.title, sayPeriod(period, making))),
    element('p', {}, `${texts.meetingOn}: ${meeting?.on ? sayDay(meeting.on, lang) : '____________________'}`),
    element('div', { class: 'wb-sides' }, ...sides),
    element('h3', {}, texts.decisions),
    decisionsOf(meeting?.decisions ?? [], making),
    element('p', { class: 'hint' }, fillIn(texts.printedOn, sayDay(today(), lang))),
  );
}

/** Sizes of letters in points. What is not on one sheet in the least of them goes on to a second one: nobody could read it. */
const letters = [9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];

const widthOfSheet = '178mm';

/** The height of A4 within its margins, with a little to spare, in pixels of a style sheet. */
const heightOfSheet = (255 / 25.4) * 96;

/** Takes letters as large as lets everything stand on one sheet. The paper is in the page, where it is measured. */
export function fitOnSheet(paper: HTMLElement): void {
  // Some browsers lay out for paper by now, at the width of their window.
  paper.style.inlineSize = widthOfSheet;
  for (const size of letters) {
    paper.style.fontSize = `${size}pt`;
    if (paper.offsetHeight <= heightOfSheet) break;
  }
  paper.style.inlineSize = '';
}

function rowOf(metric: ScorecardMetric, period: Period, kept: KeptPeriods, making: Making): Node[][] {
  const { texts, lang } = making;
  const figure = kept.figure(period, metric.id);
  const value = valueOf(figure, metric);
  const unit = metric.unit === '%' ? '' : `${metric.unit}. `;
  const why = figure?.why ? [element('small', {}, figure.why)] : [];
  return [
    [element('strong', {}, metric.title), element('small', {}, unit + sayMarks(metric, making)), ...why],
    [element('span', {}, value === undefined ? '' : sayShort(value, metric, lang))],
    beforeOf(metric, value, kept.before(period, metric.id), making),
    [element('strong', {}, value === undefined ? '' : texts[metricState(value, metric)])],
  ];
}

/** The figure of the period before, and how it moved since. */
function beforeOf(
  metric: ScorecardMetric,
  value: number | undefined,
  before: Before | undefined,
  making: Making,
): Node[] {
  const was = before && valueOf(before.figure, metric);
  if (was === undefined) return [element('span', {}, '–')];
  const then = sayShort(was, metric, making.lang);
  const when = sayShortly(before!.period, making).replace(' ', '\u00a0');
  const move = value === undefined ? 0 : withoutNoise(value - was);
  const moved =
    value === undefined || move === 0
      ? ''
      : `${sayBareMove(move, metric.unit, making.lang)}, ${making.texts[movedTo(was, value, metric)]}`;
  return [element('span', {}, then), element('small', {}, when), element('small', {}, moved)];
}

/** What best marks and mean tell, for each metric whose answers were counted. */
function surveysOf(
  metrics: readonly ScorecardMetric[],
  period: Period,
  kept: KeptPeriods,
  making: Making,
): HTMLElement[] {
  const said = metrics.flatMap((metric) => {
    const figure = kept.figure(period, metric.id);
    if (figure?.how !== 'counted' || !metric.answers) return [];
    const { notes } = readRow(metric, figure, kept.before(period, metric.id), making);
    return notes.length === 0 ? [] : [element('li', {}, element('strong', {}, `${metric.title}: `), notes.join(' '))];
  });
  return said.length === 0 ? [] : [element('h3', {}, making.texts.topAndMean), element('ul', {}, ...said)];
}

function decisionsOf(
  decisions: readonly { what: string; who: string; by: string }[],
  { texts, lang }: Making,
): HTMLElement {
  const cells = (...words: string[]): Node[][] => words.map((word) => [element('span', {}, word)]);
  const known = decisions.map(({ what, who, by }) => cells(what, who, by === '' ? '' : sayDay(by, lang)));
  const blank = Array.from({ length: blankRows }, () => cells('', '', ''));
  const table = tableOf([texts.what, texts.who, texts.by], [...known, ...blank]);
  table.classList.add('wb-write');
  return table;
}

function tableOf(heads: readonly string[], rows: readonly (readonly Node[][])[]): HTMLTableElement {
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...row.map((cell) => element('td', {}, ...cell))))),
  );
}
