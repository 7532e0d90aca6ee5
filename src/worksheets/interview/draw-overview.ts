import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { sheetBar, sheetButton } from '../frame/sheet-bar.ts';
import { openTraits, traitsOf, type Interview, type Side } from './interview.ts';
import type { InterviewContext } from './interview-context.ts';

export interface OverviewParts {
  interview: Interview;
  context: InterviewContext;
  score: (side: 0 | 1) => void;
  reopen: (side: 0 | 1) => void;
  exportQuestions: () => void;
  exportSide: (side: 0 | 1) => void;
  importSheet: () => void;
}

/** An interview of which at least one sheet is not finished: who is to write next, and nobody's marks. */
export function drawOverview(parts: OverviewParts): Node[] {
  const { interview, context } = parts;
  const { texts } = context;
  const finished = interview.sides.findIndex(({ doneAt }) => doneAt !== '');
  const [done, other] = [interview.sides[finished], interview.sides[finished === 0 ? 1 : 0]];
  return [
    element('h3', { tabindex: '-1' }, `${interview.post.name} · ${texts.candidate} ${interview.candidate}`),
    element(
      'p',
      { class: 'wb-warned' },
      done ? fillIn(texts.handOver, done.interviewer, other.interviewer) : texts.overviewHint,
    ),
    element(
      'ul',
      { role: 'list', class: 'wb-sides' },
      ...interview.sides.map((side, index) => sideCard(side, index as 0 | 1, parts)),
    ),
    element('h4', {}, texts.twoDevices),
    element('p', { class: 'hint' }, texts.twoDevicesHint),
    sheetBar(texts.twoDevices, [
      { words: texts.exportQuestions, icon: 'external', act: parts.exportQuestions },
      { words: texts.importHere, icon: 'open-page', act: parts.importSheet },
    ]),
  ];
}

/** How far a sheet is, without a word of what is in it. */
export function sayState(interview: Interview, side: Side, { texts }: Pick<InterviewContext, 'texts'>): string {
  if (side.doneAt !== '') return texts.stateDone;
  if (Object.keys(side.marks).length === 0) return texts.stateNone;
  const all = traitsOf(interview).length;
  return fillIn(texts.stateSome, String(all - openTraits(interview, side).length), String(all));
}

function sideCard(side: Side, index: 0 | 1, parts: OverviewParts): HTMLElement {
  const { interview, context, score, reopen, exportSide } = parts;
  const { texts } = context;
  const isBegun = Object.keys(side.marks).length > 0;
  const words = fillIn(isBegun ? texts.goOnAs : texts.scoreAs, side.interviewer);
  const actions =
    side.doneAt === ''
      ? [sheetButton({ words, icon: 'edit', isMain: true, act: () => score(index) })]
      : [
          sheetButton({
            words: fillIn(texts.exportSide, side.interviewer),
            icon: 'external',
            act: () => exportSide(index),
          }),
          sheetButton({ words: texts.reopen, act: () => reopen(index) }),
        ];
  const hints = side.doneAt === '' ? [] : [texts.hidden, fillIn(texts.reopenHint, side.interviewer)];
  return element(
    'li',
    {},
    element('strong', {}, fillIn(texts.sheetOf, side.interviewer)),
    ...(side.doneAt === '' ? [element('p', {}, sayState(interview, side, context))] : []),
    ...hints.map((hint) => element('p', { class: 'hint' }, hint)),
    element('p', { class: 'wb-sheet-bar' }, ...actions),
  );
}
