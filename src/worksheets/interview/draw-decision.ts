import { element } from '../../workbench/element.ts';
import { areaField, labelled, lineField, listField } from '../fields/labelled.ts';
import { decisions, type Interview } from './interview.ts';
import type { InterviewContext } from './interview-context.ts';

export interface DecisionParts {
  interview: Interview;
  context: InterviewContext;
  decide: (decision: Interview['decision']) => void;
}

/** What was decided, why, and by whom; once it is, the reminder to delete the sheets. */
export function drawDecision({ interview, context, decide }: DecisionParts): HTMLElement {
  const { texts } = context;
  let { decision } = interview;
  const reminder = element('p', { class: 'wb-warned' }, texts.deleteNow);
  const change = (part: Partial<Interview['decision']>): void => {
    decision = { ...decision, ...part };
    reminder.hidden = decision.what === '';
    decide(decision);
  };
  reminder.hidden = decision.what === '';
  const what = listField([['', texts.undecided], ...decisions.map((one) => [one, texts[one]] as const)], decision.what);
  what.addEventListener('change', () => change({ what: what.value as Interview['decision']['what'] }));
  const why = areaField(decision.why, { rows: '2' });
  why.addEventListener('input', () => change({ why: why.value }));
  const by = lineField(decision.by);
  by.addEventListener('input', () => change({ by: by.value }));
  return element(
    'section',
    {},
    element('h4', {}, texts.decision),
    element(
      'div',
      { class: 'pair' },
      labelled({ label: texts.decide, control: what }),
      labelled({ label: texts.decidedBy, control: by, hint: texts.interviewerHint }),
    ),
    labelled({ label: texts.why, control: why, hint: texts.whyHint }),
    reminder,
  );
}
