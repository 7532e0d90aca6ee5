import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import type { PathTexts } from '../../i18n/sheets/path.ts';
import { sayAloud } from '../../components/say-aloud.ts';
import { element, iconOf, linkTo } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { doneEvent, doneOn } from '../../workbench/progress/done.ts';
import { sayProgress } from '../../workbench/progress/say-progress.ts';
import { onKeptElsewhere } from '../../workbench/store.ts';
import { today } from '../../workbench/trust/today.ts';
import { keepWalk, readWalk, walkEvent } from '../../workbench/walk/kept-walks.ts';
import { followWalk } from '../../workbench/walk/walk.ts';
import {
  begunAgain,
  tickedOf,
  withDeeds,
  withoutTick,
  withTick,
  type WalkNotes,
} from '../../workbench/walk/walk-ticks.ts';
import { loadSheetStyle } from '../frame/load-sheet-style.ts';
import { undoLine } from '../frame/undo-line.ts';
import { textsOfSheet } from '../sheet-texts.ts';
import { Beside } from './beside.ts';
import { followUp } from './follow-up.ts';
import { pathActions } from './path-actions.ts';
import { stepsIn, type PathStep } from './path-steps.ts';
import style from './path.css?url';
import { showNeeds } from './show-needs.ts';
import { dressStep, showStep } from './step-parts.ts';
import { walkOf, type Told } from './told.ts';

/**
 * A path that is walked: one step open at a time with a look at its page beside it, ticks that set themselves when the page was
 * read, the checklist done or the scenario passed, and what is left. Everything stays on this device.
 */
export class PathWalk extends HTMLElement {
  #connection = new AbortController();
  #texts!: PathTexts;
  #frame!: FrameTexts;
  #steps: PathStep[] = [];
  #beside!: Beside;
  readonly #goOn = linkTo('');
  readonly #ending = element('p', { class: 'ending' });
  readonly #notKept = element('p', { class: 'not-kept', hidden: '' });

  async connectedCallback(): Promise<void> {
    this.#connection = new AbortController();
    const [texts, frame] = await Promise.all([textsOfSheet('path'), textsOfSheet('frame'), loadSheetStyle(style)]);
    if (this.hasAttribute('data-ready')) return this.#listen();
    this.#texts = texts;
    this.#frame = frame;
    this.#steps = stepsIn(this);
    const notes = withDeeds(this.#notes, this.#steps, doneOn);
    this.#keep(notes);
    this.#dress();
    this.#openStep(this.#steps.find(({ key }) => key === notes.open && !notes.ticks[key]) ?? this.#nextStep(notes));
    this.#show();
    this.#listen();
    this.dataset['ready'] = '';
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #path(): string {
    return this.dataset['path'] ?? '';
  }

  get #notes(): WalkNotes {
    return readWalk(this.#path, this.#steps);
  }

  #keep(notes: WalkNotes): void {
    const isKept = keepWalk(this.#path, this.#steps, notes);
    if (!isKept && this.#notKept.hidden) sayAloud(this.#texts.notKept);
    this.#notKept.hidden = isKept;
  }

  /** Adds to the page what needs script. */
  #dress(): void {
    const list = this.querySelector('.steps')!;
    const progress = this.querySelector('.progress')!;
    this.#goOn.className = 'wb-sheet-button main';
    progress.append(this.#goOn);
    this.#notKept.append(iconOf('info'), ` ${this.#texts.notKept}`);
    progress.after(this.#notKept);
    for (const step of this.#steps) dressStep(step, this.#texts);
    this.#beside = new Beside(this.#texts);
    const walk = element('div', { class: 'walk' });
    list.replaceWith(walk);
    walk.append(list, this.#beside.box);
    const actions = pathActions(this.#texts, this.#frame, {
      told: () => this.#told(),
      startAgain: () => this.#startAgain(),
    });
    this.append(this.#ending, actions, element('p', { class: 'hint kept' }, this.#texts.onDevice));
    const reinforcement = this.closest('article')?.querySelector<HTMLElement>('[data-reinforcement]');
    if (reinforcement) followUp(reinforcement, this.#told(), this.#texts);
  }

  #listen(): void {
    const { signal } = this.#connection;
    const refresh = () => this.#refresh();
    addEventListener(doneEvent, refresh, { signal });
    addEventListener(walkEvent, () => this.#show(), { signal });
    addEventListener('pageshow', refresh, { signal });
    onKeptElsewhere(refresh, signal);
    this.addEventListener('click', (event) => this.#leaveFor(event), { signal, capture: true });
    for (const step of this.#steps) {
      step.box.addEventListener('change', () => this.#tick(step), { signal });
      step.details.addEventListener('toggle', () => this.#toggled(step), { signal });
    }
    addEventListener('beforeprint', () => this.#steps.forEach(({ details }) => (details.open = true)), { signal });
    addEventListener('afterprint', () => this.#openStep(this.#steps.find(({ key }) => key === this.#notes.open)), {
      signal,
    });
  }

  #refresh(): void {
    this.#keep(withDeeds(this.#notes, this.#steps, doneOn));
  }

  #tick({ key, box }: PathStep): void {
    const { checked } = box;
    this.#keep(
      checked ? withTick(this.#notes, key, { on: today(), by: 'self' }) : withoutTick(this.#notes, key, today()),
    );
  }

  /** One step is open at a time, as in the editor this site is modelled on; a print shows all. */
  #toggled(step: PathStep): void {
    if (!step.details.open || matchMedia('print').matches) return;
    if (this.#steps.every(({ details }) => details.open)) return;
    for (const other of this.#steps) if (other !== step) other.details.open = false;
    keepWalk(this.#path, this.#steps, { ...this.#notes, open: step.key });
    void this.#beside.show(step);
  }

  #openStep(step: PathStep | undefined): void {
    for (const other of this.#steps) other.details.open = other === step;
    void this.#beside.show(step);
  }

  #nextStep({ ticks }: WalkNotes): PathStep | undefined {
    return this.#steps.find(({ key }) => !ticks[key]);
  }

  /** Whoever goes to the page of a step follows the path there. */
  #leaveFor({ target }: Event): void {
    const href = (target as Element).closest('a')?.getAttribute('href');
    if (!this.#steps.some((step) => step.href !== '' && step.href === href)) return;
    followWalk(walkOf(this.#told()));
  }

  #show(): void {
    const notes = this.#notes;
    const done = tickedOf(notes, this.#steps).length;
    const left = this.#steps.reduce((sum, { key, minutes }) => (notes.ticks[key] ? sum : sum + minutes), 0);
    for (const step of this.#steps) showStep(step, notes.ticks[step.key], this.#texts);
    this.querySelector('.progress progress')!.setAttribute('value', String(done));
    this.#write('count', sayProgress(this.#texts.count, done, this.#steps.length));
    this.#write('left', left > 0 ? fillIn(this.#texts.left, String(left)) : this.#texts.finished);
    const next = this.#nextStep(notes);
    this.#goOn.hidden = !next;
    this.#goOn.href = next?.href ?? '';
    this.#goOn.textContent = next ? fillIn(done > 0 ? this.#texts.goOn : this.#texts.begin, String(next.number)) : '';
    this.#showEnding(next === undefined);
    showNeeds(this.closest('article'), this.#texts);
  }

  /** At the end of the path: what comes next, as its page names it. */
  #showEnding(isDone: boolean): void {
    this.#ending.hidden = !isDone;
    if (!isDone) return;
    const next = this.closest('article')?.querySelector<HTMLAnchorElement>('[data-next-path] a');
    const link = next && linkTo(next.href, next.textContent?.trim() ?? '');
    this.#ending.replaceChildren(link ? this.#texts.whatNext : this.#texts.whatNextNone, ...(link ? [link, '.'] : []));
  }

  #startAgain(): void {
    const before = this.#notes;
    this.#keep(begunAgain(this.#steps, today()));
    this.#openStep(this.#steps[0]);
    const line = undoLine(this.#texts.clearedPath, this.#frame, () => this.#keep(before));
    this.querySelector('.wb-sheet-bar')!.after(line);
    line.querySelector('button')?.focus();
  }

  /** The path as others are told of it. */
  #told(): Told {
    return {
      path: this.#path,
      title: this.dataset['title'] ?? '',
      href: this.dataset['href'] ?? '',
      steps: this.#steps,
      notes: this.#notes,
    };
  }

  #write(place: string, words: string): void {
    this.querySelector(`[data-${place}]`)!.textContent = words;
  }
}
