import { buttonFor, element, iconButton } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { SaveLine } from '../frame/save-line.ts';
import type { Kept } from '../kept/shape.ts';
import { inlineForm } from './inline-form.ts';
import { countsOf } from './known-run.ts';
import type { RunContext } from './run-context.ts';
import { sayMoment } from './say-time.ts';

/** What stands above the items of a run: what it is for, how much of it is done, and whether that is kept. */
export class RunHead {
  readonly part = element('header', { class: 'wb-run-head' });
  readonly title = element('h2', { tabindex: '-1' });
  readonly #context: RunContext;
  readonly #facts = element('p', { class: 'hint' });
  readonly #bar = element('progress');
  readonly #count = element('strong');
  readonly #saved: SaveLine;
  readonly #again: HTMLButtonElement;
  readonly #edit: HTMLButtonElement;

  constructor(context: RunContext, leave: () => void) {
    this.#context = context;
    const { texts, frame, log } = context;
    this.#saved = new SaveLine(frame);
    this.#again = buttonFor(texts.tryAgain, () => void log.save(), { class: 'wb-sheet-button' });
    this.#again.hidden = true;
    this.#edit = iconButton('edit', texts.changeLabel, () => this.#changeLabel());
    const back = iconButton('back', texts.allRuns, leave);
    this.part.append(
      element('div', { class: 'wb-title' }, back, this.title, this.#edit),
      this.#facts,
      element('div', { class: 'wb-progress' }, this.#bar, this.#count, this.#saved.line, this.#again),
    );
  }

  show(): void {
    const { log, texts } = this.#context;
    const { state } = log;
    const { said, of } = countsOf(state);
    const counted = fillIn(texts.count, String(said), String(of));
    this.title.textContent = state.label || texts.noLabel;
    this.#bar.max = of;
    this.#bar.value = said;
    this.#bar.setAttribute('aria-label', counted);
    this.#count.textContent = counted;
    this.#facts.textContent = [
      fillIn(texts.begunLine, sayMoment(state.begun)),
      ...(state.paused === undefined ? [] : [fillIn(texts.pausedAt, sayMoment(state.paused))]),
      fillIn(texts.edition, state.edition.hash),
    ].join(' · ');
  }

  saving(): void {
    this.#saved.saving();
  }

  saved(kept: Kept): void {
    this.#saved.say(kept);
    this.#again.hidden = kept.kept !== 'nowhere' || kept.why === 'closed';
  }

  #changeLabel(): void {
    const { log, texts, frame, act } = this.#context;
    const leave = () => {
      form.remove();
      this.#edit.hidden = false;
      this.#edit.focus();
    };
    const form = inlineForm({
      label: texts.label,
      hint: texts.labelHint,
      value: log.state.label,
      save: texts.save,
      cancel: frame.cancel,
      isShort: true,
      leave,
      take: (text) => {
        act({ did: 'label', text });
        leave();
      },
    });
    this.#edit.hidden = true;
    this.part.querySelector('.wb-title')!.after(form);
    form.querySelector('input')?.focus();
  }
}
