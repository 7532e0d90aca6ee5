import { sayDay } from '../../base/day.ts';
import { sayAloud } from '../../components/say-aloud.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { today } from '../../workbench/trust/today.ts';
import type { SheetData } from '../../workspace/sheet-data.ts';
import type { Documents } from '../documents/documents.ts';
import { openDocuments } from '../documents/open-documents.ts';
import { printSheet } from '../documents/print-sheet.ts';
import type { SaveLine } from '../frame/save-line.ts';
import { sheetBar } from '../frame/sheet-bar.ts';
import { exportSheet, importSheet } from '../frame/sheet-file.ts';
import { chooseFile, takeDrops } from '../frame/take-file.ts';
import { undoLine } from '../frame/undo-line.ts';
import type { KeptSheet } from '../kept/shape.ts';
import { newSheetId } from '../kept/sheets.ts';
import type { Row } from './bill.ts';
import { isCalculation, newCalculation, type Calculation } from './calculation.ts';
import type { CostContext } from './cost-context.ts';
import style from './cost-of-disservice.css?url';
import { CostForm } from './cost-form.ts';
import { copyName, drawKept, nameOf } from './draw-kept.ts';
import { drawPrint } from './draw-print.ts';
import { drawResult, sayTrusted } from './draw-result.ts';
import { drawTotal } from './draw-total.ts';

const sheetName = 'cost-of-disservice';

/** Adds up what poor service costs, from assumptions that everybody can see and change. */
export class CostSheet extends HTMLElement {
  #connection = new AbortController();
  #data!: SheetData;
  #context!: CostContext;
  #documents!: Documents<Calculation>;
  #save!: SaveLine;
  #open!: KeptSheet<Calculation>;
  #beside = '';
  readonly #root = element('div', { class: 'wb-document wb-cost' });
  readonly #trusted = element('p', { class: 'wb-trusted' });
  readonly #form = element('div');
  readonly #result = element('section', { class: 'wb-result' });
  readonly #total = element('p', { class: 'wb-total' });
  readonly #kept = element('section');
  readonly #told = element('div');

  connectedCallback(): void {
    this.#connection = new AbortController();
    void this.#begin();
  }

  disconnectedCallback(): void {
    this.#connection.abort();
    this.#root.remove();
  }

  async #begin(): Promise<void> {
    const { signal } = this.#connection;
    const onOthers = () => this.#takeOthers();
    const opened = await openDocuments(this, {
      name: 'costOfDisservice',
      sheet: sheetName,
      isData: isCalculation,
      style,
      onOthers,
      signal,
    });
    if (!opened) return;
    const { texts, frame } = opened;
    this.#data = opened.data;
    const { lang } = document.documentElement;
    const inSource = this.#data.lang === lang ? {} : { lang: this.#data.lang };
    this.#context = { texts, frame, lang, inSource };
    this.#save = opened.save;
    this.#documents = opened.documents;
    this.#open = this.#documents.all[0] ?? this.#fresh();
    this.#layOut();
    this.#show();
    takeDrops(this.#root, (file) => void this.#import(file), signal);
    printSheet(this, () => this.#paper(), signal);
  }

  #fresh(): KeptSheet<Calculation> {
    return this.#documents.begin('', newCalculation(this.#data.costs ?? []));
  }

  #layOut(): void {
    const { texts, frame } = this.#context;
    const bar = sheetBar(texts.actions, [
      { words: frame.print, icon: 'print', act: () => print() },
      { words: frame.exportFile, icon: 'external', act: () => exportSheet(this.#named()) },
      {
        words: frame.importFile,
        icon: 'open-page',
        act: () => void chooseFile('.json').then((file) => this.#import(file)),
      },
      { words: texts.makeCopy, icon: 'copy', act: () => this.#copy() },
      { words: texts.newOne, icon: 'new-page', act: () => this.#choose(this.#fresh()) },
    ]);
    this.#root.replaceChildren(
      element('h2', { tabindex: '-1' }, texts.title),
      element('p', {}, texts.intro),
      this.#trusted,
      this.#save.line,
      this.#form,
      this.#total,
      this.#result,
      bar,
      this.#told,
      this.#kept,
    );
    this.append(this.#root);
  }

  /** Shows the open bill afresh. */
  #show(): void {
    const { label, data } = this.#open;
    const form = new CostForm({
      ...{ name: label, calculation: data, context: this.#context },
      take: (calculation) => this.#change({ data: calculation }),
      rename: (name) => this.#change({ label: name }),
    });
    this.#form.replaceChildren(form.box);
    this.#refresh();
  }

  #change(part: { label?: string; data?: Calculation }): void {
    this.#open = this.#documents.change(this.#open, part);
    this.#refresh();
  }

  #refresh(): void {
    const { data } = this.#open;
    const opened = Array.from(this.#result.querySelectorAll('details'), ({ open }) => open);
    this.#trusted.textContent = sayTrusted(data, this.#context);
    this.#result.replaceChildren(...drawResult(data, this.#context));
    for (const [index, details] of this.#result.querySelectorAll('details').entries())
      details.open = opened[index] ?? false;
    this.#total.replaceChildren(...drawTotal(data, this.#context, () => this.#showFault()));
    this.#showKept();
  }

  #showFault(): void {
    this.#form.querySelector<HTMLInputElement>('[aria-invalid="true"]')?.focus();
  }

  #showKept(): void {
    this.#kept.replaceChildren(
      ...drawKept({
        ...{ all: this.#documents.all, open: this.#open, beside: this.#beside, context: this.#context },
        choose: (id) => this.#choose(this.#documents.find(id)!),
        remove: (id) => void this.#remove(id),
        compareWith: (id) => (this.#beside = id),
      }),
    );
  }

  #choose(document: KeptSheet<Calculation>): void {
    this.#open = document;
    this.#beside = '';
    this.#show();
    this.#root.querySelector('h2')!.focus();
  }

  #copy(): void {
    const now = new Date().toISOString();
    const copy = {
      ...this.#open,
      id: newSheetId(),
      label: copyName(this.#open, this.#context),
      begun: now,
      changed: now,
    };
    this.#documents.put(copy);
    this.#choose(copy);
  }

  async #remove(id: string): Promise<void> {
    const { texts, frame } = this.#context;
    const gone = this.#documents.find(id)!;
    await this.#documents.remove(id);
    const said = fillIn(texts.removed, nameOf(gone, this.#context));
    const bringBack = (): void => {
      this.#documents.put(gone);
      this.#choose(gone);
    };
    const line = undoLine(said, frame, bringBack);
    this.#told.replaceChildren(line);
    if (this.#open.id === id) this.#open = this.#documents.all[0] ?? this.#fresh();
    this.#show();
    line.querySelector('button')!.focus();
  }

  async #import(file: File | undefined): Promise<void> {
    if (!file) return;
    const { texts, frame } = this.#context;
    const read = importSheet(await file.text(), sheetName, frame);
    const problem = typeof read === 'string' ? read : isCalculation(read.data) ? undefined : texts.badFile;
    if (problem !== undefined || typeof read === 'string') {
      this.#told.replaceChildren(element('p', { class: 'problem', role: 'alert' }, problem ?? texts.badFile));
      return;
    }
    // A bill that is here already stays; the one from the file comes beside it.
    const id = this.#documents.find(read.id) ? newSheetId() : read.id;
    const rows = (read.data as Calculation).rows.map((row) => withNumbers(row));
    const bill = { ...read, id, page: this.#data.page, data: { ...(read.data as Calculation), rows } };
    this.#documents.put(bill);
    this.#choose(bill);
    const said = fillIn(texts.imported, nameOf(bill, this.#context));
    this.#told.replaceChildren(element('p', {}, said));
    sayAloud(said);
  }

  #named(): KeptSheet<Calculation> {
    return { ...this.#open, label: nameOf(this.#open, this.#context) };
  }

  #takeOthers(): void {
    const theirs = this.#documents.find(this.#open.id);
    if (!theirs || this.#form.contains(document.activeElement)) return this.#showKept();
    this.#open = theirs;
    this.#show();
  }

  #paper(): HTMLElement | undefined {
    const day = sayDay(today(), this.#context.lang);
    return drawPrint(nameOf(this.#open, this.#context), this.#open.data, day, this.#context);
  }
}

/** A number that was missing comes back from JSON as null. */
function withNumbers(row: Row): Row {
  const figures = row.figures.map(({ low, likely, high, ...figure }) => ({
    ...figure,
    low: low ?? Number.NaN,
    likely: likely ?? Number.NaN,
    high: high ?? Number.NaN,
  }));
  return { ...row, figures };
}
