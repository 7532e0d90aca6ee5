import { sayDay } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { figure } from '../charts/figure.ts';
import { signOf, type Series } from '../charts/lines.ts';
import { radar } from '../charts/radar.ts';
import { decidingMark, partsOf, sayChange, sayMark, sayPart, type AssessmentContext } from './assessment-context.ts';
import { compareAssessments, meanOf, type Assessment, type Changed } from './assessment.ts';

/** The sheet of an earlier day. */
export interface Earlier {
  day: string;
  assessment: Assessment;
}

const rings = [1, 2, 3, 4, 5];

/** The means of the parts, now and then, on arms around a middle. */
export function drawMeans(now: Assessment, last: Earlier | undefined, context: AssessmentContext): HTMLElement {
  const { texts, frame, lang, marks } = context;
  const parts = partsOf(context);
  const mark = decidingMark(context);
  const meansOf = (one: Assessment) => parts.map((part) => meanOf(one, part, mark.id));
  const [means, before] = [meansOf(now), last && meansOf(last.assessment)];
  const lastWords = last ? fillIn(texts.before, sayDay(last.day, lang)) : '';
  const title = last ? texts.chart : texts.chartOne;
  const says = sayMeans(parts, means, before, context);
  const series: Series[] = [
    { name: texts.now, values: means, tone: 'first' },
    ...(before ? [{ name: lastWords, values: before, tone: 'second' as const }] : []),
  ];
  const cell = (value: number | undefined): string => (value === undefined ? '–' : sayMark(value, context));
  const change = (index: number): string[] => {
    const [a, b] = [means[index], before?.[index]];
    return before ? [cell(b), a === undefined || b === undefined ? '–' : sayChange(a - b, context)] : [];
  };
  return figure({
    ...{ title, says, words: frame },
    drawing: radar({ title, says, rings, series, arms: parts.map((part) => sayPart(part, context)) }),
    legend: series.map(({ name, tone }) => ({ sign: signOf(tone!), words: name })),
    table: {
      columns: [texts.part, texts.now, ...(last ? [lastWords, texts.by] : [])],
      rows: parts.map((part, index) => [sayPart(part, context), cell(means[index]), ...change(index)]),
    },
    computed: [texts.computed, ...(marks.length > 1 ? [fillIn(texts.computedTwice, mark.text)] : [])],
  });
}

type Means = readonly (number | undefined)[];

function sayMeans(parts: readonly string[], now: Means, before: Means | undefined, context: AssessmentContext): string {
  const { texts } = context;
  if (!before) return texts.chartOnly;
  const changes = parts.flatMap((part, index) => {
    const [a, b] = [now[index], before[index]];
    return a === undefined || b === undefined || a === b ? [] : [{ part, by: a - b }];
  });
  const [most] = changes.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return most ? fillIn(texts.chartSays, sayPart(most.part, context), sayChange(most.by, context)) : texts.chartSame;
}

/** Every statement whose mark is another one than then, side by side. */
export function drawChanges(now: Assessment, last: Earlier, context: AssessmentContext): HTMLElement {
  const { texts, statements, lang } = context;
  const all = compareAssessments(last.assessment, now, statements, decidingMark(context).id);
  const shown = all.filter(({ by, before, now: is, isReworded }) => isReworded || (by ?? 0) !== 0 || before !== is);
  const columns = [texts.statement, fillIn(texts.before, sayDay(last.day, lang)), texts.now, texts.by];
  const rows = shown.map((one) => changeRow(one, columns, context));
  const heads = columns.map((column) => element('th', { scope: 'col' }, column));
  return element(
    'section',
    {},
    element('h4', {}, texts.changes),
    shown.length === 0
      ? element('p', {}, texts.changesNone)
      : element(
          'table',
          { class: 'cards' },
          element('thead', {}, element('tr', {}, ...heads)),
          element('tbody', {}, ...rows),
        ),
  );
}

function changeRow(changed: Changed, columns: readonly string[], context: AssessmentContext): HTMLElement {
  const { texts } = context;
  const { text, before, now, by, isReworded, wordsBefore } = changed;
  const cell = (value: number | undefined): string => (value === undefined ? texts.notMarked : String(value));
  const said = by !== undefined ? sayChange(by, context) : isReworded ? texts.reworded : '–';
  const head = element('th', { scope: 'row' }, text);
  if (wordsBefore.trim() !== '')
    head.append(element('p', { class: 'hint' }, fillIn(texts.wroteThen, wordsBefore.trim())));
  const cells = [cell(before), cell(now), said];
  return element(
    'tr',
    {},
    head,
    ...cells.map((words, index) => element('td', { 'data-label': columns[index + 1]! }, words)),
  );
}

/** On a sheet that is marked twice: the statements whose two marks differ, the widest gap first. */
export function drawGaps({ answers }: Assessment, { texts, statements, marks }: AssessmentContext): HTMLElement[] {
  const [first, last] = [marks[0]!, marks.at(-1)!];
  if (marks.length < 2) return [];
  const gaps = statements
    .flatMap(({ id, text }) => {
      const scores = answers[id]?.scores ?? {};
      const [a, b] = [scores[first.id], scores[last.id]];
      return a === undefined || b === undefined || a === b ? [] : [{ text, a, b }];
    })
    .sort((one, other) => Math.abs(other.a - other.b) - Math.abs(one.a - one.b));
  const columns = [texts.statement, first.text, last.text];
  const rows = gaps.map(({ text, a, b }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, text),
      element('td', { 'data-label': first.text }, String(a)),
      element('td', { 'data-label': last.text }, String(b)),
    ),
  );
  const heads = columns.map((column) => element('th', { scope: 'col' }, column));
  const table = element(
    'table',
    { class: 'cards' },
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...rows),
  );
  return [
    element(
      'section',
      {},
      element('h4', {}, texts.twice),
      gaps.length === 0 ? element('p', {}, texts.twiceNone) : table,
    ),
  ];
}
