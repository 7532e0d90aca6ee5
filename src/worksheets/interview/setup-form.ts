import { addDays, type Day } from '../../base/day.ts';
import { questionsATrait } from '../../model/traits.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { today } from '../../workbench/trust/today.ts';
import { isSameName } from '../checklist-run/same-name.ts';
import { labelled, lineField } from '../fields/labelled.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { newSheetId } from '../kept/sheets.ts';
import { emptySide, traitsOf, type Chosen, type Interview } from './interview.ts';
import { sayTrait, type InterviewContext } from './interview-context.ts';

/** How many days the notes are kept unless somebody says otherwise. */
const daysKept = 30;

export interface SetupParts {
  /** Another interview for the same post, whose questions stay. */
  like: Interview | undefined;
  context: InterviewContext;
  begin: (interview: Interview) => void;
  leave: () => void;
}

/** Begins the interview of a candidate: who, for which post, who scores, and which questions are asked. */
export class SetupForm {
  readonly box: HTMLFormElement;
  readonly #parts: SetupParts;
  readonly #post: HTMLInputElement;
  readonly #candidate = lineField('', { maxlength: '20' });
  readonly #interviewers: readonly [HTMLInputElement, HTMLInputElement];
  readonly #deleteOn: HTMLInputElement;
  readonly #problem = element('p', { class: 'problem', role: 'alert' });
  #chosen: Chosen[];

  constructor(parts: SetupParts) {
    const { like, context } = parts;
    const { texts, frame } = context;
    this.#parts = parts;
    this.#post = lineField(like?.post.name ?? '', { placeholder: texts.postExample });
    this.#post.readOnly = like !== undefined;
    const [first, second] = like?.sides ?? [];
    this.#interviewers = [lineField(first?.interviewer ?? ''), lineField(second?.interviewer ?? '')];
    this.#deleteOn = element('input', { type: 'date', min: today() });
    this.#deleteOn.value = addDays(today(), daysKept);
    this.#chosen = like ? [...like.questions] : firstOfEach(context);
    const hint = texts.interviewerHint;
    this.box = element(
      'form',
      { class: 'wb-setup', novalidate: '' },
      element('h3', { tabindex: '-1' }, like ? fillIn(texts.newCandidateFor, like.post.name) : texts.newPost),
      element('p', { class: 'wb-warned' }, texts.personal),
      element(
        'div',
        { class: 'pair' },
        labelled({ label: texts.post, control: this.#post }),
        labelled({ label: texts.candidate, control: this.#candidate, hint: texts.candidateHint }),
        labelled({ label: texts.first, control: this.#interviewers[0], hint }),
        labelled({ label: texts.second, control: this.#interviewers[1], hint }),
        labelled({ label: texts.deleteOn, control: this.#deleteOn, hint: texts.deleteHint }),
      ),
      element('h4', {}, texts.questions),
      ...(like ? this.#fixed() : this.#bank()),
      this.#problem,
      element(
        'p',
        { class: 'wb-sheet-bar' },
        element('button', { type: 'submit', class: 'wb-sheet-button main' }, texts.begin),
        sheetButton({ words: frame.cancel, act: parts.leave }),
      ),
    );
    this.box.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#begin();
    });
  }

  #fixed(): Node[] {
    const items = this.#chosen.map(({ text }) => element('li', {}, text));
    return [element('p', { class: 'hint' }, this.#parts.context.texts.questionsFixed), element('ol', {}, ...items)];
  }

  #bank(): Node[] {
    const { context } = this.#parts;
    const { texts, data } = context;
    const traits = traitsOf({ questions: data.questions as Chosen[] });
    const groups = traits.map((trait) => this.#group(trait));
    return [element('p', { class: 'hint' }, fillIn(texts.questionsHint, String(questionsATrait))), ...groups];
  }

  #group(trait: string): HTMLElement {
    const { context } = this.#parts;
    const { texts, data } = context;
    const legend = element('legend');
    const count = (): void => {
      const chosen = this.#chosen.filter((question) => question.trait === trait).length;
      legend.textContent = fillIn(texts.chosen, sayTrait(trait, context), String(chosen), String(questionsATrait));
      legend.toggleAttribute('data-wrong', chosen !== questionsATrait);
    };
    const boxes = (data.questions as Chosen[])
      .filter((question) => question.trait === trait)
      .map((question) => {
        const box = element('input', { type: 'checkbox' });
        box.checked = this.#chosen.some(({ id }) => id === question.id);
        box.addEventListener('change', () => {
          const others = this.#chosen.filter(({ id }) => id !== question.id);
          this.#chosen = box.checked ? [...others, question] : others;
          count();
        });
        return element('label', { class: 'wb-choice', ...this.#langOf() }, box, question.text);
      });
    count();
    return element('fieldset', { class: 'wb-bank' }, legend, ...boxes);
  }

  #langOf(): Record<string, string> {
    const { data, lang } = this.#parts.context;
    return data.lang === lang ? {} : { lang: data.lang };
  }

  #begin(): void {
    const { like, context, begin } = this.#parts;
    const fault = this.#fault();
    this.#problem.textContent = fault?.words ?? '';
    if (fault) return fault.at.focus();
    const order = context.data.questions.map(({ id }) => id);
    const inOrder = (a: Chosen, b: Chosen): number => order.indexOf(a.id) - order.indexOf(b.id);
    const [first, second] = this.#interviewers.map(({ value }) => value.trim()) as [string, string];
    begin({
      post: like?.post ?? { id: newSheetId(), name: this.#post.value.trim() },
      questions: like?.questions ?? this.#chosen.map(({ id, trait, text }) => ({ id, trait, text })).sort(inOrder),
      candidate: this.#candidate.value.trim(),
      sides: [emptySide(first), emptySide(second)],
      agreed: {},
      decision: { what: '', why: '', by: '' },
      deleteOn: this.#deleteOn.value satisfies Day,
    });
  }

  #fault(): { words: string; at: HTMLElement } | undefined {
    const { texts, data } = this.#parts.context;
    const [first, second] = this.#interviewers;
    const emptyOne = this.#interviewers.find(({ value }) => value.trim() === '');
    if (this.#post.value.trim() === '') return { words: texts.postMissing, at: this.#post };
    if (this.#candidate.value.trim() === '') return { words: texts.candidateMissing, at: this.#candidate };
    if (emptyOne) return { words: texts.interviewerMissing, at: emptyOne };
    if (isSameName(first.value, second.value)) return { words: texts.interviewerSame, at: second };
    if (this.#deleteOn.value === '') return { words: texts.deleteMissing, at: this.#deleteOn };
    const traits = traitsOf({ questions: data.questions as Chosen[] });
    const wrong = traits.findIndex((trait) => countOf(this.#chosen, trait) !== questionsATrait);
    if (wrong < 0 || this.#parts.like) return undefined;
    const words = fillIn(texts.chooseExactly, String(questionsATrait), sayTrait(traits[wrong]!, this.#parts.context));
    return { words, at: this.box.querySelectorAll<HTMLElement>('.wb-bank')[wrong]!.querySelector('input')! };
  }
}

function countOf(chosen: readonly Chosen[], trait: string): number {
  return chosen.filter((question) => question.trait === trait).length;
}

/** The first questions of each trait, to begin with. */
function firstOfEach({ data }: InterviewContext): Chosen[] {
  const bank = data.questions as Chosen[];
  return traitsOf({ questions: bank }).flatMap((trait) =>
    bank.filter((question) => question.trait === trait).slice(0, questionsATrait),
  );
}
