import type { SaveLine } from '../frame/save-line.ts';
import type { KeptSheet } from '../kept/shape.ts';
import { keepSheet, type Kept } from '../kept/sheets.ts';

/** How long somebody may go on typing before what they wrote is kept, in milliseconds. */
const pause = 250;

/** Keeps a sheet shortly after each change, and at once when the page is left; says in the line what became of it. */
export class KeepSoon {
  readonly #line: SaveLine;
  #waiting: { sheet: KeptSheet; timer: ReturnType<typeof setTimeout> } | undefined;
  #last: Promise<void> = Promise.resolve();

  constructor(line: SaveLine, signal: AbortSignal) {
    this.#line = line;
    const leave = (): void => void this.now();
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  }

  /** Keeps it after a pause. One with another id that still waits is kept first. */
  soon(sheet: KeptSheet): void {
    if (this.#waiting && this.#waiting.sheet.id !== sheet.id) void this.now();
    clearTimeout(this.#waiting?.timer);
    // Said once, not with every letter: it is read aloud.
    if (!this.#waiting) this.#line.saving();
    this.#waiting = { sheet, timer: setTimeout(() => void this.now(), pause) };
  }

  /** Keeps what waits; resolves when all that was to be kept is. */
  now(): Promise<void> {
    const waiting = this.#waiting;
    if (!waiting) return this.#last;
    clearTimeout(waiting.timer);
    this.#waiting = undefined;
    // One after the other, so that an older state never comes to lie over a newer one.
    this.#last = this.#last.then(async () => this.#say(await keepSheet(waiting.sheet)));
    return this.#last;
  }

  /** Says what became of it. That all is kept is said only when nothing newer waits. */
  #say(kept: Kept): void {
    if (kept.kept === 'nowhere' || !this.#waiting) this.#line.say(kept);
  }

  /** Lets go of what waits to be kept: it was deleted. */
  drop(id: string): void {
    if (this.#waiting?.sheet.id !== id) return;
    clearTimeout(this.#waiting.timer);
    this.#waiting = undefined;
  }
}
