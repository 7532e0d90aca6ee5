import { sayDay } from '../../base/day.ts';
import type { ThanksTexts } from '../../i18n/sheets/thanks.ts';
import type { Editing } from '../../workbench/editing/editing.ts';
import { onLeave } from '../../workbench/editing/on-leave.ts';
import { pageSteps } from '../../workbench/editing/page-steps.ts';
import type { Sheet } from '../../workbench/editing/sheet.ts';
import { TakeText } from '../../workbench/editing/take-text.ts';
import { buttonFor, element, linkTo } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { recall, remember } from '../../workbench/store.ts';
import { today } from '../../workbench/trust/today.ts';
import {
  commendationText,
  mailAddress,
  mailText,
  thanksId,
  thanksProblems,
  type ThanksDraft,
  type ThanksFacts,
  type ThanksProblem,
} from './thanks-draft.ts';
import { ThanksFields } from './thanks-fields.ts';

/** What the form is made of. */
export interface ThanksParts {
  editing: Editing;
  facts: ThanksFacts;
  texts: ThanksTexts;
  /** The texts in the language of the playbook's sources, and what that language is called where it is not the reader's. */
  sourceTexts: ThanksTexts;
  sourceLanguage: string | undefined;
  sheet: Sheet;
  /** What a story is begun with. Without one, only a mail can be written. */
  template: string;
  /** The ids that pages have, and whether a story has a title. */
  taken: ReadonlySet<string>;
  isTitleTaken: (title: string) => boolean;
  /** The principle that the reader comes from. */
  principle: string;
}

/** The name under which a draft is kept until the browser tab is closed. */
const keptName = 'thanksDraft';

/** The form that thanks a colleague: it becomes a mail, or a commendation for the editor of the repository. */
export class ThanksForm {
  readonly element = element('form', { novalidate: '' });
  readonly #parts: ThanksParts;
  readonly #fields: ThanksFields;
  readonly #text: TakeText;
  readonly #steps = element('ol');
  readonly #failure = element('p', { class: 'problem', role: 'alert' });

  constructor(parts: ThanksParts) {
    this.#parts = parts;
    const { texts, facts, editing, sheet, taken } = parts;
    this.#fields = new ThanksFields(texts, facts);
    this.#text = new TakeText({
      texts: editing.texts,
      label: texts.storyText,
      mayTake: () => this.#mayTake(),
      fileName: () => (this.#isStory ? `${thanksId(this.#fields.read(), taken)}.mdx` : 'thank-you.txt'),
      say: (words) => sheet.say(words),
    });
    this.#draw();
    this.#listen();
    const kept = recall<ThanksDraft>(keptName, 'session');
    const principle = parts.principle || kept?.principle || '';
    this.#fields.write({ ...this.#empty, ...kept, principle }, today());
    this.#show();
  }

  get #isStory(): boolean {
    return this.#fields.read().way === 'story';
  }

  get #empty(): ThanksDraft {
    const texts = { happened: '', words: '', title: '', summary: '', again: '' };
    return { ...texts, way: 'mail', principle: this.#parts.principle, on: today(), hasAgreed: false };
  }

  get #problems(): ThanksProblem[] {
    const { isTitleTaken, facts } = this.#parts;
    const problems = thanksProblems(this.#fields.read(), today(), isTitleTaken);
    // A playbook without principles has none to choose from.
    return problems.filter(({ field }) => field !== 'principle' || facts.principles.length > 0);
  }

  #draw(): void {
    const { texts, editing } = this.#parts;
    const clear = buttonFor(editing.texts.clear, () => this.#clear());
    const heading = element('h3', { id: 'thanks-next' }, editing.texts.lines);
    this.element.append(
      element(
        'div',
        { class: 'fields' },
        element('p', {}, texts.intro),
        ...this.#fields.rows,
        element('p', { class: 'buttons' }, clear),
      ),
      element('section', { class: 'result', 'aria-labelledby': heading.id }, heading, this.#failure, this.#steps),
    );
  }

  #listen(): void {
    this.element.addEventListener('submit', (event) => event.preventDefault());
    onLeave(this.element, (target) => {
      const field = this.#fields.fieldOf(target);
      this.#fields.touch(field ? [field] : []);
      this.#show();
    });
    this.element.addEventListener('input', () => {
      remember(keptName, this.#fields.read(), 'session');
      this.#show();
    });
  }

  #show(): void {
    const { facts, texts, sourceTexts, template, taken } = this.#parts;
    const draft = this.#fields.read();
    const problems = this.#problems;
    this.#fields.fit();
    this.#fields.say(problems);
    if (problems.length === 0) this.#failure.textContent = '';
    const isStory = draft.way === 'story';
    this.#text.text.setAttribute('aria-label', isStory ? texts.storyText : texts.mail);
    this.#text.show(
      isStory
        ? commendationText(template, draft, thanksId(draft, taken), sourceTexts)
        : mailText(draft, facts, texts, (day) => sayDay(day, document.documentElement.lang)),
    );
    const shown = this.#text.text.textContent;
    // Steps that still hold stay where they are: somebody may be about to press one of their buttons.
    if (this.#steps.dataset['of'] === shown) return;
    this.#steps.dataset['of'] = shown;
    this.#steps.replaceChildren(...(isStory ? this.#storySteps(draft) : this.#mailSteps(shown)));
  }

  #storySteps(draft: ThanksDraft): HTMLElement[] {
    const { editing, taken, texts, sourceLanguage } = this.#parts;
    const page = { kind: 'stories', folder: 'stories', title: draft.title, name: '', owner: '' } as const;
    const steps = pageSteps(page, { editing, id: thanksId(draft, taken), text: this.#text, isWritten: true });
    const note = sourceLanguage && element('p', { class: 'hint' }, fillIn(texts.language, sourceLanguage));
    if (note) steps[0]?.prepend(note);
    return steps;
  }

  #mailSteps(text: string): HTMLElement[] {
    const { facts, texts } = this.#parts;
    const { address, isFilled } = mailAddress(text, facts, texts);
    const open = linkTo(address, texts.openMail);
    open.addEventListener('click', (event) => {
      if (!this.#text.mayTake()) event.preventDefault();
      else if (!isFilled) void this.#text.copy();
    });
    const item = (...children: (Node | string)[]) => element('li', {}, ...children);
    const copy = facts.keeper.mail === '' ? '' : ` ${fillIn(texts.copyTo, facts.keeper.name || facts.keeper.mail)}`;
    return [
      item(
        element('p', {}, isFilled ? texts.takeMail : texts.pasteMail, copy),
        element('p', { class: 'buttons' }, open),
        this.#text.text,
        this.#text.buttons,
      ),
      item(element('p', {}, texts.alsoLog)),
    ];
  }

  /** Whether the text may be taken. If not, everything that is wrong is said, and the first of it has the focus. */
  #mayTake(): boolean {
    const problems = this.#problems;
    const [first] = problems;
    if (!first) return true;
    this.#fields.touch(problems.map(({ field }) => field));
    this.#show();
    this.#failure.textContent = this.#parts.editing.texts.required;
    this.#fields.focus(first.field);
    return false;
  }

  #clear(): void {
    const { sheet, editing } = this.#parts;
    remember(keptName, undefined, 'session');
    this.#failure.textContent = '';
    this.#fields.write(this.#empty, today());
    this.#show();
    sheet.say(editing.texts.cleared);
  }
}
