import type { ScenarioTexts } from '../../i18n/sheets/scenario.ts';
import { element, iconOf } from '../../workbench/element.ts';
import type { IconName } from '../../workspace/icons.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import { betterAt, type CaseChoice, type Step, type Verdict } from './case.ts';

const verdictIcon: Record<Verdict, IconName> = { good: 'good', fair: 'info', poor: 'poor' };

/** How good a choice is, as a word with a sign. */
export function verdictOf(verdict: Verdict, texts: ScenarioTexts): HTMLElement {
  return element('strong', { class: 'verdict', 'data-verdict': verdict }, iconOf(verdictIcon[verdict]), texts[verdict]);
}

/** A choice that was made, with what comes of it. */
export function answerTo(choice: CaseChoice, texts: ScenarioTexts): HTMLElement {
  const heading = element('h3', { tabindex: '-1' }, verdictOf(choice.verdict, texts));
  return element(
    'div',
    { class: 'answer', 'data-verdict': choice.verdict },
    element('p', { class: 'chosen' }, element('span', { class: 'hint' }, texts.you), element('br'), choice.label),
    heading,
    element('p', {}, choice.feedback),
  );
}

/** A step of a way that was taken: the moment, the choice, what came of it, and what would have been better. */
export function stepItem(step: Step, texts: ScenarioTexts, replay: () => void): HTMLElement {
  const { moment, choice } = step;
  const better = betterAt(step);
  return element(
    'li',
    { 'data-verdict': choice.verdict },
    element('p', { class: 'hint' }, moment.says),
    element('p', { class: 'chosen' }, choice.label),
    element('p', {}, verdictOf(choice.verdict, texts), ' ', choice.feedback),
    ...(better
      ? [
          element(
            'p',
            { class: 'better' },
            element('strong', {}, texts.better),
            element('br'),
            better.label,
            element('br'),
            element('span', { class: 'hint' }, better.feedback),
          ),
        ]
      : []),
    sheetButton({ words: texts.replay, icon: 'changed', act: replay }),
  );
}
