import { sayAloud } from '../../components/say-aloud.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { saveFile } from '../../workbench/save-file.ts';
import { today } from '../../workbench/trust/today.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import { sheetBar, type SheetAction } from '../frame/sheet-bar.ts';
import { chooseFile, textOf } from '../frame/take-file.ts';
import { undoLine } from '../frame/undo-line.ts';
import { readAll, saveAll } from './all-file.ts';
import { examplePeriods } from './example.ts';
import { filePreview } from './file-preview.ts';
import type { PeriodData } from './figures.ts';
import type { KeptPeriods } from './kept-periods.ts';
import type { Making } from './making.ts';
import { periodAt, stepPeriod, type Period } from './period.ts';
import type { ReadFigures } from './read-figures.ts';
import { sayPeriod } from './say.ts';
import { takeTable } from './take-table.ts';
import { writeFigures } from './write-figures.ts';

interface FilesParts {
  making: Making;
  kept: KeptPeriods;
  /** Where the row of actions stands, and what comes of them. */
  place: HTMLElement;
  metrics: readonly ScorecardMetric[];
  /** The period that is looked at. */
  period: () => Period | undefined;
  /** Shows a period, the latest if none is named, and everything anew. */
  show: (period?: Period) => void;
}

/** What comes into the sheet and goes out of it as a whole: files, paper, an example; and what is deleted. */
export class Files {
  readonly #parts: FilesParts;
  readonly #said = element('div', { class: 'wb-said' });

  constructor(parts: FilesParts) {
    this.#parts = parts;
  }

  /** Draws the row of what can be done now. */
  draw(): void {
    const { making, kept, place } = this.#parts;
    const { texts } = making;
    const examples = kept.all.filter(({ isExample }) => isExample);
    const notice = element('p', { class: 'wb-example' }, texts.exampleAdded);
    place.replaceChildren(
      sheetBar(texts.tools, this.#actions(examples)),
      ...(examples.length > 0 ? [notice] : [element('p', { class: 'hint wb-drop-hint' }, texts.drop)]),
      this.#said,
    );
  }

  /** Takes a file in: one that this sheet has saved, or a table. */
  async take(file: File): Promise<void> {
    if (/\.json$/i.test(file.name)) this.#takeAll(readAll(await textOf(file), this.#parts.making));
    else this.#preview(await takeTable(file, this.#parts.period() ?? this.#lastMonth(), this.#parts.making));
  }

  #actions(examples: readonly PeriodData[]): SheetAction[] {
    const { making, kept } = this.#parts;
    const { texts, frame } = making;
    const choose = async (accept: string): Promise<void> => {
      const file = await chooseFile(accept);
      if (file) await this.take(file);
    };
    const read = { words: texts.readFile, act: () => void choose('.csv,.txt,.tsv,text/csv') };
    const bring = { words: texts.importAll, act: () => void choose('.json,application/json') };
    if (kept.periods.length === 0) return [read, bring, { words: texts.example, act: () => this.#showExample() }];
    return [
      { words: frame.print, icon: 'print', act: () => print() },
      read,
      { words: frame.exportTable, act: () => this.#saveTable() },
      { words: texts.exportAll, act: () => saveAll(kept.all, today()) },
      bring,
      ...(examples.length > 0
        ? [{ words: texts.removeExample, act: () => this.#remove(examples.map(({ period }) => period)) }]
        : []),
      { words: texts.deletePeriod, act: () => this.#remove([this.#parts.period()!]) },
    ];
  }

  #saveTable(): void {
    const { kept, making } = this.#parts;
    saveFile(`period-figures-${today()}.csv`, writeFigures(kept.all, making), 'text/csv;charset=utf-8');
  }

  #showExample(): void {
    const { metrics, making, kept } = this.#parts;
    const last = this.#lastMonth();
    for (const data of examplePeriods(last, metrics, making.texts.exampleWhy)) kept.put(data);
    this.#parts.show(last);
  }

  #lastMonth(): Period {
    return stepPeriod(periodAt('month', today()), -1);
  }

  #preview(read: ReadFigures | string): void {
    const { making, kept } = this.#parts;
    if (typeof read === 'string') return this.#complain(read);
    const preview = filePreview({
      ...{ read, kept, making },
      take: () => this.#takeFigures(read),
      leave: () => this.#said.replaceChildren(),
    });
    this.#said.replaceChildren(preview);
    preview.focus();
  }

  #takeFigures({ figures }: ReadFigures): void {
    const { kept, making } = this.#parts;
    const periods = [...new Set(figures.map(({ period }) => period))];
    void this.#undoable(fillIn(making.texts.readTaken, String(figures.length)), periods, () => {
      for (const { period, metric, value } of figures) {
        const { why } = kept.figure(period, metric) ?? {};
        kept.setFigure(period, metric, { ...kept.figure(period, metric), how: 'typed', value, ...(why && { why }) });
      }
    });
  }

  #takeAll(found: PeriodData[] | string): void {
    if (typeof found === 'string') return this.#complain(found);
    const { kept, making } = this.#parts;
    const said = fillIn(making.texts.allImported, String(found.length));
    const periods = found.map(({ period }) => period);
    void this.#undoable(said, periods, () => {
      for (const data of found) kept.put(data);
    });
  }

  #remove(periods: readonly Period[]): void {
    const { making, kept } = this.#parts;
    const names = periods.map((period) => sayPeriod(period, making)).join(', ');
    void this.#undoable(fillIn(making.texts.deleted, names), periods, async () => {
      for (const period of periods) await kept.remove(period);
    });
  }

  /** Does something to some periods that can be taken back. */
  async #undoable(said: string, periods: readonly Period[], act: () => void | Promise<void>): Promise<void> {
    const { kept, making, show } = this.#parts;
    const before = periods.map((period) => [period, kept.kept(period)] as const);
    await act();
    show(kept.data(periods.at(-1)) && periods.at(-1));
    const undo = async (): Promise<void> => {
      for (const [period, sheet] of before) await kept.putBack(period, sheet);
      show(before.at(-1)?.[1] && periods.at(-1));
    };
    const line = undoLine(said, making.frame, () => void undo());
    this.#said.replaceChildren(line);
    line.querySelector('button')!.focus();
  }

  #complain(said: string): void {
    this.#said.replaceChildren(element('p', { class: 'problem' }, said));
    sayAloud(said);
  }
}
