import { addDays, sayDay } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { saveFile } from '../../workbench/save-file.ts';
import { today } from '../../workbench/trust/today.ts';
import { DocumentSheet } from '../documents/document-sheet.ts';
import { labelled, listField } from '../fields/labelled.ts';
import { sheetBar } from '../frame/sheet-bar.ts';
import { exportSheet, fileName } from '../frame/sheet-file.ts';
import { assessmentContext, type AssessmentContext } from './assessment-context.ts';
import { assessmentText } from './assessment-text.ts';
import { isAssessment, newAssessment, type Assessment } from './assessment.ts';
import { dayOf, drawEarlier, type Kept } from './draw-earlier.ts';
import { drawForm } from './draw-form.ts';
import { drawNext } from './draw-next.ts';
import { drawPrint } from './draw-print.ts';
import { drawChanges, drawGaps, drawMeans, type Earlier } from './draw-result.ts';
import style from './self-assessment.css?url';

/** After how many days somebody looks at the sheet again. */
const daysUntilAgain = 90;

/** What somebody believes, values and brings about, marked by themselves and set beside the last time. */
export class SelfAssessmentSheet extends DocumentSheet<'selfAssessment', Assessment> {
  #context!: AssessmentContext;
  #shown!: Kept;
  /** The id of the sheet to compare with: the one before, unless the reader chose another or none. */
  #beside: string | undefined;
  readonly #view = element('div');
  readonly #earlier = element('div');

  constructor() {
    super({
      name: 'selfAssessment',
      sheet: 'self-assessment',
      isData: isAssessment,
      isDone: ({ doneAt }) => doneAt !== '',
      style,
      look: 'wb-self',
    });
  }

  #fresh(): Kept {
    return this.documents.begin(this.#context.data.title, newAssessment());
  }

  protected layOut(): void {
    const { texts, frame, data, save } = this.opened;
    this.#context = assessmentContext(data, texts, frame);
    this.#shown = this.documents.all[0] ?? this.#fresh();
    const bar = sheetBar(texts.actions, [
      { words: frame.print, icon: 'print', act: () => print() },
      { words: texts.exportText, icon: 'external', act: () => this.#exportText() },
      { words: texts.exportFile, icon: 'external', act: () => exportSheet(this.#shown) },
      { words: frame.importFile, icon: 'open-page', act: () => this.chooseFile() },
    ]);
    this.root.replaceChildren(
      element('h2', {}, texts.title),
      element('p', {}, texts.intro),
      save.line,
      this.told,
      this.#view,
      bar,
      this.#earlier,
    );
    this.#draw();
  }

  #show(kept: Kept): void {
    this.#shown = kept;
    this.#beside = undefined;
    this.told.replaceChildren();
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
    return this.documents.all
      .filter(({ id, data }) => id !== this.#shown.id && data.doneAt !== '')
      .sort((a, b) => Number(isBefore(b)) - Number(isBefore(a)) || day(b).localeCompare(day(a)));
  }

  #last(): Earlier | undefined {
    const others = this.#finished();
    const kept = this.#beside === undefined ? others[0] : others.find(({ id }) => id === this.#beside);
    return kept && { day: dayOf(kept), assessment: kept.data };
  }

  #change(part: Partial<Assessment>): Assessment {
    const isNew = this.documents.find(this.#shown.id) === undefined;
    this.#shown = this.documents.change(this.#shown, { data: { ...this.#shown.data, ...part } });
    if (isNew) this.#drawEarlier();
    return this.#shown.data;
  }

  #drawEarlier(): void {
    this.#earlier.replaceChildren(
      drawEarlier({
        ...{ all: this.documents.all, shown: this.#shown.id, context: this.#context },
        open: (kept) => this.#show(kept),
        remove: (kept) => void this.#remove(kept),
      }),
    );
  }

  async #remove(kept: Kept): Promise<void> {
    const { texts, lang } = this.#context;
    await this.documents.remove(kept.id);
    this.#shown = kept.id === this.#shown.id ? (this.documents.all[0] ?? this.#fresh()) : this.#shown;
    this.#draw();
    this.offerUndo(fillIn(texts.removed, sayDay(dayOf(kept), lang)), () => {
      this.documents.put(kept);
      this.#show(kept);
    });
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

  protected takeIn(text: string): void {
    const { texts, data, lang } = this.#context;
    const kept = this.read(text, texts.badFile);
    if (typeof kept === 'string') return this.refuse(kept);
    if (kept.page !== data.page) return this.refuse(texts.otherLevel);
    this.documents.put(kept);
    this.#show(kept);
    this.tell(fillIn(texts.imported, sayDay(dayOf(kept), lang)));
  }

  protected takeOthers(): void {
    if (this.#view.contains(document.activeElement)) return this.#drawEarlier();
    this.#shown = this.documents.find(this.#shown.id) ?? this.documents.all[0] ?? this.#fresh();
    this.#draw();
  }

  /** A sheet nobody has written on is printed as the page shows it: with room to answer. */
  protected paper(): HTMLElement | undefined {
    const { data } = this.#shown;
    if (Object.keys(data.answers).length === 0) return undefined;
    const last = data.doneAt === '' ? undefined : this.#last();
    return drawPrint(data, dayOf(this.#shown), last, this.#context);
  }
}
