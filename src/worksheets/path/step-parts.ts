import { sayDay } from '../../base/day.ts';
import type { PathTexts } from '../../i18n/sheets/path.ts';
import { element, iconOf, linkTo } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import type { Tick } from '../../workbench/walk/walk-ticks.ts';
import { resultOf } from '../check/results.ts';
import type { PathStep } from './path-steps.ts';

/** Adds to a step what script makes: a button to its page, how it ticks itself, and its questions. */
export function dressStep(step: PathStep, texts: PathTexts): void {
  const body = step.item.querySelector('.step')!;
  const words = step.kind === 'worksheets' ? texts.openSheet : texts.open[step.do];
  if (step.href !== '') {
    const go = linkTo(step.href, words);
    go.className = 'wb-sheet-button';
    go.setAttribute('aria-label', `${words}: ${step.pageTitle}`);
    body.append(go);
  }
  if (step.questions.length > 0) body.append(element('p', { class: 'questions' }));
  body.append(element('p', { class: 'told' }));
}

/** Shows whether a step is done, since when and by what, and how its questions stand. */
export function showStep(step: PathStep, tick: Tick | undefined, texts: PathTexts): void {
  step.box.checked = tick !== undefined;
  step.item.toggleAttribute('data-done', tick !== undefined);
  const state = step.item.querySelector('.told')!;
  if (tick) state.replaceChildren(iconOf('good'), ' ', sayTick(tick, texts, document.documentElement.lang));
  else state.textContent = step.kind === 'worksheets' ? texts.marksItself.checkSheet : texts.marksItself[step.do];
  const questions = step.item.querySelector('.questions');
  if (!questions) return;
  const right = step.questions.filter((question) => resultOf(question) !== undefined).length;
  const links = step.questions.map((question, index) => {
    const isHere = question.page !== step.page;
    return linkTo(`${isHere ? '' : step.href}#check-${question.id}`, fillIn(texts.toQuestion, String(index + 1)));
  });
  const said = fillIn(texts.questions, String(right), String(step.questions.length));
  questions.replaceChildren(
    iconOf(right === links.length ? 'good' : 'help'),
    ` ${said} `,
    ...links.flatMap((link) => [' ', link]),
  );
}

/** When a step was ticked and by what, in words. */
export function sayTick({ on, by }: Tick, { ticked }: PathTexts, lang: string): string {
  return fillIn(by === 'answered' ? ticked.self : ticked[by], sayDay(on, lang));
}
