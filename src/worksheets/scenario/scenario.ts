import { sayDay } from '../../base/day.ts';
import { sayAloud } from '../../components/say-aloud.ts';
import type { ScenarioTexts } from '../../i18n/sheets/scenario.ts';
import { element, iconOf } from '../../workbench/element.ts';
import { fetchHere } from '../../workbench/fetch-here.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { doneOn, noteDone } from '../../workbench/progress/done.ts';
import { loadSheetStyle } from '../frame/load-sheet-style.ts';
import { sheetBar, sheetButton, type SheetAction } from '../frame/sheet-bar.ts';
import { backTo, choose, follow, resultOf, wayFrom, type Case, type CaseChoice, type Step, type Way } from './case.ts';
import { answerTo, stepItem } from './draw-step.ts';
import { keepWay, recallWay } from './kept-way.ts';
import { readCase } from './read-case.ts';
import style from './scenario.css?url';

/** Plays a case one moment at a time. The case itself stands in the page as nested choices, which are shown without script. */
export class Scenario extends HTMLElement {
  #connection = new AbortController();
  #case!: Case;
  #texts!: ScenarioTexts;
  #way!: Way;
  #player = element('section', { class: 'player', 'data-script-only': '' });

  connectedCallback(): void {
    this.#connection = new AbortController();
    void this.#open();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #page(): string {
    return this.dataset['page'] ?? '';
  }

  /** What does not arrive leaves the case to be played as it stands in the page. */
  async #open(): Promise<void> {
    if (this.contains(this.#player)) return;
    const [texts] = await Promise.all([
      fetchHere<ScenarioTexts>('/workbench/sheets/scenario.json', this.lang),
      loadSheetStyle(style),
    ]);
    this.#case = readCase(this);
    this.#texts = texts;
    this.#way = recallWay(this.#page) ?? wayFrom(this.#case.start);
    this.#player.setAttribute('aria-label', texts.label);
    this.append(this.#player);
    this.toggleAttribute('data-playing', true);
    this.#draw();
    this.#goTo(location.hash);
    this.#listen();
  }

  /** Links to a moment, as those of the map, begin there. */
  #listen(): void {
    const { signal } = this.#connection;
    const place = this.parentElement ?? this;
    place.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest('[data-go]');
        const moment = link?.getAttribute('data-go') ?? '';
        if (!this.#case.moments.has(moment)) return;
        event.preventDefault();
        this.#go(wayFrom(moment));
      },
      { signal },
    );
    addEventListener('hashchange', () => this.#goTo(location.hash), { signal });
  }

  /** Begins at the moment that an address leads to, if it leads to one. */
  #goTo(hash: string): void {
    const moment = /^#moment-(.+)$/.exec(hash)?.[1] ?? '';
    if (this.#case.moments.has(moment)) this.#go(wayFrom(moment));
  }

  /** Goes to another place of the case; the focus goes where reading goes on. */
  #go(way: Way): void {
    this.#way = way;
    keepWay(this.#page, way.picks.length === 0 && way.from === this.#case.start ? undefined : way);
    this.#draw();
    const heading = this.#player.querySelector<HTMLElement>('[tabindex="-1"]');
    heading?.focus({ preventScroll: true });
    const place = heading?.closest('.answer') ?? heading;
    const top = place?.getBoundingClientRect().top ?? 0;
    if (top < innerHeight / 8 || top > innerHeight / 2) place?.scrollIntoView();
    sayAloud(this.#player.querySelector('[data-aloud]')?.textContent ?? '');
  }

  #draw(): void {
    const { steps, at } = follow(this.#case, this.#way);
    const last = steps.at(-1);
    const isEnd = at.choices.length === 0 && !this.#way.isReading;
    this.#way = { ...this.#way, picks: steps.map(({ choice }) => choice.id) };
    // On paper an end brings along the way that led to it; before that, the whole case.
    this.toggleAttribute('data-way', isEnd && steps.length > 0);
    if (last && this.#way.isReading) this.#player.replaceChildren(...this.#drawAnswer(last, steps));
    else if (isEnd) this.#player.replaceChildren(...this.#drawEnd(at.id, at.says, steps));
    else this.#player.replaceChildren(...this.#drawMoment(at.says, at.choices, steps));
  }

  #drawMoment(says: string, choices: readonly CaseChoice[], steps: readonly Step[]): HTMLElement[] {
    const { ask, moment } = this.#texts;
    const buttons = choices.map(({ id, label }) =>
      element('li', {}, sheetButton({ words: label, act: () => this.#go(choose(this.#way, id)) })),
    );
    return [
      element('h2', { tabindex: '-1' }, fillIn(moment, String(steps.length + 1))),
      element('p', { class: 'says', 'data-aloud': '' }, says),
      element('h3', {}, ask),
      element('ul', { role: 'list', class: 'choices' }, ...buttons),
      ...this.#foot(steps),
    ];
  }

  #drawAnswer({ moment, choice }: Step, steps: readonly Step[]): HTMLElement[] {
    const { goOn, again } = this.#texts;
    const answer = answerTo(choice, this.#texts);
    answer.querySelector('p:last-child')?.setAttribute('data-aloud', '');
    const actions: SheetAction[] = [
      { words: goOn, icon: 'chevron', act: () => this.#go({ ...this.#way, isReading: false }), isMain: true },
      { words: again, icon: 'back', act: () => this.#go(backTo(this.#way, steps.length - 1)) },
    ];
    return [
      element('h2', {}, fillIn(this.#texts.moment, String(steps.length))),
      element('p', { class: 'says past' }, moment.says),
      answer,
      sheetBar(this.#texts.whatNow, actions),
      ...this.#foot(steps),
    ];
  }

  #drawEnd(id: string, says: string, steps: readonly Step[]): HTMLElement[] {
    const texts = this.#texts;
    const result = resultOf(this.#case, steps);
    const hasPassed = result === 'clean' || result === 'passed';
    if (hasPassed) noteDone(this.#page, 'passed');
    const actions: SheetAction[] = [
      { words: texts.restart, icon: 'changed', act: () => this.#go(wayFrom(this.#case.start)), isMain: !hasPassed },
      ...(steps.length > 0
        ? [
            { words: texts.back, icon: 'back' as const, act: () => this.#go(backTo(this.#way, steps.length - 1)) },
            { words: texts.print, icon: 'print' as const, act: () => print() },
          ]
        : []),
    ];
    const read = this.querySelector(`[data-moment="${id}"] > [data-read]`)?.cloneNode(true);
    return [
      element('h2', { tabindex: '-1' }, texts.end),
      element('p', { class: 'says', 'data-aloud': '' }, says),
      element(
        'div',
        { class: 'result', 'data-result': result },
        element('p', {}, iconOf(hasPassed ? 'good' : 'info'), ' ', element('strong', {}, texts[result])),
        element('p', { class: 'hint' }, texts.rule),
      ),
      ...(read ? [read as HTMLElement] : []),
      sheetBar(texts.whatNow, actions),
      ...(steps.length > 0 ? [element('h3', {}, texts.wholeWay), this.#wayList(steps)] : []),
      ...this.#passed(),
      element('p', { class: 'hint kept' }, texts.kept),
    ];
  }

  /** What stands below a moment: the ways back, and the way so far. Before the first choice, when it was passed. */
  #foot(steps: readonly Step[]): HTMLElement[] {
    const texts = this.#texts;
    const isBegun = steps.length > 0 || this.#way.from !== this.#case.start;
    if (!isBegun) return this.#passed();
    const actions: SheetAction[] = [
      ...(steps.length > 0 && !this.#way.isReading
        ? [{ words: texts.back, icon: 'back' as const, act: () => this.#go(backTo(this.#way, steps.length - 1)) }]
        : []),
      { words: texts.restart, icon: 'changed', act: () => this.#go(wayFrom(this.#case.start)) },
    ];
    const past = this.#way.isReading ? steps.slice(0, -1) : steps;
    const soFar = element(
      'details',
      {},
      element('summary', {}, fillIn(texts.way, String(past.length))),
      this.#wayList(past),
    );
    return [sheetBar(texts.ways, actions), ...(past.length > 0 ? [soFar] : [])];
  }

  #wayList(steps: readonly Step[]): HTMLElement {
    const items = steps.map((step, index) => stepItem(step, this.#texts, () => this.#go(backTo(this.#way, index))));
    return element('ol', { class: 'way' }, ...items);
  }

  /** When it was passed, if it was. */
  #passed(): HTMLElement[] {
    const day = doneOn(this.#page, 'passed');
    return day === undefined
      ? []
      : [element('p', { class: 'hint' }, fillIn(this.#texts.passedOn, sayDay(day, this.lang)))];
  }
}
