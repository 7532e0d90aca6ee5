import { sayAloud } from '../../components/say-aloud.ts';
import type { PathTexts } from '../../i18n/sheets/path.ts';
import { buttonFor, element, iconButton, iconOf, linkTo } from '../element.ts';
import { fetchHere } from '../fetch-here.ts';
import { fillIn } from '../fill-in.ts';
import { loadStyle } from '../load-style.ts';
import { doneEvent, doneOn, noteDone } from '../progress/done.ts';
import { onKeptElsewhere } from '../store.ts';
import { today } from '../trust/today.ts';
import { keepWalk, readWalk } from './kept-walks.ts';
import { onRead } from './reading.ts';
import { followWalk, inLanguageOf, placeIn, readWalkHere, type Walk } from './walk.ts';
import style from './walk.css?url';
import { tickedOf, withDeeds, withoutTick, withTick, type WalkNotes } from './walk-ticks.ts';

/**
 * On a page that the followed path leads to: which step this is, the steps before and after it, and a button that ticks it.
 * It stands above the lower edge of the text and moves nothing.
 */
export async function showWalk(): Promise<void> {
  const walk = readWalkHere();
  if (!walk) return;
  const notes = readWalk(walk.path, walk.steps);
  const place = placeIn(walk, location.pathname, (key) => notes.ticks[key] !== undefined);
  if (place < 0) return;
  const [texts] = await Promise.all([fetchHere<PathTexts>('/workbench/sheets/path.json'), loadStyle(style)]);
  new WalkBar(inLanguageOf(walk, location.pathname, place), place, texts).show();
}

class WalkBar {
  readonly #walk: Walk;
  readonly #place: number;
  readonly #texts: PathTexts;
  readonly #connection = new AbortController();
  readonly #tick: HTMLButtonElement;
  readonly #bar: HTMLElement;

  constructor(walk: Walk, place: number, texts: PathTexts) {
    this.#walk = walk;
    this.#place = place;
    this.#texts = texts;
    this.#tick = buttonFor('', () => this.#press(), { class: 'tick' });
    this.#bar = element('nav', { class: 'wb-walk', 'aria-label': fillIn(texts.bar, walk.title) });
  }

  show(): void {
    const { signal } = this.#connection;
    const { title, href, steps } = this.#walk;
    const count = fillIn(this.#texts.step, String(this.#place + 1), String(steps.length));
    const { when } = this.#step;
    const place = when ? [element('span', { class: 'when' }, `${when},`), element('span', {}, ` ${count}`)] : [count];
    const name = linkTo(href, iconOf('mortar-board'), element('span', {}, title), element('span', {}, ...place));
    name.className = 'name';
    const leave = iconButton('close', this.#texts.leave, () => this.#leave());
    this.#bar.dataset['do'] = this.#step.do;
    this.#bar.append(name, this.#wayTo(-1), this.#tick, this.#wayTo(1), leave);
    document.querySelector('main#content')?.append(this.#bar);
    document.documentElement.dataset['walk'] = '';
    this.#showTick();
    addEventListener(doneEvent, () => this.#takeDeed(), { signal });
    onKeptElsewhere(() => this.#takeDeed(), signal);
    addEventListener('pageshow', () => this.#takeDeed(), { signal });
    const text = document.querySelector<HTMLElement>('#content article [data-text]');
    if (text && this.#step.do === 'read' && !this.#isTicked) onRead(text, () => this.#hasRead(), signal);
  }

  get #step(): Walk['steps'][number] {
    return this.#walk.steps[this.#place]!;
  }

  get #notes(): WalkNotes {
    return readWalk(this.#walk.path, this.#walk.steps);
  }

  get #isTicked(): boolean {
    return this.#notes.ticks[this.#step.key] !== undefined;
  }

  /** The way to the step before or after; at the end of the path, and where all is done, back to it. */
  #wayTo(by: -1 | 1): HTMLElement {
    const step = this.#walk.steps[this.#place + by];
    const words = step ? fillIn(by < 0 ? this.#texts.previous : this.#texts.next, step.title) : this.#texts.toEnd;
    const link = linkTo(step?.href ?? this.#walk.href, iconOf(by < 0 ? 'back' : step ? 'chevron' : 'mortar-board'));
    link.title = words;
    link.setAttribute('aria-label', words);
    link.dataset['way'] = by < 0 ? 'back' : 'on';
    if (by < 0 && !step) link.hidden = true;
    return link;
  }

  #keep(notes: WalkNotes): void {
    keepWalk(this.#walk.path, this.#walk.steps, notes);
    this.#showTick();
  }

  #press(): void {
    const { key } = this.#step;
    if (this.#isTicked) this.#keep(withoutTick(this.#notes, key, today()));
    else this.#keep(withTick(this.#notes, key, { on: today(), by: 'self' }));
  }

  #hasRead(): void {
    if (this.#isTicked) return;
    noteDone(this.#step.page, 'read');
    this.#keep(withTick(this.#notes, this.#step.key, { on: today(), by: 'read' }));
    sayAloud(fillIn(this.#texts.readNoted, String(this.#place + 1)));
  }

  /** Something was done here or in another tab: the checklist finished, the scenario passed. */
  #takeDeed(): void {
    const before = this.#isTicked;
    const notes = withDeeds(this.#notes, this.#walk.steps, doneOn);
    if (tickedOf(notes, this.#walk.steps).length > tickedOf(this.#notes, this.#walk.steps).length) this.#keep(notes);
    else this.#showTick();
    if (!before && this.#isTicked) sayAloud(fillIn(this.#texts.ranNoted, String(this.#place + 1)));
  }

  #showTick(): void {
    const isTicked = this.#isTicked;
    this.#tick.setAttribute('aria-pressed', String(isTicked));
    this.#tick.replaceChildren(
      iconOf('check'),
      element('span', {}, isTicked ? this.#texts.isDone : this.#texts.markDone),
    );
    this.#tick.title = isTicked ? this.#texts.undoDone : '';
    this.#bar.toggleAttribute('data-done', isTicked);
  }

  #leave(): void {
    followWalk(undefined);
    this.#connection.abort();
    this.#bar.remove();
    delete document.documentElement.dataset['walk'];
    sayAloud(this.#texts.hasLeft);
    document.querySelector<HTMLElement>('main#content')?.focus({ preventScroll: true });
  }
}
