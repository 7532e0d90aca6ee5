import { buttonFor, element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { inlineForm } from './inline-form.ts';
import { sayMark } from './item-row.ts';
import type { RunContext } from './run-context.ts';
import { itemsOf, type RunState, type Signer } from './run.ts';
import { isName } from './same-name.ts';
import { sayMoment } from './say-time.ts';
import { isDecided, keysIn, type Stage } from './stages.ts';
import { canUnsign, takenName } from './state-of.ts';

/** What stands below the items of a stage that ends with a signature, as far as the run has come. */
export function signPanel(stage: Stage, isReached: boolean, context: RunContext): HTMLElement[] {
  const { log, texts } = context;
  const { state } = log;
  const signature = state.signed[stage.by];
  if (signature) return signedLine(stage.by, context);
  if (!isReached || !stage.signs) return [];
  const name = state.names[stage.by];
  if (stage.by === 'second' && name === undefined) return [handOver(context)];
  if (!isDecided(stage, state))
    return stage.by === 'first'
      ? []
      : [panel(fillIn(texts.secondTicks, name ?? ''), texts.stageSecond, [refuseButton(context)])];
  if (name === undefined) return [panel(texts.signFirst, texts.stageFirst, [nameForm('first', context)])];
  return [signHere(stage.by, name, context)];
}

function signedLine(by: Signer, { log, texts, act }: RunContext): HTMLElement[] {
  const { state } = log;
  const { name, at } = state.signed[by]!;
  const line = element('p', { class: 'wb-signed' }, fillIn(texts.signedBy, name, sayMoment(at)));
  if (!canUnsign(state, by)) return [line];
  return [line, buttonFor(texts.takeSignatureBack, () => act({ did: 'unsign', as: by }), { class: 'wb-sheet-button' })];
}

function signHere(by: Signer, name: string, context: RunContext): HTMLElement {
  const { texts, act } = context;
  const sign = sheetButton({
    words: fillIn(texts.signAs, name),
    icon: 'check',
    isMain: true,
    act: () => act({ did: 'sign', as: by }),
  });
  const other = buttonFor(
    texts.otherName,
    () => {
      const form = nameForm(by, context);
      other.closest('.wb-panel')?.querySelector('.wb-row')?.replaceWith(form);
      form.querySelector('input')?.focus();
    },
    { class: 'wb-sheet-button' },
  );
  const hint = by === 'first' ? texts.signFirst : texts.secondLook;
  const title = by === 'first' ? texts.stageFirst : texts.stageSecond;
  return panel(hint, title, [
    ...(by === 'second' ? [whatFirstDid(context)] : []),
    element('div', { class: 'wb-row' }, sign, other, ...(by === 'second' ? [refuseButton(context)] : [])),
  ]);
}

function handOver(context: RunContext): HTMLElement {
  const { log, texts } = context;
  const first = log.state.names.first ?? '';
  const hint = fillIn(texts.handOverHint, first);
  return panel(hint, texts.handOver, [whatFirstDid(context), nameForm('second', context)]);
}

/** The second person sees what was ticked, by whom and when, also where the items themselves are not on the screen. */
function whatFirstDid({ log, texts }: RunContext): HTMLElement {
  const { state } = log;
  const items = itemsOf(state.edition).filter(({ key }) => state.marks.get(key)?.by !== state.names.second);
  const lines = items.flatMap(({ key, text }) => {
    const mark = state.marks.get(key);
    return mark ? [element('li', {}, text, element('small', {}, sayMark(mark, state.begun, texts)))] : [];
  });
  const summary = fillIn(texts.whatFirst, state.names.first ?? '');
  const details = element('details', {}, element('summary', {}, summary), element('ul', {}, ...lines));
  details.open = keysIn({ groups: state.edition.groups, by: 'first', signs: true }).length === lines.length;
  return details;
}

function nameForm(as: Signer, { log, texts, act }: RunContext): HTMLFormElement {
  return inlineForm({
    label: as === 'first' ? texts.yourName : texts.secondName,
    save: texts.goOn,
    isShort: true,
    check: (name) => {
      if (!isName(name)) return texts.nameMissing;
      const taken = takenName(log.state, as, name);
      return taken === undefined ? undefined : fillIn(texts.isFirst, taken);
    },
    take: (name) => act({ did: 'name', as, name }),
  });
}

function refuseButton({ texts, act, frame }: RunContext): HTMLButtonElement {
  const button = buttonFor(
    texts.sayNo,
    () => {
      const form = inlineForm({
        label: texts.whyNo,
        save: texts.save,
        cancel: frame.cancel,
        check: (why) => (why === '' ? texts.whyMissing : undefined),
        take: (why) => act({ did: 'refuse', why }),
        leave: () => {
          form.replaceWith(button);
          button.focus();
        },
      });
      button.replaceWith(form);
      form.querySelector('textarea')?.focus();
    },
    { class: 'wb-sheet-button' },
  );
  return button;
}

function panel(hint: string, title: string, children: readonly Node[]): HTMLElement {
  const heading = element('h3', { tabindex: '-1' }, title);
  return element('section', { class: 'wb-panel' }, heading, element('p', {}, hint), ...children);
}

/** What the second person said no to, and why, as long as it is not put right. */
export function refusalNotice({ refusals, signed }: RunState, { texts }: RunContext): HTMLElement[] {
  const last = refusals.at(-1);
  if (!last || signed.first) return [];
  const said = element('strong', {}, fillIn(texts.refused, last.name, sayMoment(last.at), last.why));
  return [element('div', { class: 'wb-notice', role: 'note' }, said, element('p', {}, texts.refusedHint))];
}
