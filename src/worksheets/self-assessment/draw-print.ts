import { sayDay } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { partsOf, sayPart, type AssessmentContext } from './assessment-context.ts';
import type { Assessment } from './assessment.ts';
import { drawChanges, type Earlier } from './draw-result.ts';

/** A filled-in sheet on paper, and what has changed since last time. */
export function drawPrint(
  assessment: Assessment,
  day: string,
  last: Earlier | undefined,
  context: AssessmentContext,
): HTMLElement {
  const { texts, statements, marks, lang } = context;
  const { answers, choice, habit } = assessment;
  const columns = [texts.statement, ...marks.map(({ text }) => text), texts.words];
  const parts = partsOf(context).map((part) =>
    element(
      'section',
      {},
      element('h3', {}, sayPart(part, context)),
      element(
        'table',
        {},
        element('thead', {}, element('tr', {}, ...columns.map((column) => element('th', { scope: 'col' }, column)))),
        element(
          'tbody',
          {},
          ...statements
            .filter(({ trait }) => trait === part)
            .map(({ id, text }) =>
              element(
                'tr',
                {},
                element('th', { scope: 'row' }, text),
                ...marks.map((mark) => element('td', {}, String(answers[id]?.scores[mark.id] ?? '–'))),
                element('td', {}, answers[id]?.words ?? ''),
              ),
            ),
        ),
      ),
    ),
  );
  const changes = last && drawChanges(assessment, last, context);
  // Paper has room for columns.
  changes?.querySelector('table')?.classList.remove('cards');
  const chosen = statements.find(({ id }) => id === choice)?.text;
  return element(
    'div',
    { class: 'wb-print' },
    element('p', {}, fillIn(assessment.doneAt === '' ? texts.begun : texts.doneOn, sayDay(day, lang))),
    ...parts,
    ...(chosen === undefined ? [] : [element('p', {}, `${texts.choose}: ${chosen}`)]),
    ...(habit.trim() === '' ? [] : [element('p', {}, `${texts.habit}: ${habit}`)]),
    ...(changes ? [changes] : []),
  );
}
