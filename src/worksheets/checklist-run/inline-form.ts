import { buttonFor, element } from '../../workbench/element.ts';

/** A question that is asked where its answer belongs. */
export interface InlineQuestion {
  label: string;
  hint?: string;
  /** More that stands below the field. */
  beside?: Node | undefined;
  value?: string;
  save: string;
  cancel?: string | undefined;
  /** What to say of an answer that cannot be taken. */
  check?: (answer: string) => string | undefined;
  /** The answer is one line. */
  isShort?: boolean;
  take: (answer: string) => void;
  leave?: () => void;
}

let number = 0;

/** A form with one field. Escape leaves it, Enter in one line or with Ctrl gives the answer. */
export function inlineForm(question: InlineQuestion): HTMLFormElement {
  number += 1;
  const id = `wb-ask-${number}`;
  const field = element(question.isShort ? 'input' : 'textarea', { id, autocomplete: 'off' });
  if (field instanceof HTMLTextAreaElement) field.rows = 2;
  field.value = question.value ?? '';
  const problem = element('p', { class: 'problem', id: `${id}-problem`, role: 'alert' });
  const hint = element('p', { class: 'hint', id: `${id}-hint` }, question.hint ?? '');
  field.setAttribute('aria-describedby', `${id}-problem ${id}-hint`);
  const row = element('div', { class: 'wb-row' });
  row.append(element('button', { type: 'submit', class: 'wb-sheet-button main' }, question.save));
  if (question.cancel) row.append(buttonFor(question.cancel, () => question.leave?.(), { class: 'wb-sheet-button' }));
  const label = element('label', { for: id }, question.label);
  const form = element('form', { class: 'wb-ask', novalidate: '' }, label, field, problem, hint);
  if (!question.hint) hint.remove();
  if (question.beside) form.append(question.beside);
  form.append(row);
  listen(form, field, question);
  return form;
}

function listen(
  form: HTMLFormElement,
  field: HTMLInputElement | HTMLTextAreaElement,
  { check, take, leave }: InlineQuestion,
): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const answer = field.value.trim();
    const problem = check?.(answer) ?? '';
    form.querySelector('.problem')!.textContent = problem;
    field.ariaInvalid = String(problem !== '');
    if (problem === '') take(answer);
    else field.focus();
  });
  form.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key === 'Escape' && leave) {
      event.preventDefault();
      leave();
    }
    if (key === 'Enter' && (ctrlKey || metaKey)) form.requestSubmit();
  });
}
