import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { DocumentSheet } from '../documents/document-sheet.ts';
import { sheetBar, type SheetAction } from '../frame/sheet-bar.ts';
import { exportSheet } from '../frame/sheet-file.ts';
import { bringIn, sheetName } from './bring-in.ts';
import { drawChart } from './draw-chart.ts';
import { drawCompared } from './draw-compared.ts';
import { drawDecision } from './draw-decision.ts';
import { drawList, type Kept } from './draw-list.ts';
import { drawOverview } from './draw-overview.ts';
import { drawPrint } from './draw-print.ts';
import { drawVerdict } from './draw-verdict.ts';
import { limitsOf, type InterviewContext } from './interview-context.ts';
import { isInterview, withOnly, withoutMarks } from './interview-file.ts';
import { isOpen, type Interview, type Side } from './interview.ts';
import style from './interview.css?url';
import { drawScoreSheet } from './score-sheet.ts';
import { SetupForm } from './setup-form.ts';

/** Where the reader is: in the list, beginning an interview, in one, or writing the sheet of one interviewer. */
type Place =
  { at: 'list' } | { at: 'setup'; like: Interview | undefined } | { at: 'interview'; id: string; writer?: 0 | 1 };

/** Two people score a candidate apart, each with evidence, and compare. */
export class InterviewSheet extends DocumentSheet<'interview', Interview> {
  #context!: InterviewContext;
  #place: Place = { at: 'list' };
  readonly #view = element('div');

  constructor() {
    super({ name: 'interview', sheet: sheetName, isData: isInterview, style, look: 'wb-interviews' });
  }

  protected layOut(): void {
    const { data, texts, frame, save } = this.opened;
    this.#context = { texts, frame, lang: document.documentElement.lang, limits: limitsOf(data), data };
    const head = element('h2', {}, texts.title);
    this.root.replaceChildren(head, element('p', {}, texts.intro), save.line, this.told, this.#view);
    this.#draw();
  }

  /** Goes to another place of the sheet, and says so to those who cannot see it. */
  #go(place: Place): void {
    this.#place = place;
    this.told.replaceChildren();
    this.#draw();
    this.#focusHead();
  }

  #focusHead(): void {
    this.#view.querySelector<HTMLElement>('h3[tabindex]')?.focus();
  }

  #draw(): void {
    const place = this.#place;
    const kept = place.at === 'interview' ? this.documents.find(place.id) : undefined;
    const content =
      place.at === 'setup'
        ? [this.#setup(place.like).box]
        : kept && place.at === 'interview'
          ? this.#interview(kept, place.writer)
          : this.#list();
    this.#view.replaceChildren(...content);
  }

  #list(): Node[] {
    return drawList({
      all: this.documents.all,
      context: this.#context,
      open: (id) => this.#go({ at: 'interview', id }),
      begin: (like) => this.#go({ at: 'setup', like }),
      remove: (ids, said) => void this.#remove(ids, said),
      importSheet: () => this.chooseFile(),
    });
  }

  #setup(like: Interview | undefined): SetupForm {
    return new SetupForm({
      ...{ like, context: this.#context },
      begin: (interview) => {
        const kept = this.documents.begin(`${interview.post.name} ${interview.candidate}`, interview);
        this.documents.put(kept);
        this.#go({ at: 'interview', id: kept.id });
      },
      leave: () => this.#go({ at: 'list' }),
    });
  }

  #interview(kept: Kept, writer: 0 | 1 | undefined): Node[] {
    const { id, data } = kept;
    if (isOpen(data)) return [this.#bar(kept, true), ...this.#compared(kept)];
    if (writer === undefined || data.sides[writer].doneAt !== '')
      return [this.#bar(kept, false), ...this.#overview(kept)];
    const score = drawScoreSheet({
      ...{ interview: data, side: writer, context: this.#context },
      take: (trait, mark) => {
        const { marks } = this.#of(id).sides[writer];
        return this.#write(id, writer, { marks: { ...marks, [trait]: mark } });
      },
      finish: () => {
        this.#write(id, writer, { doneAt: new Date().toISOString() });
        this.#go({ at: 'interview', id });
      },
    });
    return [this.#bar(kept, false), ...score];
  }

  #overview({ id, data }: Kept): Node[] {
    const exportIt = (interview: Interview, label: string): void =>
      exportSheet({ ...this.documents.find(id)!, data: interview, label });
    const name = `${data.post.name} ${data.candidate}`;
    return drawOverview({
      ...{ interview: data, context: this.#context },
      score: (writer) => this.#go({ at: 'interview', id, writer }),
      reopen: (writer) => {
        this.#write(id, writer, { doneAt: '' });
        this.#go({ at: 'interview', id, writer });
      },
      exportQuestions: () => exportIt(withoutMarks(this.#of(id)), name),
      exportSide: (side) => exportIt(withOnly(this.#of(id), side), `${name} ${data.sides[side].interviewer}`),
      importSheet: () => this.chooseFile(),
    });
  }

  #compared({ id, data }: Kept): Node[] {
    const context = this.#context;
    const verdict = element('div');
    const chart = element('div');
    const refresh = (): void => {
      const opened = Array.from(this.#view.querySelectorAll('details'), ({ open }) => open);
      verdict.replaceChildren(drawVerdict(this.#of(id), context));
      chart.replaceChildren(drawChart(this.#of(id), context));
      for (const [index, details] of this.#view.querySelectorAll('details').entries())
        details.open = opened[index] ?? false;
    };
    refresh();
    return [
      element('h3', { tabindex: '-1' }, context.texts.compareTitle),
      element('p', { class: 'hint' }, `${data.post.name} · ${context.texts.candidate} ${data.candidate}`),
      verdict,
      ...drawCompared({
        ...{ interview: data, context },
        agree: (trait, agreed) => {
          const changed = this.#change(id, { agreed: { ...this.#of(id).agreed, [trait]: agreed } });
          refresh();
          return changed;
        },
      }),
      chart,
      drawDecision({ interview: data, context, decide: (decision) => void this.#change(id, { decision }) }),
    ];
  }

  #bar({ id, data }: Kept, isCompared: boolean): HTMLElement {
    const { texts, frame } = this.#context;
    const said = fillIn(texts.removedOne, data.candidate);
    const exportAll: SheetAction = {
      words: texts.exportAll,
      icon: 'external',
      act: () => exportSheet(this.documents.find(id)!),
    };
    return sheetBar(texts.actions, [
      { words: texts.backToList, icon: 'back', act: () => this.#go({ at: 'list' }) },
      { words: texts.printSheets, icon: 'print', act: () => print() },
      ...(isCompared ? [exportAll] : []),
      { words: frame.remove, act: () => void this.#remove([id], said) },
    ]);
  }

  #of(id: string): Interview {
    return this.documents.find(id)!.data;
  }

  #change(id: string, part: Partial<Interview>): Interview {
    const kept = this.documents.find(id)!;
    return this.documents.change(kept, { data: { ...kept.data, ...part } }).data;
  }

  #write(id: string, side: 0 | 1, part: Partial<Side>): Interview {
    const { sides } = this.#of(id);
    return this.#change(id, { sides: sides.with(side, { ...sides[side], ...part }) as [Side, Side] });
  }

  async #remove(ids: readonly string[], said: string): Promise<void> {
    const gone = ids.flatMap((id) => this.documents.find(id) ?? []);
    for (const id of ids) await this.documents.remove(id);
    this.#go({ at: 'list' });
    this.offerUndo(said, () => void this.#bringBack(gone));
  }

  /** One after the other, so that each is kept before the next is. */
  async #bringBack(gone: readonly Kept[]): Promise<void> {
    for (const kept of gone) {
      this.documents.put(kept);
      await this.documents.settled();
    }
    this.#draw();
    this.#focusHead();
  }

  protected takeIn(text: string): void {
    const { interview, said, isProblem = false } = bringIn(text, this.documents.all, this.#context);
    if (interview) {
      this.documents.put(interview);
      this.#go({ at: 'interview', id: interview.id });
    }
    if (isProblem) this.refuse(...said);
    else this.tell(...said);
  }

  protected takeOthers(): void {
    if (!this.#view.contains(document.activeElement) || this.#place.at === 'list') this.#draw();
  }

  protected paper(): HTMLElement | undefined {
    const place = this.#place;
    const kept = place.at === 'interview' ? this.documents.find(place.id) : undefined;
    return kept && place.at === 'interview' ? drawPrint(kept.data, place.writer, this.#context) : undefined;
  }
}
