import type { SaveLine } from '../frame/save-line.ts';
import type { KeptSheet } from '../kept/shape.ts';
import { forgetSheet, keptSheets, newSheetId, onSheetChanged } from '../kept/sheets.ts';
import { noteDone } from '../../workbench/progress/done.ts';
import { KeepSoon } from './keep-soon.ts';

export interface DocumentsParts<Data> {
  /** Which sheet they belong to. */
  sheet: string;
  /** The id of the page. */
  page: string;
  /** Whether what was kept can be read by this edition of the sheet. */
  isData: (value: unknown) => value is Data;
  /** Whether one is filled in, for a sheet that is finished by its reader; any other is once it is kept. */
  isDone?: (data: Data) => boolean;
  line: SaveLine;
  signal: AbortSignal;
  /** Another tab has kept or deleted one. */
  onOthers: () => void;
}

/** The filled-in sheets of a page: several of them, each kept by itself. */
export class Documents<Data> {
  /** All of them, the last changed first. */
  all: readonly KeptSheet<Data>[] = [];
  readonly #parts: DocumentsParts<Data>;
  readonly #keep: KeepSoon;

  constructor(parts: DocumentsParts<Data>) {
    this.#parts = parts;
    const { line, signal, page, isData, isDone } = parts;
    this.#keep = new KeepSoon({
      line,
      signal,
      kept: ({ data }) => isData(data) && (isDone?.(data) ?? true) && noteDone(page, 'filled'),
    });
    onSheetChanged(parts.sheet, () => void this.load().then(parts.onOthers), parts.signal);
  }

  /** Reads what is kept. One that cannot be read is left alone, and not shown. */
  async load(): Promise<void> {
    await this.#keep.now();
    const { sheet, page, isData } = this.#parts;
    const kept = await keptSheets<unknown>(sheet);
    this.all = kept.filter((one): one is KeptSheet<Data> => one.page === page && isData(one.data));
  }

  find(id: string | undefined): KeptSheet<Data> | undefined {
    return this.all.find((document) => document.id === id);
  }

  /** A new one. It is kept with its first change. */
  begin(label: string, data: Data): KeptSheet<Data> {
    const now = new Date().toISOString();
    const { sheet, page } = this.#parts;
    return { id: newSheetId(), sheet, page, label, begun: now, changed: now, data };
  }

  /** Changes one, and keeps it soon after. */
  change(document: KeptSheet<Data>, part: Partial<Pick<KeptSheet<Data>, 'label' | 'data'>>): KeptSheet<Data> {
    const changed = { ...document, ...part, changed: new Date().toISOString() };
    this.put(changed);
    return changed;
  }

  /** Keeps one as it is: a new one, one that was brought here, one that was deleted and comes back. */
  put(document: KeptSheet<Data>): void {
    this.all = [document, ...this.all.filter(({ id }) => id !== document.id)];
    this.#keep.soon(document);
  }

  async remove(id: string): Promise<void> {
    this.#keep.drop(id);
    await this.#keep.now();
    this.all = this.all.filter((document) => document.id !== id);
    await forgetSheet(id);
  }

  /** Resolves when everything is kept that was to be. */
  settled(): Promise<void> {
    return this.#keep.now();
  }
}
