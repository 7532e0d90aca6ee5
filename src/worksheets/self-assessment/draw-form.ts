import { sayDay } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { areaField, labelled } from '../fields/labelled.ts';
import { markField } from '../fields/mark-field.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { partsOf, sayPart, type AssessmentContext } from './assessment-context.ts';
import { unmarked, type Answer, type Assessment, type Statement } from './assessment.ts';

export interface FormParts {
  assessment: Assessment;
  /** The instant it was begun. */
  begun: string;
  hasLast: boolean;
  context: AssessmentContext;
  take: (id: string, answer: Answer) => Assessment;
  finish: () => void;
}

/** The statements to mark, part by part. The marks of last time are not in it. */
export function drawForm({ assessment, begun, hasLast, context, take, finish }: FormParts): Node[] {
  const { texts, statements, marks, lang } = context;
  const asked = element('div', { role: 'alert' });
  const progress = element('p', { class: 'wb-progress-said', role: 'status' });
  let current = assessment;
  const open = (): Statement[] =>
    unmarked(
      current,
      statements,
      marks.map(({ id }) => id),
    );
  const say = (): void => {
    const counts = [statements.length - open().length, statements.length].map(String);
    progress.textContent = fillIn(texts.progress, ...counts);
  };
  const done = sheetButton({
    words: texts.finish,
    icon: 'check',
    isMain: true,
    act: () => {
      if (open().length === 0) return finish();
      const counts = [open().length, statements.length].map(String);
      asked.replaceChildren(
        element('p', { class: 'problem' }, fillIn(texts.finishOpen, ...counts)),
        element('p', { class: 'wb-sheet-bar' }, sheetButton({ words: texts.finishAnyway, act: finish })),
      );
    },
  });
  const change = (id: string, answer: Answer): void => {
    current = take(id, answer);
    asked.replaceChildren();
    say();
  };
  say();
  return [
    element('h3', { tabindex: '-1' }, fillIn(texts.begun, sayDay(begun.slice(0, 10), lang))),
    ...(hasLast ? [element('p', { class: 'hint' }, texts.lastHidden)] : []),
    ...partsOf(context).map((part) => drawPart(part, assessment, context, change)),
    progress,
    element('p', { class: 'wb-sheet-bar' }, done),
    asked,
  ];
}

function drawPart(
  part: string,
  { answers }: Assessment,
  context: AssessmentContext,
  change: (id: string, answer: Answer) => void,
): HTMLElement {
  const { texts, statements } = context;
  const asks = texts.whatTheyAsk[part];
  const own = statements.filter(({ trait }) => trait === part);
  return element(
    'section',
    {},
    element('h4', {}, sayPart(part, context)),
    ...(asks === undefined ? [] : [element('p', { class: 'hint' }, asks)]),
    ...own.map((statement) =>
      drawStatement(statement, answers[statement.id], context, (answer) => change(statement.id, answer)),
    ),
  );
}

function drawStatement(
  { text, trait }: Statement,
  before: Answer | undefined,
  { texts, marks, data, lang }: AssessmentContext,
  take: (answer: Answer) => void,
): HTMLElement {
  let answer: Answer = { scores: {}, words: '', ...before, text, trait };
  const change = (part: Partial<Answer>): void => {
    answer = { ...answer, ...part };
    take(answer);
  };
  const fields = marks.map((mark) =>
    markField({
      label: mark.text,
      value: answer.scores[mark.id],
      ...{ least: texts.least, most: texts.most },
      take: (score) => change({ scores: { ...answer.scores, [mark.id]: score } }),
    }),
  );
  const words = areaField(answer.words, { rows: '2' });
  words.addEventListener('input', () => change({ words: words.value }));
  const legend = element('legend', data.lang === lang ? {} : { lang: data.lang }, text);
  return element(
    'fieldset',
    { class: 'wb-statement' },
    legend,
    element('div', { class: 'marks' }, ...fields),
    labelled({ label: texts.words, control: words }),
  );
}
