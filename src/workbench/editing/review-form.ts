import { nameOf, stemOf } from '../../base/path.ts';
import type { Reviewable, ReviewableSet } from '../../workspace/reviewable.ts';
import { addressHere } from '../address-here.ts';
import { buttonFor, element, linkTo } from '../element.ts';
import { sayCount } from '../say-count.ts';
import { recall, remember } from '../store.ts';
import { today } from '../trust/today.ts';
import type { Editing } from './editing.ts';
import { choices, Field } from './form-parts.ts';
import { onLeave } from './on-leave.ts';
import { firstDraft, latestNext, linesOf, problemsOf, type ReviewDraft, type ReviewRoom } from './review-draft.ts';
import { ReviewFields } from './review-fields.ts';
import { reviewSteps } from './review-steps.ts';
import type { Sheet } from './sheet.ts';
import { TakeText } from './take-text.ts';

/** What a review may be recorded of. */
interface ReviewParts {
  editing: Editing;
  sheet: Sheet;
  page: Reviewable;
  /** The pages that are reviewed with it, where they are. */
  set: ReviewableSet | undefined;
  id: string;
  title: string;
  status: string;
  /** What stands on the page is a translation; the review is of its source. */
  isTranslated: boolean;
}

/** What is kept of a form until the browser tab is closed, so that nothing is lost when the form is. */
interface KeptForm {
  what: 'page' | 'set';
  draft: ReviewDraft;
}

const keptName = 'reviewDrafts';

/** The form that records a review: what is filled in is judged as the validator would, and shown as the lines to paste. */
export class ReviewForm {
  readonly element = element('form', { novalidate: '' });
  readonly #parts: ReviewParts;
  readonly #what: Field | undefined;
  readonly #fields: ReviewFields;
  readonly #lines: TakeText;
  readonly #steps = element('ol');
  readonly #failure = element('p', { class: 'problem', role: 'alert' });
  /** Fields that somebody has been in. Of the others, nothing is said before the lines are wanted. */
  readonly #touched = new Set<string>();

  constructor(parts: ReviewParts) {
    this.#parts = parts;
    const { sheet, id, set, page } = parts;
    const { texts } = parts.editing;
    this.#what = set && page.earlier.length === 0 ? whatField(set, texts) : undefined;
    this.#fields = new ReviewFields(texts);
    this.#lines = new TakeText({
      texts,
      label: texts.takeLines,
      mayTake: () => this.#mayTake(),
      fileName: () => `${this.#subject === set ? stemOf(nameOf(set.file)) : id}-review.txt`,
      say: (words) => sheet.say(words),
    });
    this.#draw();
    this.#listen();
    const kept = recall<Record<string, KeptForm>>(keptName, 'session')?.[id];
    if (kept) this.#choose(kept.what);
    this.#fields.write(kept?.draft ?? firstDraft(this.#room), this.#room);
    this.#show();
  }

  get #subject(): Reviewable {
    const { page, set } = this.#parts;
    return set && this.#what?.control.querySelector<HTMLInputElement>('[value=set]')?.checked ? set : page;
  }

  get #room(): ReviewRoom {
    const { owners, riskClasses } = this.#parts.editing;
    return { subject: this.#subject, today: today(), owners, riskClasses };
  }

  #draw(): void {
    const { texts } = this.#parts.editing;
    const clear = buttonFor(texts.clear, () => this.#clear());
    this.element.append(
      element(
        'div',
        { class: 'fields' },
        element('p', {}, element('strong', {}, this.#parts.title), element('br'), texts.reviewIntro),
        ...(this.#parts.isTranslated ? [element('p', {}, texts.reviewSource.replace('%', this.#parts.page.file))] : []),
        ...(this.#what ? [this.#what.row] : []),
        ...this.#fields.rows,
        element('p', { class: 'buttons' }, clear),
      ),
      element(
        'section',
        { class: 'result', 'aria-labelledby': 'editing-lines' },
        element('h3', { id: 'editing-lines' }, texts.lines),
        this.#failure,
        this.#steps,
      ),
    );
  }

  #listen(): void {
    this.element.addEventListener('submit', (event) => event.preventDefault());
    onLeave(this.element, (target) => {
      this.#touch(target);
      this.#show();
    });
    this.element.addEventListener('input', ({ target }) => this.#change(target));
  }

  #touch(target: EventTarget | null): void {
    const field = this.#fields.fieldOf(target);
    if (field) this.#touched.add(field);
  }

  /** Another day, or another subject, brings its own latest day, unless somebody has chosen an earlier one. */
  #change(target: EventTarget | null): void {
    const room = this.#room;
    const draft = this.#fields.read();
    const before = this.#kept?.draft ?? firstDraft(room);
    const isOther = this.#what?.control.contains(target as Node);
    const wasLatest = isOther || (before.on !== '' && before.next === latestNext(before.on, room));
    if (wasLatest && draft.on !== '' && this.#fields.fieldOf(target) !== 'next')
      draft.next = latestNext(draft.on, room);
    this.#fields.write(draft, room);
    this.#keep({ what: this.#subject === this.#parts.set ? 'set' : 'page', draft: this.#fields.read() });
    this.#show();
  }

  get #kept(): KeptForm | undefined {
    return recall<Record<string, KeptForm>>(keptName, 'session')?.[this.#parts.id];
  }

  #keep(form: KeptForm | undefined): void {
    const { [this.#parts.id]: _, ...others } = recall<Record<string, KeptForm>>(keptName, 'session') ?? {};
    remember(keptName, form ? { ...others, [this.#parts.id]: form } : others, 'session');
  }

  #show(): void {
    const { editing, status } = this.#parts;
    const draft = this.#fields.read();
    const problems = problemsOf(draft, this.#room);
    this.#fields.fit(draft, this.#room);
    this.#fields.say(problems, (field) => this.#touched.has(field), this.#room);
    if (problems.length === 0) this.#failure.textContent = '';
    this.#lines.show(linesOf(draft, this.#subject));
    const { file } = this.#subject;
    if (this.#steps.dataset['of'] === file) return;
    this.#steps.dataset['of'] = file;
    const parts = { editing, status: this.#subject === this.#parts.page ? status : '', lines: this.#lines };
    this.#steps.replaceChildren(...reviewSteps(this.#subject, parts));
  }

  /** Whether the lines may be taken. If not, everything that is wrong is said, and the first of it has the focus. */
  #mayTake(): boolean {
    const problems = problemsOf(this.#fields.read(), this.#room);
    const [first] = problems;
    if (!first) return true;
    for (const { field } of problems) this.#touched.add(field);
    this.#show();
    this.#failure.textContent = this.#parts.editing.texts.required;
    this.#fields.focus(first.field);
    return false;
  }

  #choose(what: KeptForm['what']): void {
    const input = this.#what?.control.querySelector<HTMLInputElement>(`[value=${what}]`);
    if (input) input.checked = true;
  }

  #clear(): void {
    const { sheet, editing } = this.#parts;
    this.#keep(undefined);
    this.#touched.clear();
    this.#failure.textContent = '';
    this.#choose('set');
    this.#fields.write(firstDraft(this.#room), this.#room);
    this.#show();
    sheet.say(editing.texts.cleared);
  }
}

/** Whether the page alone was checked, or everything that is reviewed with it. */
function whatField(set: ReviewableSet, texts: Editing['texts']): Field {
  const { wholeHint, onlyPage, onlyPageHint, what, seeWhole } = texts;
  const control = choices('what', [
    { value: 'set', label: sayCount(texts.whole, set.count), hint: wholeHint },
    { value: 'page', label: onlyPage, hint: onlyPageHint },
  ]);
  control.querySelector('input')!.checked = true;
  return new Field({ name: 'what', label: what, control, hint: linkTo(addressHere(set.href), seeWhole) });
}
