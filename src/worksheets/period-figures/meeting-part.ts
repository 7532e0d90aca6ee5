import { buttonFor, element, iconOf } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { labelled, lineField } from '../fields/labelled.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { undoLine } from '../frame/undo-line.ts';
import { newSheetId } from '../kept/sheets.ts';
import type { Decision, Meeting } from './figures.ts';
import type { Making } from './making.ts';

interface MeetingParts {
  making: Making;
  scorecard: string;
  meeting: Meeting | undefined;
  change: (meeting: Meeting) => void;
}

/** What a meeting over the scorecard decided: what, who, by when. */
export class MeetingPart {
  readonly box: HTMLElement;
  readonly #parts: MeetingParts;
  readonly #rows = element('ol', { role: 'list' });
  readonly #none: HTMLElement;
  #meeting: Meeting;

  constructor(parts: MeetingParts) {
    const { texts } = parts.making;
    this.#parts = parts;
    this.#meeting = parts.meeting ?? { on: '', decisions: [] };
    this.#none = element('p', { class: 'hint' }, texts.noDecisions);
    const on = lineField(this.#meeting.on, { type: 'date' });
    on.addEventListener('input', () => this.#take({ ...this.#meeting, on: on.value }));
    const add = sheetButton({ words: texts.addDecision, act: () => this.#add() });
    this.box = element(
      'section',
      { class: 'wb-meeting', 'aria-labelledby': 'figures-meeting' },
      element('h3', { id: 'figures-meeting' }, fillIn(texts.meeting, parts.scorecard)),
      labelled({ label: texts.meetingOn, control: on }),
      element('h4', {}, texts.decisions),
      this.#none,
      this.#rows,
      add,
    );
    this.#draw();
  }

  #take(meeting: Meeting): void {
    this.#meeting = meeting;
    this.#parts.change(meeting);
  }

  #draw(): void {
    this.#rows.replaceChildren(...this.#meeting.decisions.map((decision, index) => this.#row(decision, index)));
    this.#none.hidden = this.#meeting.decisions.length > 0;
  }

  #row(decision: Decision, index: number): HTMLElement {
    const { texts, frame } = this.#parts.making;
    const fields = (['what', 'who', 'by'] as const).map((name) => {
      const control = lineField(decision[name], name === 'by' ? { type: 'date' } : { maxlength: '300' });
      control.addEventListener('input', () => this.#change(decision.id, { [name]: control.value }));
      return labelled({ label: texts[name], control });
    });
    const words = fillIn(texts.removeDecision, String(index + 1));
    const remove = buttonFor('', () => this.#remove(index), {
      class: 'wb-sheet-button',
      'aria-label': words,
      title: frame.remove,
    });
    remove.append(iconOf('close'));
    return element('li', {}, ...fields, remove);
  }

  #change(id: string, part: Partial<Decision>): void {
    const decisions = this.#meeting.decisions.map((one) => (one.id === id ? { ...one, ...part } : one));
    this.#take({ ...this.#meeting, decisions });
  }

  #add(): void {
    const decision = { id: newSheetId(), what: '', who: '', by: '' };
    this.#take({ ...this.#meeting, decisions: [...this.#meeting.decisions, decision] });
    this.#draw();
    this.#rows.lastElementChild!.querySelector('input')!.focus();
  }

  #remove(index: number): void {
    const { frame } = this.#parts.making;
    const removed = this.#meeting.decisions[index]!;
    this.#take({ ...this.#meeting, decisions: this.#meeting.decisions.toSpliced(index, 1) });
    this.#draw();
    const line = undoLine(frame.removed, frame, () => {
      this.#take({ ...this.#meeting, decisions: this.#meeting.decisions.toSpliced(index, 0, removed) });
      this.#draw();
      this.#rows.children[index]?.querySelector('input')?.focus();
    });
    this.#rows.after(line);
    line.querySelector('button')!.focus();
  }
}
