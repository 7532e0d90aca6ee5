import { fillIn } from '../../workbench/fill-in.ts';
import { figure } from '../charts/figure.ts';
import { signOf, type Series } from '../charts/lines.ts';
import { radar } from '../charts/radar.ts';
import { compare, type ComparedTrait } from './compare.ts';
import { counts, scores, traitsOf, type Interview } from './interview.ts';
import { sayTrait, type InterviewContext } from './interview-context.ts';

/** The marks of both and the agreed ones on five arms, with the numbers as a table. */
export function drawChart(interview: Interview, context: InterviewContext): HTMLElement {
  const { texts, frame, limits } = context;
  const compared = compare(interview, limits);
  const traits = traitsOf(interview).map((trait) => compared.find((one) => one.trait === trait)!);
  const [first, second] = interview.sides;
  const scoreOf = (index: 0 | 1) => traits.map(({ marks }) => (counts(marks[index]) ? marks[index].score : undefined));
  const series: Series[] = [
    { name: first.interviewer, values: scoreOf(0), tone: 'first' },
    { name: second.interviewer, values: scoreOf(1), tone: 'second' },
    { name: texts.agreedShort, values: traits.map(({ agreed }) => agreed.score), tone: 'third' },
  ];
  const says = sayChart(compared, context);
  return figure({
    title: texts.chart,
    says,
    drawing: radar({
      title: texts.chart,
      says,
      arms: traits.map(({ trait }) => sayTrait(trait, context)),
      series,
      rings: scores,
    }),
    legend: series.map(({ name, tone }) => ({ sign: signOf(tone!), words: name })),
    table: {
      columns: [texts.trait, first.interviewer, second.interviewer, texts.difference, texts.agreedShort],
      rows: traits.map(({ trait, marks, apart, agreed }) => [
        sayTrait(trait, context),
        ...marks.map((mark) => (counts(mark) ? String(mark.score) : '–')),
        ...[apart, agreed.score].map((number) => (number === undefined ? '–' : String(number))),
      ]),
    },
    words: frame,
  });
}

function sayChart(compared: readonly ComparedTrait[], context: InterviewContext): string {
  const { texts } = context;
  const apart = compared.filter((one) => one.apart !== undefined);
  if (apart.length === 0) return texts.chartEmpty;
  const most = Math.max(...apart.map((one) => one.apart!));
  if (most === 0) return texts.chartSame;
  const names = apart.filter((one) => one.apart === most).map(({ trait }) => sayTrait(trait, context));
  return fillIn(texts.chartSays, names.join(', '));
}
