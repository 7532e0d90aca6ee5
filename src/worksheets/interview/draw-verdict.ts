import { decidingTrait } from '../../model/traits.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { howComputed } from '../charts/figure.ts';
import { outcomeOf, type Outcome } from './compare.ts';
import type { Interview } from './interview.ts';
import { sayTrait, type InterviewContext } from './interview-context.ts';

/** What the agreed marks come to, in a sentence. */
export function sayVerdict(outcome: Outcome, context: InterviewContext): string {
  const { texts, limits } = context;
  const pass = String(limits.pass);
  if (outcome.reached === undefined)
    return fillIn(texts.verdictOpen, outcome.open.map((trait) => sayTrait(trait, context)).join(', '));
  if (outcome.reached) return texts.verdictYes;
  return outcome.decidingReached
    ? fillIn(texts.verdictNoMean, pass)
    : fillIn(texts.verdictNoTrait, sayTrait(decidingTrait, context), pass);
}

/** The verdict with its figures, and how they are computed. */
export function drawVerdict(interview: Interview, context: InterviewContext): HTMLElement {
  const { texts, limits } = context;
  const outcome = outcomeOf(interview, limits);
  const pass = String(limits.pass);
  const trait = sayTrait(decidingTrait, context);
  const facts =
    outcome.reached === undefined
      ? []
      : [
          [texts.mean, sayMean(outcome.mean, context)],
          [fillIn(texts.alone, trait), String(outcome.deciding)],
        ];
  const computed = [
    ...(outcome.reached === undefined ? [] : [sayMeanComputed(outcome, context)]),
    fillIn(texts.computedAlone, trait, pass),
    fillIn(texts.computedGap, String(limits.gap)),
  ];
  return element(
    'div',
    { class: 'wb-verdict', 'data-reached': String(outcome.reached ?? 'open') },
    element('p', { role: 'status' }, element('strong', {}, sayVerdict(outcome, context))),
    element(
      'dl',
      {},
      ...[...facts, [texts.needed, pass]].map(([name = '', value = '']) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, value)),
      ),
    ),
    howComputed(computed, context.frame),
  );
}

/** A mean with one decimal, which is all that five whole marks can have. */
export function sayMean(mean: number, { lang }: Pick<InterviewContext, 'lang'>): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 2 };
  return mean.toLocaleString(lang === 'en' ? 'en-GB' : lang, digits);
}

function sayMeanComputed({ scores, mean }: Extract<Outcome, { mean: number }>, context: InterviewContext): string {
  const { texts, limits } = context;
  const said = [scores.join(' + '), String(scores.length), sayMean(mean, context), String(limits.pass)];
  return fillIn(texts.computedMean, ...said);
}
