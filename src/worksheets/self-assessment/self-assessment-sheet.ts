import { addDays, sayDay } from '../../base/day.ts';
import { sayAloud } from '../../components/say-aloud.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { saveFile } from '../../workbench/save-file.ts';
import { today } from '../../workbench/trust/today.ts';
import type { Documents } from '../documents/documents.ts';
import { openDocuments } from '../documents/open-documents.ts';
import { printSheet } from '../documents/print-sheet.ts';
import { labelled, listField } from '../fields/labelled.ts';
import type { SaveLine } from '../frame/save-line.ts';
import { sheetBar } from '../frame/sheet-bar.ts';
import { exportSheet, fileName, importSheet } from '../frame/sheet-file.ts';
import { chooseFile, takeDrops } from '../frame/take-file.ts';
import { undoLine } from '../frame/undo-line.ts';
import { assessmentContext, type AssessmentContext } from './assessment-context.ts';
import { assessmentText } from './assessment-text.ts';
import { isAssessment, newAssessment, type Assessment } from './assessment.ts';
import { dayOf, drawEarlier, type Kept } from './draw-earlier.ts';
import { drawForm } from './draw-form.ts';
import { drawNext } from './draw-next.ts';
import { drawPrint } from './draw-print.ts';
import { drawChanges, drawGaps, drawMeans, type Earlier } from './draw-result.ts';
import style from './self-assessment.css?url';

const sheetName = 'self-assessment';

/** After how many days somebody looks at the sheet again. */
const daysUntilAgain = 90;

/** What somebody believes, values and brings about, marked by themselves and set beside the last time. */
export class SelfAssessmentSheet extends HTMLElement {
  #connection = new AbortController();
  #context!: AssessmentContext;
  #documents!: Documents<Assessment>;
  #save!: SaveLine;
  #shown!: Kept;
  /** The id of the sheet to compare with: the one before, unless the reader chose another or none. */
  #beside: string | undefined;
  readonly #root = element('div', { class: 'wb-document wb-self' });
  readonly #view = element('div');
  readonly #earlier = element('div');
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
      name: 'selfAssessment',
      sheet: sheetName,
      isData: isAssessment,
      isDone: ({ doneAt }) => doneAt !== '',
      style,
      onOthers,
      signal,
    });
    if (!opened) return;
    this.#context = assessmentContext(opened.data, opened.texts, opened.frame);
    this.#save = opened.save;
    this.#documents = opened.documents;
    this.#shown = this.#documents.all[0] ?? this.#fresh();
    this.#layOut();
    this.#draw();
    takeDrops(this.#root, (file) => void this.#import(file), signal);
    printSheet(this, () => this.#paper(), signal);
  }

  #fresh(): Kept {
    return this.#documents.begin(this.#context.data.title, newAssessment());
  }

  #layOut(): void {
    const { texts, frame } = this.#context;
    const bar = sheetBar(texts.actions, [
      { words: frame.print, icon: 'print', act: () => print() },
      { words: texts.exportText, icon: 'external', act: () => this.#exportText() },
      { words: texts.exportFile, icon: 'external', act: () => exportSheet(this.#shown) },
      {
        words: frame.importFile,
        icon: 'open-page',
        act: () => void chooseFile('.json').then((file) => this.#import(file)),
      },
    ]);
    this.#root.replaceChildren(
      element('h2', {}, texts.title),
      element('p', {}, texts.intro),
      this.#save.line,
      this.#told,
      this.#view,
      bar,
      this.#earlier,
    );
    this.append(this.#root);
  }

  #show(kept: Kept): void {
    this.#shown = kept;
    this.#beside = undefined;
    this.#told.replaceChildren();
    this.#draw();
    this.#view.querySelector<HTMLElement>('h3')!.focus();
  }

  #draw(): void {
    const { data, begun } = this.#shown;
    const content =
      data.doneAt === ''
        ? drawForm({
            ...{ assessment: data, begun, hasLast: this.#finished().length > 0, context: this.#context },
            take: (id, answer) => this.#change({ answers: { ...this.#shown.data.answers, [id]: answer } }),
            finish: () => {
              this.#change({ doneAt: new Date().toISOString() });
              this.#show(this.#shown);
            },
          })
        : this.#result();
    this.#view.replaceChildren(...content);
    this.#drawEarlier();
  }

  #result(): Node[] {
    const { texts, lang } = this.#context;
    const { data, id } = this.#shown;
    const last = this.#last();
    const again = sheetBar(texts.again, [
      { words: texts.again, icon: 'edit', act: () => this.#show(this.#fresh()) },
      {
        words: texts.change,
        act: () => {
          this.#change({ doneAt: '' });
          this.#show(this.#shown);
        },
      },
    ]);
    const compared = last
      ? [drawMeans(data, last, this.#context), drawChanges(data, last, this.#context)]
      : [drawMeans(data, undefined, this.#context)];
    return [
      element('h3', { tabindex: '-1' }, fillIn(texts.doneOn, sayDay(dayOf(this.#shown), lang))),
      ...this.#besideList(),
      ...compared,
      ...drawGaps(data, this.#context),
      drawNext({
        ...{ assessment: data, last: last?.assessment, context: this.#context },
        take: (part) => void this.#change(part),
        remind: () => this.#remind(id),
      }),
      again,
    ];
  }

  /** What the shown sheet can be set beside. */
  #besideList(): Node[] {
    const { texts, lang } = this.#context;
    const others = this.#finished();
    if (others.length === 0) return [element('p', { class: 'hint' }, texts.noLast)];
    const entries = others.map((kept) => [kept.id, sayDay(dayOf(kept), lang)] as const);
    const list = listField([...entries, ['', texts.nothing]], this.#beside ?? others[0]!.id);
    list.addEventListener('change', () => {
      this.#beside = list.value;
      this.#draw();
      this.#view.querySelector<HTMLElement>('select')!.focus();
    });
    return [element('div', { class: 'wb-beside' }, labelled({ label: texts.compareWith, control: list }))];
  }

  /** The finished sheets other than the shown one: those before it first, the newest of them at the top. */
  #finished(): Kept[] {
    const day = ({ data }: Kept): string => data.doneAt || '9';
    const isBefore = (kept: Kept): boolean => day(kept) < day(this.#shown);
    return this.#documents.all
      .filter(({ id, data }) => id !== this.#shown.id && data.doneAt !== '')
      .sort((a, b) => Number(isBefore(b)) - Number(isBefore(a)) || day(b).localeCompare(day(a)));
  }

  #last(): Earlier | undefined {
    const others = this.#finished();
    const kept = this.#beside === undefined ? others[0] : others.find(({ id }) => id === this.#beside);
    return kept && { day: dayOf(kept), assessment: kept.data };
  }

  #change(part: Partial<Assessment>): Assessment {
    const isNew = this.#documents.find(this.#shown.id) === undefined;
    this.#shown = this.#documents.change(this.#shown, { data: { ...this.#shown.data, ...part } });
    if (isNew) this.#drawEarlier();
    return this.#shown.data;
  }

  #drawEarlier(): void {
    this.#earlier.replaceChildren(
      drawEarlier({
        ...{ all: this.#documents.all, shown: this.#shown.id, context: this.#context },
        open: (kept) => this.#show(kept),
        remove: (kept) => void this.#remove(kept),
      }),
    );
  }

  async #remove(kept: Kept): Promise<void> {
    const { texts, frame, lang } = this.#context;
    await this.#documents.remove(kept.id);
    this.#shown = kept.id === this.#shown.id ? (this.#documents.all[0] ?? this.#fresh()) : this.#shown;
    this.#draw();
    const line = undoLine(fillIn(texts.removed, sayDay(dayOf(kept), lang)), frame, () => {
      this.#documents.put(kept);
      this.#show(kept);
    });
    this.#told.replaceChildren(line);
    line.querySelector('button')!.focus();
  }

  #exportText(): void {
    const day = dayOf(this.#shown);
    const name = `${fileName(this.#context.data.title)}-${day}.txt`;
    saveFile(name, assessmentText(this.#shown.data, day, this.#context), 'text/plain');
  }

  async #remind(id: string): Promise<void> {
    const { texts } = this.#context;
    const url = location.href.split('#')[0]!;
    const day = addDays(today(), daysUntilAgain);
    const { reminder } = await import('./reminder.ts');
    const text = fillIn(texts.remindText, url);
    saveFile(
      `${day}.ics`,
      reminder({ id, day, title: texts.remindTitle, text, url, now: new Date() }),
      'text/calendar',
    );
  }

  async #import(file: File | undefined): Promise<void> {
    if (!file) return;
    const { texts, frame, data, lang } = this.#context;
    const read = importSheet(await file.text(), sheetName, frame);
    const problem =
      typeof read === 'string'
        ? read
        : read.page !== data.page
          ? texts.otherLevel
          : isAssessment(read.data)
            ? undefined
            : texts.badFile;
    if (problem !== undefined || typeof read === 'string') {
      this.#told.replaceChildren(element('p', { class: 'problem', role: 'alert' }, problem ?? texts.badFile));
      return;
    }
    const kept = { ...read, data: read.data as Assessment };
    this.#documents.put(kept);
    this.#show(kept);
    const said = fillIn(texts.imported, sayDay(dayOf(kept), lang));
    this.#told.replaceChildren(element('p', {}, said));
    sayAloud(said);
  }

  #takeOthers(): void {
    if (this.#view.contains(document.activeElement)) return this.#drawEarlier();
    this.#shown = this.#documents.find(this.#shown.id) ?? this.#documents.all[0] ?? this.#fresh();
    this.#draw();
  }

  /** A sheet nobody has written on is printed as the page shows it: with room to answer. */
  #paper(): HTMLElement | undefined {
    const { data } = this.#shown;
    if (Object.keys(data.answers).length === 0) return undefined;
    const last = data.doneAt === '' ? undefined : this.#last();
    return drawPrint(data, dayOf(this.#shown), last, this.#context);
  }
}
