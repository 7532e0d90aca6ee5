import { keepDeeds, keepRun, keptDeeds } from '../kept/runs.ts';
import type { Kept } from '../kept/shape.ts';
import type { Begun, Deed, Edition, NewDeed, RunState } from './run.ts';
import { after, stateOf } from './state-of.ts';

/** What a run tells about itself. */
interface RunListener {
  /** It stands differently. */
  changed: () => void;
  /** Something is being written. */
  saving: () => void;
  /** What became of it. */
  saved: (kept: Kept) => void;
}

/**
 * A run in this tab: what the device keeps of it, and what is not kept yet. Deeds are written one after the other, each a
 * record; what the browser does not take stays here and is offered to it again with the next deed.
 */
export class RunLog {
  readonly id: string;
  readonly page: string;
  readonly begun: Begun;
  #kept: readonly Deed[];
  #waiting: Deed[] = [];
  #isBegun: boolean;
  #queue: Promise<unknown> = Promise.resolve();
  #state: RunState;
  #isRefreshing = false;
  readonly #tell: RunListener;

  constructor(
    { id, page, begun }: { id: string; page: string; begun: Begun },
    { deeds, isKept, tell }: { deeds: readonly Deed[]; isKept: boolean; tell: RunListener },
  ) {
    [this.id, this.page, this.begun] = [id, page, begun];
    this.#kept = deeds;
    this.#isBegun = isKept;
    this.#tell = tell;
    this.#state = stateOf(begun, deeds);
  }

  get state(): RunState {
    return this.#state;
  }

  get deeds(): readonly Deed[] {
    return [...this.#kept, ...this.#waiting];
  }

  /** Whether something would be lost if the page were closed. */
  get isWaiting(): boolean {
    return this.#waiting.length > 0 || !this.#isBegun;
  }

  /** Does things, and gives what takes them back. What is not possible is not written. */
  add(...added: readonly NewDeed[]): NewDeed[] {
    const at = new Date().toISOString();
    const back: NewDeed[] = [];
    for (const deed of added) {
      const made = { ...deed, at } as Deed;
      const next = after(this.#state, made);
      if (next === this.#state) continue;
      back.unshift(...takenBack(this.#state, made));
      this.#waiting.push(made);
      this.#state = next;
    }
    this.#tell.changed();
    void this.save();
    return back;
  }

  /** Writes what is not written yet. */
  save(): Promise<void> {
    return this.#inTurn(async () => {
      if (!this.isWaiting) return;
      this.#tell.saving();
      const kept = await this.#write();
      this.#tell.saved(kept);
    });
  }

  /** Reads again what another tab has done; several tellings that wait for their turn are one reading. */
  async refresh(): Promise<void> {
    if (this.#isRefreshing) return;
    this.#isRefreshing = true;
    await this.#inTurn(async () => {
      this.#isRefreshing = false;
      this.#kept = await keptDeeds<Deed>(this.id);
      this.#state = stateOf(this.begun, this.deeds);
      this.#tell.changed();
    });
  }

  async #write(): Promise<Kept> {
    if (!this.#isBegun) {
      const kept = await keepRun({ id: this.id, page: this.page, begun: this.begun });
      if (isLost(kept)) return kept;
      this.#isBegun = true;
      if (this.#waiting.length === 0) return kept;
    }
    const written = [...this.#waiting];
    const kept = await keepDeeds(this, written);
    if (isLost(kept)) return kept;
    this.#kept = [...this.#kept, ...written];
    this.#waiting = this.#waiting.slice(written.length);
    return kept;
  }

  #inTurn(act: () => Promise<void>): Promise<void> {
    const turn = this.#queue.then(act);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}

/** Where the browser keeps nothing, the memory of the page has it: there is nothing to offer again. */
function isLost(kept: Kept): boolean {
  return kept.kept === 'nowhere' && kept.why !== 'closed';
}

/** What takes a deed back. */
function takenBack(before: RunState, deed: Deed): NewDeed[] {
  if (deed.did === 'note') return [{ did: 'note', item: deed.item, text: before.notes.get(deed.item) ?? '' }];
  if ('item' in deed) return [sayAgain(before, deed.item)];
  if (deed.did === 'sign') return [{ did: 'unsign', as: deed.as }];
  if (deed.did === 'label') return [{ did: 'label', text: before.label }];
  if (deed.did === 'move') return [{ did: 'moveBack' }];
  return [];
}

function sayAgain({ marks }: RunState, item: string): NewDeed {
  const mark = marks.get(item);
  if (!mark) return { did: 'open', item };
  return mark.is === 'done' ? { did: 'done', item } : { did: 'cannot', item, why: mark.why ?? '' };
}

/** How a new run begins. */
export function begin(edition: Edition, { label, first }: { label: string; first?: string | undefined }): Begun {
  return { at: new Date().toISOString(), label, edition, ...(first === undefined ? {} : { first }) };
}
