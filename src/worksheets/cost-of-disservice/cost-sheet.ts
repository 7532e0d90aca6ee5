import { sayDay } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { today } from '../../workbench/trust/today.ts';
import { DocumentSheet } from '../documents/document-sheet.ts';
import { sheetBar } from '../frame/sheet-bar.ts';
import { exportSheet } from '../frame/sheet-file.ts';
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

/** Adds up what poor service costs, from assumptions that everybody can see and change. */
export class CostSheet extends DocumentSheet<'costOfDisservice', Calculation> {
  #context!: CostContext;
  #open!: KeptSheet<Calculation>;
  #beside = '';
  readonly #trusted = element('p', { class: 'wb-trusted' });
  readonly #form = element('div');
  readonly #result = element('section', { class: 'wb-result' });
  readonly #total = element('p', { class: 'wb-total' });
  readonly #kept = element('section');

  constructor() {
    const sheet = 'cost-of-disservice';
    super({ name: 'costOfDisservice', sheet, isData: isCalculation, style, look: 'wb-cost' });
  }

  #fresh(): KeptSheet<Calculation> {
    return this.documents.begin('', newCalculation(this.opened.data.costs ?? []));
  }

  protected layOut(): void {
    const { texts, frame, data, save } = this.opened;
    const { lang } = document.documentElement;
    this.#context = { texts, frame, lang, inSource: data.lang === lang ? {} : { lang: data.lang } };
    this.#open = this.documents.all[0] ?? this.#fresh();
    const bar = sheetBar(texts.actions, [
      { words: frame.print, icon: 'print', act: () => print() },
      { words: frame.exportFile, icon: 'external', act: () => exportSheet(this.#named()) },
      { words: frame.importFile, icon: 'open-page', act: () => this.chooseFile() },
      { words: texts.makeCopy, icon: 'copy', act: () => this.#copy() },
      { words: texts.newOne, icon: 'new-page', act: () => this.#choose(this.#fresh()) },
    ]);
    this.root.replaceChildren(
      element('h2', { tabindex: '-1' }, texts.title),
      element('p', {}, texts.intro),
      this.#trusted,
      save.line,
      this.#form,
      this.#total,
      this.#result,
      bar,
      this.told,
      this.#kept,
    );
    this.#show();
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
    this.#open = this.documents.change(this.#open, part);
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
        ...{ all: this.documents.all, open: this.#open, beside: this.#beside, context: this.#context },
        choose: (id) => this.#choose(this.documents.find(id)!),
        remove: (id) => void this.#remove(id),
        compareWith: (id) => (this.#beside = id),
      }),
    );
  }

  #choose(document: KeptSheet<Calculation>): void {
    this.#open = document;
    this.#beside = '';
    this.#show();
    this.root.querySelector('h2')!.focus();
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
    this.documents.put(copy);
    this.#choose(copy);
  }

  async #remove(id: string): Promise<void> {
    const gone = this.documents.find(id)!;
    await this.documents.remove(id);
    if (this.#open.id === id) this.#open = this.documents.all[0] ?? this.#fresh();
    this.#show();
    this.offerUndo(fillIn(this.#context.texts.removed, nameOf(gone, this.#context)), () => {
      this.documents.put(gone);
      this.#choose(gone);
    });
  }

  protected takeIn(text: string): void {
    const { texts } = this.#context;
    const read = this.read(text, texts.badFile);
    if (typeof read === 'string') return this.refuse(read);
    // A bill that is here already stays; the one from the file comes beside it.
    const id = this.documents.find(read.id) ? newSheetId() : read.id;
    const rows = read.data.rows.map((row) => withNumbers(row));
    const bill = { ...read, id, page: this.opened.data.page, data: { ...read.data, rows } };
    this.documents.put(bill);
    this.#choose(bill);
    this.tell(fillIn(texts.imported, nameOf(bill, this.#context)));
  }

  #named(): KeptSheet<Calculation> {
    return { ...this.#open, label: nameOf(this.#open, this.#context) };
  }

  protected takeOthers(): void {
    const theirs = this.documents.find(this.#open.id);
    if (!theirs || this.#form.contains(document.activeElement)) return this.#showKept();
    this.#open = theirs;
    this.#show();
  }

  protected paper(): HTMLElement | undefined {
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
