import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { keymap } from '../commands/keymap.ts';
import { typesText, waysToWrite } from '../commands/key-press.ts';
import { canRun, runCommand } from '../commands/run-command.ts';
import { element } from '../element.ts';
import { isPlainClick } from '../is-plain-click.ts';
import { loadStyle } from '../load-style.ts';
import { sayCount } from '../say-count.ts';
import { closeOnBack } from '../sheet/close-on-back.ts';
import { happens } from './happens.ts';
import { ListBox } from './list-box.ts';
import { opensWith } from './modes.ts';
import style from './palette.css?url';
import { drawFailure, drawFrame, type Frame } from './picker-frame.ts';
import type { Row } from './row.ts';

/** What a list shows for what was typed. */
export interface Listing {
  rows: readonly Row[];
  /** How many of the rows were found; all, if it does not say. */
  found?: number;
  /** What to say when nothing was found. */
  nothing: string;
  /** The row that is active at first. */
  at?: number;
}

/** What there is to pick. */
export interface Picking {
  label: string;
  placeholder: string;
  /** What stands in the field at first; asked for when there is one. */
  typed?: () => string;
  texts: LazyTexts;
  /** What to show; it is asked again for each letter. When it rejects, the reader is told and may try again. */
  list: (typed: string) => Promise<Listing>;
  /** The reader went to a row, or another one came to be the first. */
  onMove?: (row: Row) => void;
  /** The palette has closed, and whether something was taken. */
  onEnd?: (isTaken: boolean) => void;
  /** What stands between field and rows, and below the rows. */
  head?: HTMLElement;
  foot?: HTMLElement;
}

let open: Picker | undefined;

/** Opens a palette over the page, in place of one that is open. */
export async function pick(picking: Picking): Promise<Picker> {
  await Promise.all([open?.end(false), loadStyle(style)]);
  return (open = new Picker(picking));
}

/** The palette that is open, if one is. */
export function openPicker(): Picker | undefined {
  return open;
}

/** A field with rows below it, over the page. It is there until it is closed. */
export class Picker {
  readonly picking: Picking;
  readonly field = element('input');
  readonly #list: ListBox;
  readonly #frame: Frame;
  #listed = Promise.resolve();
  #round = 0;
  #isTaken = false;

  constructor(picking: Picking) {
    this.picking = picking;
    this.#list = new ListBox(this.field, picking.texts.palette.list);
    this.#frame = drawFrame(picking, this.field, this.#list.element);
    this.#listen();
    document.body.append(this.#dialog);
    this.#dialog.showModal();
    closeOnBack(this.#dialog);
    this.type(picking.typed?.() ?? '');
  }

  get #dialog(): HTMLDialogElement {
    return this.#frame.dialog;
  }

  /** Puts a text into the field, as if the reader had typed it. */
  type(text: string): void {
    this.field.value = text;
    this.field.focus({ preventScroll: true });
    this.update();
  }

  /** Asks for the rows again. */
  update(): void {
    this.#listed = this.#show((this.#round += 1));
  }

  /** Closes, and is done when the page has the focus and the address again. */
  async end(isTaken: boolean): Promise<void> {
    this.#isTaken = isTaken;
    const closed = happens(this.#dialog, 'close');
    this.#dialog.close();
    await closed;
    if ((history.state as { covered?: true } | null)?.covered) await happens(window, 'popstate');
  }

  /** Takes the active row, once the rows are those of what stands in the field. */
  async take(toSide = false): Promise<void> {
    await this.#listed;
    const { row, option } = this.#list;
    if (!row) return;
    if (!toSide || row.side === undefined || !canRun('editor.splitRight')) return option?.click();
    await this.end(true);
    runCommand('editor.splitRight', row.side);
  }

  #listen(): void {
    this.field.addEventListener('input', () => this.update());
    this.#frame.close.addEventListener('click', () => void this.end(false));
    this.#dialog.addEventListener('keydown', (event) => this.#press(event));
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) void this.end(false);
    });
    const rows = this.#list.element;
    // The field keeps the focus, and with it the keyboard of a phone.
    rows.addEventListener('mousedown', (event) => event.preventDefault());
    rows.addEventListener('click', (event) => this.#click(event));
    this.#dialog.addEventListener('close', () => {
      this.#round += 1;
      this.#dialog.remove();
      if (open === this) open = undefined;
      this.picking.onEnd?.(this.#isTaken);
    });
  }

  /** Of two questions at once, the answer to the older one is not shown; nor is any once the palette has closed. */
  async #show(round: number): Promise<void> {
    const { list, texts, onMove } = this.picking;
    this.#say(texts.palette.loading, true);
    try {
      const { rows, found = rows.length, nothing, at } = await list(this.field.value);
      if (round !== this.#round) return;
      this.#frame.failure.replaceChildren();
      this.#list.show(rows, at);
      this.#say(found === 0 ? nothing : sayCount(texts.palette.found, found), found === 0);
      if (round > 1 && this.#list.row) onMove?.(this.#list.row);
    } catch {
      // Whatever went wrong, an empty list would be a lie.
      if (round === this.#round) this.#fail();
    }
  }

  #say(status: string, isShown: boolean): void {
    this.#frame.status.textContent = status;
    this.#frame.status.classList.toggle('visually-hidden', !isShown);
  }

  #fail(): void {
    const { texts } = this.picking;
    this.#list.show([]);
    this.#say(texts.palette.failed, true);
    this.#frame.failure.replaceChildren(...drawFailure(texts, () => this.type(this.field.value)));
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: this.#list.pageSize, PageUp: -this.#list.pageSize }[event.key];
    if (step !== undefined && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      this.#list.move(step);
      if (this.#list.row) this.picking.onMove?.(this.#list.row);
    } else if (event.key === 'Enter' && event.target === this.field) {
      event.preventDefault();
      void this.take(event.ctrlKey || event.metaKey || event.altKey);
    } else if (!typesText(event)) this.#command(event);
  }

  /** The keys that open the palette lead to another list of it; those of print, pressed a second time, print. */
  #command(event: KeyboardEvent): void {
    const ways = waysToWrite(event);
    if (ways.includes('Ctrl+P')) {
      event.preventDefault();
      void this.end(false).then(() => print());
      return;
    }
    const bindings = keymap();
    const typed = ways.map((keys) => opensWith[bindings.get(keys) ?? 'help.open']).find((text) => text !== undefined);
    if (typed === undefined) return;
    event.preventDefault();
    this.type(typed);
  }

  #click(event: MouseEvent): void {
    const row = this.#list.rowOf(event);
    if (!row || (row.href !== undefined && !isPlainClick(event))) return;
    this.#isTaken = true;
    if (row.fill !== undefined) this.type(row.fill);
    else if (row.href === undefined) void this.end(true).then(() => row.run?.());
    // Where the palette covers the page, `closeOnBack` follows the link and closes.
    else if (!(history.state as { covered?: true } | null)?.covered) this.#dialog.close();
  }
}
