import { sayDay } from '../../base/day.ts';
import { latestRecording, reviewMethods, shortestFinding, type ReviewMethod } from '../../model/review.ts';
import { visibleLine } from '../../base/visible-line.ts';
import { element } from '../element.ts';
import { fillIn } from '../fill-in.ts';
import { sayCount } from '../say-count.ts';
import type { EditingTexts } from './editing.ts';
import { choices, Field, fillList, tickBox } from './form-parts.ts';
import {
  checkDays,
  latestNext,
  methodsFor,
  reviewersOn,
  type ReviewDraft,
  type ReviewProblem,
  type ReviewRoom,
} from './review-draft.ts';

const sayHere = (day: string) => sayDay(day, document.documentElement.lang);

/** The fields of a review. */
export class ReviewFields {
  readonly #texts: EditingTexts;
  readonly #by = element('select');
  readonly #on = element('input', { type: 'date' });
  readonly #how: HTMLFieldSetElement;
  readonly #found = element('textarea', { rows: '4', 'aria-required': 'true' });
  readonly #count = element('p', { class: 'count', id: 'editing-found-count' });
  readonly #next = element('input', { type: 'date' });
  readonly #correcting: HTMLElement;
  readonly #fields: Record<Exclude<keyof ReviewDraft, 'isCorrecting'>, Field>;
  readonly rows: HTMLElement[];

  constructor(texts: EditingTexts) {
    this.#texts = texts;
    const { hows, howHints, correcting, correctingHint } = texts;
    this.#how = choices(
      'how',
      reviewMethods.map((value) => ({ value, label: hows[value], hint: howHints[value] })),
    );
    this.#correcting = tickBox('correcting', { value: 'yes', label: correcting, hint: correctingHint });
    this.#fields = {
      by: new Field({ name: 'by', label: texts.by, control: this.#by, hint: texts.byHint }),
      on: new Field({ name: 'on', label: texts.on, control: this.#on }),
      how: new Field({ name: 'how', label: texts.how, control: this.#how }),
      found: new Field({ name: 'found', label: texts.found, control: this.#found, hint: texts.foundHint }),
      next: new Field({ name: 'next', label: texts.next, control: this.#next }),
    };
    const { by, on, how, found, next } = this.#fields;
    this.#found.setAttribute('aria-describedby', `${this.#found.getAttribute('aria-describedby')} ${this.#count.id}`);
    found.row.append(this.#count);
    this.rows = [how.row, found.row, this.#correcting, element('div', { class: 'pair' }, by.row, on.row), next.row];
  }

  /** What is filled in. */
  read(): ReviewDraft {
    return {
      by: this.#by.value,
      on: this.#on.value,
      how: (this.#how.querySelector<HTMLInputElement>('input:checked')?.value ?? '') as ReviewMethod | '',
      found: this.#found.value,
      next: this.#next.value,
      isCorrecting: this.#correcting.querySelector('input')!.checked,
    };
  }

  /** Fills everything in, as far as it fits. */
  write(draft: ReviewDraft, room: ReviewRoom): void {
    this.#on.value = draft.on;
    this.fit(draft, room);
    this.#by.value = draft.by;
    for (const input of this.#how.querySelectorAll('input')) input.checked = input.value === draft.how;
    this.#found.value = draft.found;
    this.#next.value = draft.next;
    this.#correcting.querySelector('input')!.checked = draft.isCorrecting;
    this.fit(draft, room);
  }

  /** Offers what may be chosen for a subject, on the day that is filled in, and says how far it goes. */
  fit({ on, found }: ReviewDraft, room: ReviewRoom): void {
    const { weaker, alone, onHint, nextHint, characters, enough } = this.#texts;
    const { first, last } = checkDays(room);
    const day = on >= first && on <= last ? on : room.today;
    const { risk } = room.subject;
    fillList(
      this.#by,
      reviewersOn(day, room).map(({ id, name }) => [id, name] as const),
    );
    Object.assign(this.#on, { min: first, max: last });
    this.#fields.on.hint.textContent = fillIn(onHint, String(latestRecording));
    const allowed = methodsFor(room);
    for (const input of this.#how.querySelectorAll('input'))
      input.closest<HTMLElement>('.choice')!.hidden = !allowed.includes(input.value as ReviewMethod);
    const limits = [allowed.length < reviewMethods.length && weaker, risk === 'critical' && alone];
    this.#fields.how.hint.textContent = limits.filter(Boolean).join(' ');
    const latest = latestNext(day, room);
    Object.assign(this.#next, { min: day, max: latest });
    this.#fields.next.hint.textContent = fillIn(nextHint, sayHere(latest));
    const { length } = visibleLine(found);
    this.#count.textContent =
      length < shortestFinding ? fillIn(characters, String(length), String(shortestFinding)) : enough;
  }

  /** Says what is wrong, with some of the fields. */
  say(problems: readonly ReviewProblem[], about: (field: keyof ReviewDraft) => boolean, room: ReviewRoom): void {
    for (const [name, field] of Object.entries(this.#fields)) {
      const problem = problems.find((candidate) => candidate.field === name);
      field.say(problem && about(problem.field) ? sayProblem(problem, this.#texts, this.read(), room) : '');
    }
  }

  focus(field: keyof ReviewDraft): void {
    if (field !== 'isCorrecting') this.#fields[field].focus();
  }

  /** The field that an event is about. */
  fieldOf(target: EventTarget | null): keyof ReviewDraft | undefined {
    const found = Object.entries(this.#fields).find(([, { row }]) => row.contains(target as Node));
    return found?.[0] as keyof ReviewDraft | undefined;
  }
}

/** What is wrong with a field, in the words of the validator, and what to do. */
function sayProblem(
  { kind, values }: ReviewProblem,
  texts: EditingTexts,
  { on }: ReviewDraft,
  room: ReviewRoom,
): string {
  const said = values.map((value) =>
    /^\d{4}-\d\d-\d\d$/.test(String(value)) ? sayHere(String(value)) : String(value),
  );
  if (kind === 'tooFar') said[1] = sayCount(texts.months, Number(values[1]));
  const hint = {
    tooFar: () => fillIn(texts.tooFarHint, sayHere(latestNext(on, room))),
    repeated: () => texts.repeatedHint,
  }[kind as string];
  return [fillIn(texts[kind], ...said), hint?.()].filter(Boolean).join(' ');
}
