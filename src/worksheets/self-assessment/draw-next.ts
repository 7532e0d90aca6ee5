import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { areaField, labelled, listField } from '../fields/labelled.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import type { AssessmentContext } from './assessment-context.ts';
import type { Assessment } from './assessment.ts';

export interface NextParts {
  assessment: Assessment;
  last: Assessment | undefined;
  context: AssessmentContext;
  take: (part: Pick<Assessment, 'choice' | 'habit'>) => void;
  remind: () => Promise<void>;
}

/** One statement to work on, one small habit for it, and a day to look again. */
export function drawNext({ assessment, last, context, take, remind }: NextParts): HTMLElement {
  const { texts, statements } = context;
  let { choice, habit } = assessment;
  const list = listField([['', texts.chooseNone], ...statements.map(({ id, text }) => [id, text] as const)], choice);
  list.addEventListener('change', () => {
    choice = list.value;
    take({ choice, habit });
  });
  const area = areaField(habit, { rows: '2', placeholder: texts.habitExample });
  area.addEventListener('input', () => {
    habit = area.value;
    take({ choice, habit });
  });
  const failed = element('p', { class: 'problem', role: 'alert' });
  const button = sheetButton({
    words: texts.remind,
    icon: 'calendar',
    act: () => void remind().catch(() => (failed.textContent = texts.remindFailed)),
  });
  const before = last?.habit.trim() ?? '';
  return element(
    'section',
    { class: 'wb-next' },
    element('h4', {}, texts.next),
    ...(before === '' ? [] : [element('p', {}, fillIn(texts.lastHabit, before))]),
    labelled({ label: texts.choose, control: list }),
    labelled({ label: texts.habit, control: area }),
    element('p', { class: 'wb-sheet-bar' }, button),
    failed,
  );
}
