import { sayDay } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { compare, outcomeOf } from './compare.ts';
import { drawChart } from './draw-chart.ts';
import { sayMean, sayVerdict } from './draw-verdict.ts';
import { counts, isOpen, traitsOf, type Interview, type Side } from './interview.ts';
import { sayTrait, type InterviewContext } from './interview-context.ts';

/**
 * An interview on paper. While one sheet is not finished, the marks of nobody but the one who is writing are printed: without a
 * writer two empty sheets. Once both are, both sheets as they stood and what was agreed.
 */
export function drawPrint(interview: Interview, writer: 0 | 1 | undefined, context: InterviewContext): HTMLElement {
  const { sides } = interview;
  const sheets = isOpen(interview)
    ? [...sides.map((side) => paperSheet(interview, side, true, context)), paperCompared(interview, context)]
    : writer === undefined
      ? sides.map((side) => paperSheet(interview, side, false, context))
      : [paperSheet(interview, sides[writer], true, context)];
  return element('div', { class: 'wb-print' }, ...sheets);
}

function paperSheet(interview: Interview, side: Side, isFilled: boolean, context: InterviewContext): HTMLElement {
  const { texts } = context;
  const traits = traitsOf(interview).map((trait) => {
    const mark = isFilled ? side.marks[trait] : undefined;
    const score = mark?.score === undefined ? '1 · 2 · 3 · 4 · 5' : String(mark.score);
    return element(
      'section',
      {},
      element('h3', {}, sayTrait(trait, context), element('span', { class: 'score' }, score)),
      element(
        'ol',
        {},
        ...interview.questions.filter((one) => one.trait === trait).map(({ text }) => element('li', {}, text)),
      ),
      element('p', { class: 'room' }, element('small', {}, `${texts.evidence}: `), mark?.evidence ?? ''),
      ...(isFilled && !counts(mark) ? [element('p', {}, element('em', {}, texts.noMarkOf))] : []),
    );
  });
  return element(
    'div',
    { class: 'paper' },
    element('h2', {}, `${texts.sheetFor}: ${side.interviewer}`),
    element('p', {}, headOf(interview, context)),
    ...traits,
    element('p', { class: 'sign' }, `${texts.signature}: `),
  );
}

function paperCompared(interview: Interview, context: InterviewContext): HTMLElement {
  const { texts, limits } = context;
  const [first, second] = interview.sides;
  const columns = [texts.trait, first.interviewer, second.interviewer, texts.agreedShort, texts.settled];
  const rows = compare(interview, limits).map(({ trait, marks, agreed, standing }) => {
    const cells = [
      ...marks.map((mark) => (counts(mark) ? String(mark.score) : '–')),
      String(agreed.score ?? '–'),
      agreed.settled,
    ];
    const talk = standing === 'talk' ? ` (${texts.talk})` : '';
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, sayTrait(trait, context) + talk),
      ...cells.map((cell) => element('td', {}, cell)),
    );
  });
  const outcome = outcomeOf(interview, limits);
  const { what, why, by } = interview.decision;
  return element(
    'div',
    { class: 'paper' },
    element('h2', {}, texts.compareTitle),
    element('p', {}, headOf(interview, context)),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
      element('tbody', {}, ...rows),
    ),
    drawChart(interview, context),
    element('p', {}, element('strong', {}, sayVerdict(outcome, context))),
    ...(outcome.reached === undefined
      ? []
      : [
          element(
            'p',
            {},
            `${texts.mean}: ${sayMean(outcome.mean, context)}. ${fillIn(texts.passIs, String(limits.pass))}.`,
          ),
        ]),
    element('p', {}, `${texts.decision}: ${what === '' ? texts.undecided : texts[what]}`),
    element('p', {}, `${texts.why}: ${why}`),
    element('p', {}, `${texts.decidedBy}: ${by}`),
    element('p', { class: 'sign' }, `${texts.signature}: `),
  );
}

function headOf(interview: Interview, { texts, lang }: InterviewContext): string {
  const { post, candidate, deleteOn } = interview;
  return `${post.name} · ${texts.candidate} ${candidate} · ${texts.deleteOn} ${sayDay(deleteOn, lang)}`;
}
