import { sayAloud } from '../../components/say-aloud.ts';
import { element } from '../../workbench/element.ts';
import { isFocused, putFocusMode } from '../../workbench/focus-mode/focus-state.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import type { Kept } from '../kept/shape.ts';
import { changedNotice } from './changed-notice.ts';
import type { ItemRow, RowDeeds } from './item-row.ts';
import type { RunContext } from './run-context.ts';
import { RunHead } from './run-head.ts';
import type { NewDeed } from './run.ts';
import { endPanel, pausePanel } from './run-panels.ts';
import { shareBar } from './share-run.ts';
import { refusalNotice } from './sign-panel.ts';
import { stageViews, type StageView } from './stage-view.ts';
import { stepByArrow } from './step-by-arrow.ts';

/** What the run needs of its page. */
export interface RunPlace {
  /** The texts of items as the page has them, by key. */
  contents: ReadonlyMap<string, readonly Node[]>;
  /** A link to what the page says of items that cannot be ticked. */
  help: Node | undefined;
  /** How the list is used, in the words of the page: shown at the pause point. */
  intro: () => Node[];
  leave: () => void;
  again: () => void;
  /** It is finished by what was done here. */
  finished: () => void;
}

/** A run on the screen: one item at a time on phones, the whole list where there is room. */
export class RunView {
  readonly part = element('section', { class: 'wb-run' });
  readonly #context: RunContext;
  readonly #place: RunPlace;
  readonly #head: RunHead;
  readonly #notices = element('div');
  readonly #pause = element('div');
  readonly #stagesPart = element('div', { class: 'wb-stages' });
  readonly #end = element('div');
  readonly #told = element('p', { class: 'wb-told hint' });
  #stages: StageView[] = [];
  #shownEdition = '';
  #isToldOfChange = false;
  #undo: NewDeed[][] = [];
  readonly #undoButton: HTMLButtonElement;
  readonly #allButton: HTMLButtonElement;
  readonly #focusButton: HTMLButtonElement;

  constructor(context: Omit<RunContext, 'act'>, place: RunPlace) {
    this.#context = { ...context, act: (...deeds) => this.#act(deeds) };
    this.#place = place;
    this.#head = new RunHead(this.#context, place.leave);
    const { texts, frame } = context;
    this.#undoButton = sheetButton({ words: frame.undo, act: () => this.#takeBack() });
    this.#allButton = sheetButton({ words: texts.allItems, act: () => this.#toggleAll() });
    this.#allButton.classList.add('wb-all');
    this.#focusButton = sheetButton({ words: texts.focusMode, icon: 'focus-mode', act: () => this.#toggleFocus() });
    const tools = shareBar(this.#context);
    tools.prepend(this.#undoButton, this.#allButton, this.#focusButton);
    this.part.append(this.#head.part, this.#notices, this.#end, this.#pause, this.#stagesPart, tools, this.#told);
    this.part.addEventListener('keydown', (event) => stepByArrow(this.part, event));
    this.show();
  }

  /** Shows how the run stands. */
  show(): void {
    const { log, texts } = this.#context;
    const { state } = log;
    const edition = JSON.stringify(state.edition);
    if (edition !== this.#shownEdition) {
      this.#shownEdition = edition;
      this.#stages = stageViews(this.#context, { contents: this.#place.contents, deeds: this.#rowDeeds() });
      this.#stagesPart.replaceChildren(...this.#stages.map(({ section }) => section));
    }
    this.#head.show();
    for (const stage of this.#stages) stage.show();
    this.#showPause();
    this.#showEnd();
    void this.#showNotices();
    this.part.dataset['use'] = state.edition.use;
    this.part.toggleAttribute('data-paused', state.edition.use === 'read-do' || state.paused !== undefined);
    this.part.toggleAttribute('data-finished', state.finished !== undefined);
    this.#undoButton.disabled = this.#undo.length === 0;
    this.#focusButton.lastChild!.textContent = isFocused() ? texts.leaveFocus : texts.focusMode;
    this.#focusButton.ariaPressed = String(isFocused());
  }

  saving(): void {
    this.#head.saving();
  }

  saved(kept: Kept): void {
    this.#head.saved(kept);
  }

  /** Puts the focus where the run goes on. */
  focus(): void {
    const current = this.#stages.map((stage) => stage.current).find((row) => row !== undefined);
    if (current?.line.checkVisibility()) return current.focus();
    const next = this.part.querySelector<HTMLElement>(
      '.wb-end h2, .wb-pause h3, [data-now] .wb-panel h3, .wb-confirm button',
    );
    (next?.checkVisibility() ? next : this.#head.title).focus();
  }

  #act(deeds: readonly NewDeed[]): void {
    const { log } = this.#context;
    const wasFinished = log.state.finished !== undefined;
    const back = log.add(...deeds);
    if (back.length > 0) this.#undo.push(back);
    if (log.state.finished !== undefined && !wasFinished) this.#place.finished();
    this.show();
    if (deeds.some(({ did }) => did === 'note' || did === 'label')) return;
    const [only] = deeds;
    const isOne = deeds.length === 1 && only !== undefined && 'item' in only;
    if (isOne && log.state.edition.use === 'do-confirm') this.#rowOf(only.item)?.focus();
    else this.focus();
  }

  #takeBack(): void {
    const back = this.#undo.pop();
    if (!back) return;
    this.#context.log.add(...back);
    this.show();
    sayAloud(this.#context.texts.undone);
    const item = back.flatMap((deed) => ('item' in deed ? [deed.item] : []))[0];
    const row = item === undefined ? undefined : this.#rowOf(item);
    if (row) row.focus();
    else this.focus();
  }

  #rowOf(key: string): ItemRow | undefined {
    return this.#stages.flatMap(({ rows }) => rows).find((row) => row.item.key === key);
  }

  #rowDeeds(): RowDeeds {
    const { act, texts, frame, log } = this.#context;
    return {
      done: ({ key }) => act({ did: 'done', item: key }),
      takeBack: ({ key }) => act({ did: 'open', item: key }),
      cannot: (item) =>
        this.#rowOf(item.key)?.ask({
          label: texts.whyNot,
          hint: texts.noteHint,
          beside: this.#place.help?.cloneNode(true),
          save: texts.save,
          cancel: frame.cancel,
          check: (why) => (why === '' ? texts.whyMissing : undefined),
          take: (why) => act({ did: 'cannot', item: item.key, why }),
        }),
      note: (item) =>
        this.#rowOf(item.key)?.ask({
          label: texts.note,
          hint: texts.noteHint,
          value: log.state.notes.get(item.key) ?? '',
          save: texts.save,
          cancel: frame.cancel,
          take: (text) => act({ did: 'note', item: item.key, text }),
        }),
    };
  }

  #showPause(): void {
    const { edition, paused } = this.#context.log.state;
    if (edition.use !== 'do-confirm' || paused !== undefined) return this.#pause.replaceChildren();
    if (!this.#pause.firstChild) this.#pause.replaceChildren(pausePanel(this.#context, this.#place.intro()));
  }

  #showEnd(): void {
    const isFinished = this.#context.log.state.finished !== undefined;
    this.#end.replaceChildren(...(isFinished ? [endPanel(this.#context, this.#place.again)] : []));
  }

  async #showNotices(): Promise<void> {
    const { log } = this.#context;
    const changed = await changedNotice(this.#context);
    this.#notices.replaceChildren(...refusalNotice(log.state, this.#context), ...changed);
    // Whoever comes back to a run learns that its list is another one before anything is ticked in it.
    if (!this.#isToldOfChange) this.#notices.querySelector<HTMLElement>('[data-changed] h3')?.focus();
    this.#isToldOfChange = true;
  }

  #toggleAll(): void {
    const isAll = this.part.toggleAttribute('data-all');
    const { texts } = this.#context;
    this.#allButton.textContent = isAll ? texts.oneAtATime : texts.allItems;
    if (!isAll) this.focus();
  }

  #toggleFocus(): void {
    putFocusMode(!isFocused());
    this.show();
    if (isFocused()) this.focus();
    else this.#focusButton.focus();
  }
}
