import { sayDay } from '../../base/day.ts';
import { buttonFor, element, iconOf } from '../element.ts';
import type { AttentionState } from './attention-state.ts';
import type { AttentionTexts } from './attention-texts.ts';
import type { Describing } from './describe-concern.ts';
import { dueList } from './draw-health.ts';
import { dueNext } from './health.ts';

/** So many pages that fall due next are told. */
const most = 5;

interface Empty {
  making: Describing & { texts: AttentionTexts };
  state: AttentionState;
  /** There are findings, and those that are asked for are not among them. */
  hasFindings: boolean;
}

/** What stands where no finding does: that nothing fits, or that all is well, and what comes next. */
export function drawEmpty({ making, state, hasFindings }: Empty): HTMLElement[] {
  const { texts, attention, today, lang, linkTo } = making;
  const isOneOwner = state.owner !== '' && state.filter === '' && state.hidden.length === 0;
  const clear = () => buttonFor(texts.clear, () => {}, { 'data-do': 'clear' });
  if (hasFindings && !isOneOwner)
    return [element('div', { 'data-empty': '' }, element('p', {}, texts.noneFits), clear())];
  const pages = [...attention.pages.values()].filter(({ owner }) => state.owner === '' || owner === state.owner);
  const next = dueNext(pages, today, most);
  const sayDue = (day: string) => sayDay(day, lang);
  return [
    element(
      'div',
      { 'data-empty': '' },
      element('p', {}, iconOf('good'), element('strong', {}, isOneOwner ? texts.nothingOf : texts.nothing)),
      ...(isOneOwner ? [] : [element('p', {}, texts.healthy)]),
      element('h3', {}, texts.next),
      next.length === 0 ? element('p', {}, texts.noNext) : dueList(next, { hrefOf: linkTo, sayDue }),
      ...(hasFindings ? [clear()] : []),
    ),
  ];
}
