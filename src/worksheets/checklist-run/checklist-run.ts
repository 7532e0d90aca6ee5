import { element, linkTo } from '../../workbench/element.ts';
import { noteDone } from '../../workbench/progress/done.ts';
import { loadSheetStyle } from '../frame/load-sheet-style.ts';
import { isRunKept, keptRuns, onRunsChanged } from '../kept/runs.ts';
import { newSheetId } from '../kept/sheets.ts';
import { textsOfSheet } from '../sheet-texts.ts';
import style from './checklist-run.css?url';
import { knownRuns, type KnownRun } from './known-run.ts';
import { mirrorRuns, type MirroredRun } from './mirror-runs.ts';
import { editionOnPage, helpHeading, introOf, itemParts, wordsOf } from './read-page.ts';
import type { RunContext } from './run-context.ts';
import { begin, RunLog } from './run-log.ts';
import { RunView } from './run-view.ts';
import { itemsOf, type Begun, type Deed, type Edition } from './run.ts';
import { startView } from './start-view.ts';

/** The page on which a checklist is run. Without script it is the checklist on paper; with it, runs begin and go on here. */
export class ChecklistRun extends HTMLElement {
  #connection = new AbortController();
  #words!: Pick<RunContext, 'texts' | 'frame'>;
  #here!: Edition;
  #contents: ReadonlyMap<string, readonly Node[]> = new Map();
  #log: RunLog | undefined;
  #view: RunView | undefined;
  /** Those of this checklist, as they were when they were last read. */
  #runs: readonly MirroredRun[] = [];
  readonly #place = element('div', { class: 'wb-run-place' });

  connectedCallback(): void {
    this.#connection = new AbortController();
    void this.#open(this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  get #page(): string {
    return this.dataset['page'] ?? '';
  }

  async #open(signal: AbortSignal): Promise<void> {
    const [texts, frame] = await Promise.all([
      textsOfSheet('checklistRun'),
      textsOfSheet('frame'),
      loadSheetStyle(style),
    ]);
    this.#words = { texts, frame };
    this.#here = editionOnPage(this);
    const boxes = [...this.querySelectorAll('.task-list-item label > span')];
    this.#contents = new Map(itemsOf(this.#here).map(({ key }, at) => [key, [...(boxes[at]?.childNodes ?? [])]]));
    for (const part of itemParts(this)) part.dataset['item'] = '';
    introOf(this)[0]?.before(element('h2', { 'data-how-to': '' }, texts.howTo));
    this.querySelector('[data-run-here]')?.replaceChildren(this.#place);
    addEventListener('popstate', () => void this.#show(), { signal });
    addEventListener('beforeunload', (event) => this.#log?.isWaiting && event.preventDefault(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && void this.#show(), { signal });
    onRunsChanged(this.#page, () => void this.#hear(), signal);
    await this.#show();
    this.dataset['ready'] = '';
  }

  /** Shows the run that the address names, or where runs begin, with something to say first. */
  async #show(said?: string): Promise<void> {
    const runs = await this.#readRuns();
    const id = new URLSearchParams(location.search).get('run');
    const known = runs.find(({ kept }) => kept.id === id && kept.page === this.#page);
    if (known) return this.#showRun(this.#logOf(known.kept, known.kept.deeds, true));
    if (id !== null && id === this.#log?.id) return;
    this.#log = undefined;
    this.#view = undefined;
    this.removeAttribute('data-running');
    const notice = said ?? (id === null ? undefined : this.#words.texts.unknown);
    const start = startView({
      ...this.#words,
      here: this.#here,
      page: this.#page,
      runs,
      notice,
      begin: (run) => this.#begin(run),
      refresh: (words) => void this.#show(words),
      changed: (page) => void this.#changed(page),
    });
    this.#place.replaceChildren(start);
  }

  #begin(how: { label: string; first?: string }): void {
    const run = { id: newSheetId(), page: this.#page, begun: begin(this.#here, how) };
    history.pushState(undefined, '', `?run=${run.id}`);
    const log = this.#logOf(run, [], false);
    this.#showRun(log);
    void log.save();
  }

  #logOf(run: { id: string; page: string; begun: Begun }, deeds: readonly Deed[], isKept: boolean): RunLog {
    const log = new RunLog(run, {
      deeds,
      isKept,
      tell: {
        changed: () => this.#view?.show(),
        saving: () => this.#view?.saving(),
        saved: (kept) => {
          this.#view?.saved(kept);
          this.#mirror();
        },
      },
    });
    this.#log = log;
    return log;
  }

  #showRun(log: RunLog): void {
    this.dataset['running'] = '';
    this.#view = new RunView(
      { ...this.#words, here: this.#here, log },
      {
        contents: this.#contents,
        help: this.#help(),
        intro: () =>
          introOf(this)
            .slice(1)
            .map((part) => part.cloneNode(true)),
        leave: () => void this.#leave(),
        again: () => void this.#leave(),
        finished: () => noteDone(this.#page, 'run'),
      },
    );
    this.#place.replaceChildren(this.#view.part);
    this.#view.focus();
  }

  /** What the browser did not take would be lost with the run. */
  async #leave(): Promise<void> {
    await this.#log?.save();
    if (this.#log?.isWaiting && !confirm(this.#words.texts.leaveUnsaved)) return;
    history.pushState(undefined, '', location.pathname);
    await this.#show();
    this.#place.querySelector<HTMLElement>('#wb-label')?.focus();
  }

  #help(): Node | undefined {
    const heading = helpHeading(this);
    if (!heading) return undefined;
    return element('p', {}, this.#words.texts.see, ' ', linkTo(`#${heading.id}`, wordsOf(heading)));
  }

  /** Somebody has begun to say what the next run is for. */
  get #isTyping(): boolean {
    return [...this.#place.querySelectorAll('input')].some(({ value }) => value !== '');
  }

  /** Another tab has gone on with the run, or deleted it. */
  async #hear(): Promise<void> {
    const log = this.#log;
    if (!log) return this.#isTyping ? void (await this.#readRuns()) : this.#show();
    await log.refresh();
    this.#mirror();
    if (log.isWaiting || (await isRunKept(log.id))) return;
    this.#log = undefined;
    await this.#show();
  }

  /** The list that the welcome page shows follows each deed at once: its reader may be on the way there. */
  #mirror(): void {
    const log = this.#log;
    const others = this.#runs.filter(({ id }) => id !== log?.id);
    mirrorRuns(this.#page, log ? [{ id: log.id, state: log.state }, ...others] : others);
  }

  async #readRuns(): Promise<KnownRun[]> {
    const runs = knownRuns(await keptRuns<Begun, Deed>());
    this.#runs = runs.filter(({ kept }) => kept.page === this.#page).map(({ kept, state }) => ({ id: kept.id, state }));
    this.#mirror();
    return runs;
  }

  /** Runs of this or another checklist have come or gone. */
  async #changed(page: string): Promise<void> {
    if (page === this.#page) return void (await this.#readRuns());
    const runs = knownRuns(await keptRuns<Begun, Deed>(page));
    mirrorRuns(
      page,
      runs.map(({ kept, state }) => ({ id: kept.id, state })),
    );
  }
}
