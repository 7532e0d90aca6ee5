import type { sheetTexts } from '../../i18n/sheets/index.ts';
import { sayAloud } from '../../components/say-aloud.ts';
import { element } from '../../workbench/element.ts';
import { importSheet } from '../frame/sheet-file.ts';
import { chooseFile, takeDrops, textOf } from '../frame/take-file.ts';
import { undoLine } from '../frame/undo-line.ts';
import type { KeptSheet } from '../kept/shape.ts';
import type { Documents, DocumentsParts } from './documents.ts';
import { openDocuments, type OpenedDocuments } from './open-documents.ts';
import { printSheet } from './print-sheet.ts';

/** What makes one sheet of documents unlike another. */
interface DocumentSheetParts<Name, Data> extends Pick<DocumentsParts<Data>, 'sheet' | 'isData' | 'isDone'> {
  /** The name of its texts. */
  name: Name;
  /** The address of its style, and the class of its box. */
  style: string;
  look: string;
}

/** A sheet of the worksheets that holds documents: they are kept on the device, come in by a file, and are printed by themselves. */
export abstract class DocumentSheet<Name extends keyof typeof sheetTexts, Data> extends HTMLElement {
  #connection = new AbortController();
  readonly #parts: DocumentSheetParts<Name, Data>;
  protected readonly root: HTMLElement;
  /** Where stands what has just become of a document. */
  protected readonly told = element('div');
  protected opened!: OpenedDocuments<Name, Data>;

  constructor(parts: DocumentSheetParts<Name, Data>) {
    super();
    this.#parts = parts;
    this.root = element('div', { class: `wb-document ${parts.look}` });
  }

  connectedCallback(): void {
    this.#connection = new AbortController();
    void this.#begin(this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
    this.root.remove();
  }

  async #begin(signal: AbortSignal): Promise<void> {
    const opened = await openDocuments(this, { ...this.#parts, onOthers: () => this.takeOthers(), signal });
    if (!opened) return;
    this.opened = opened;
    this.layOut();
    this.append(this.root);
    takeDrops(this.root, (file) => void this.#takeFile(file), signal);
    printSheet(this, () => this.paper(), signal);
  }

  protected get documents(): Documents<Data> {
    return this.opened.documents;
  }

  /** Fills the box, once there is something to fill it with. */
  protected abstract layOut(): void;

  /** Another tab has kept or deleted a document. */
  protected abstract takeOthers(): void;

  /** Takes in the text of a file that somebody chose or dropped. */
  protected abstract takeIn(text: string): void;

  /** What is to be on paper; undefined where the page prints as it stands. */
  protected abstract paper(): HTMLElement | undefined;

  /** Lets the reader choose a file to take in. */
  protected chooseFile(): void {
    void chooseFile('.json').then((file) => this.#takeFile(file));
  }

  async #takeFile(file: File | undefined): Promise<void> {
    if (file) this.takeIn(await textOf(file));
  }

  /** The document in a file, or what is the matter with it: `bad` where this edition cannot read what is in it. */
  protected read(text: string, bad: string): KeptSheet<Data> | string {
    const { sheet, isData } = this.#parts;
    const read = importSheet(text, sheet, this.opened.frame);
    if (typeof read === 'string') return read;
    const { data } = read;
    return isData(data) ? { ...read, data } : bad;
  }

  /** Says in sentences what became of something. */
  protected tell(...said: readonly string[]): void {
    this.told.replaceChildren(...said.map((words) => element('p', {}, words)));
    sayAloud(said.join(' '));
  }

  /** Says in sentences why nothing became of it. */
  protected refuse(...said: readonly string[]): void {
    this.told.replaceChildren(...said.map((words) => element('p', { class: 'problem', role: 'alert' }, words)));
  }

  /** Says what was deleted, and waits at the button that brings it back. */
  protected offerUndo(said: string, bringBack: () => void): void {
    const line = undoLine(said, this.opened.frame, bringBack);
    this.told.replaceChildren(line);
    line.querySelector('button')!.focus();
  }
}
