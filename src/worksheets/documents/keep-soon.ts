import type { SaveLine } from '../frame/save-line.ts';
import type { KeptSheet } from '../kept/shape.ts';
import { keepSheet, keepSheetAtOnce, type Kept } from '../kept/sheets.ts';

/** How long somebody may go on typing before what they wrote is kept, in milliseconds. */
const pause = 250;

interface KeepSoonParts {
  line: SaveLine;
  signal: AbortSignal;
  /** The browser has taken a sheet. */
  kept: (sheet: KeptSheet) => void;
}

/** Keeps a sheet shortly after each change, and at once when the page is left; says in the line what became of it. */
export class KeepSoon {
  readonly #line: SaveLine;
  readonly #kept: (sheet: KeptSheet) => void;
  #waiting: { sheet: KeptSheet; timer: ReturnType<typeof setTimeout> } | undefined;
  #last: Promise<void> = Promise.resolve();
  /** The last one that was handed over, until the browser has it. */
  #unkept: KeptSheet | undefined;
  /** A newer edition of the site keeps its sheets in another shape here. */
  #isNewer = false;

  constructor({ line, signal, kept }: KeepSoonParts) {
    this.#line = line;
    this.#kept = kept;
    const leave = (): void => {
      // A page that is left may be gone before its database has written.
      if (this.#unkept && !this.#isNewer) keepSheetAtOnce(this.#unkept);
      void this.now();
    };
    addEventListener('pagehide', leave, { signal });
    document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  }

  /** Keeps it after a pause. One with another id that still waits is kept first. */
  soon(sheet: KeptSheet): void {
    if (this.#waiting && this.#waiting.sheet.id !== sheet.id) void this.now();
    clearTimeout(this.#waiting?.timer);
    // Said once, not with every letter: it is read aloud.
    if (!this.#waiting) this.#line.saving();
    this.#unkept = sheet;
    this.#waiting = { sheet, timer: setTimeout(() => void this.now(), pause) };
  }

  /** Keeps what waits; resolves when all that was to be kept is. */
  now(): Promise<void> {
    const waiting = this.#waiting;
    if (!waiting) return this.#last;
    clearTimeout(waiting.timer);
    this.#waiting = undefined;
    // One after the other, so that an older state never comes to lie over a newer one.
    this.#last = this.#last.then(async () => this.#say(await keepSheet(waiting.sheet), waiting.sheet));
    return this.#last;
  }

  /** Says what became of it. That all is kept is said only when nothing newer waits. */
  #say(kept: Kept, sheet: KeptSheet): void {
    this.#isNewer = kept.kept === 'nowhere' && kept.why === 'newer';
    if (kept.kept !== 'nowhere' && this.#unkept === sheet) this.#unkept = undefined;
    if (kept.kept !== 'nowhere') this.#kept(sheet);
    if (kept.kept === 'nowhere' || !this.#waiting) this.#line.say(kept);
  }

  /** Lets go of what waits to be kept: it was deleted. */
  drop(id: string): void {
    if (this.#unkept?.id === id) this.#unkept = undefined;
    if (this.#waiting?.sheet.id !== id) return;
    clearTimeout(this.#waiting.timer);
    this.#waiting = undefined;
  }
}
