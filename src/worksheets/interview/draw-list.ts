import { sayDay } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { today } from '../../workbench/trust/today.ts';
import { sheetBar, sheetButton } from '../frame/sheet-bar.ts';
import type { KeptSheet } from '../kept/shape.ts';
import { outcomeOf } from './compare.ts';
import { sayMean } from './draw-verdict.ts';
import { sayState } from './draw-overview.ts';
import { isOpen, type Interview } from './interview.ts';
import type { InterviewContext } from './interview-context.ts';

export type Kept = KeptSheet<Interview>;

export interface ListParts {
  all: readonly Kept[];
  context: InterviewContext;
  open: (id: string) => void;
  begin: (like?: Interview) => void;
  remove: (ids: readonly string[], said: string) => void;
  importSheet: () => void;
}

/** The interviews that are kept on this device, a table a post. */
export function drawList(parts: ListParts): Node[] {
  const { all, context, begin, importSheet } = parts;
  const { texts, frame } = context;
  const posts = [...Map.groupBy(all, ({ data }) => data.post.id).values()];
  return [
    ...all.filter(({ data }) => data.deleteOn <= today()).map((kept) => overdue(kept, parts)),
    sheetBar(texts.keptTitle, [
      { words: texts.newPost, icon: 'new-page', isMain: all.length === 0, act: () => begin() },
      { words: frame.importFile, icon: 'open-page', act: importSheet },
    ]),
    element('h3', { tabindex: '-1' }, texts.keptTitle),
    ...(all.length === 0 ? [element('p', { class: 'hint' }, texts.keptNone)] : []),
    ...posts.map((interviews) => postPart(interviews, parts)),
  ];
}

function overdue({ id, data }: Kept, { context, remove }: ListParts): HTMLElement {
  const { texts, frame, lang } = context;
  const said = fillIn(texts.due, `${data.post.name}, ${data.candidate}`, sayDay(data.deleteOn, lang));
  const now = sheetButton({ words: frame.remove, act: () => remove([id], fillIn(texts.removedOne, data.candidate)) });
  now.setAttribute('aria-label', `${frame.remove}: ${data.candidate}`);
  return element('p', { class: 'wb-warned wb-sheet-bar' }, element('span', {}, said), now);
}

function postPart(interviews: readonly Kept[], { context, open, begin, remove }: ListParts): HTMLElement {
  const { texts, frame, lang } = context;
  const { post } = interviews[0]!.data;
  const inOrder = interviews.toSorted((a, b) => a.begun.localeCompare(b.begun));
  const columns = [texts.candidate, texts.first, texts.second, texts.meanShort, texts.result, texts.deleteOn];
  const rows = inOrder.map(({ id, data }) => {
    const openIt = sheetButton({ words: `${texts.openIt} ${data.candidate}`, act: () => open(id) });
    const removeIt = sheetButton({
      words: frame.remove,
      act: () => remove([id], fillIn(texts.removedOne, data.candidate)),
    });
    removeIt.setAttribute('aria-label', `${frame.remove}: ${data.candidate}`);
    const states = data.sides.map((side) => `${side.interviewer}: ${sayState(data, side, context)}`);
    const cells = [...states, ...sayOutcome(data, context), sayDay(data.deleteOn, lang)];
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, data.candidate),
      ...cells.map((cell, index) => element('td', { 'data-label': columns[index + 1]! }, cell)),
      element('td', {}, element('div', { class: 'wb-sheet-bar' }, openIt, removeIt)),
    );
  });
  const heads = columns.map((column) => element('th', { scope: 'col' }, column));
  const last = element('th', { scope: 'col' }, element('span', { class: 'visually-hidden' }, texts.openIt));
  const all = interviews.map(({ id }) => id);
  return element(
    'section',
    {},
    element('h4', {}, post.name),
    element(
      'table',
      { class: 'cards' },
      element('thead', {}, element('tr', {}, ...heads, last)),
      element('tbody', {}, ...rows),
    ),
    sheetBar(post.name, [
      { words: texts.newCandidate, icon: 'new-page', act: () => begin(inOrder[0]!.data) },
      { words: texts.deletePost, act: () => remove(all, fillIn(texts.removedPost, post.name)) },
    ]),
  );
}

/** The mean and whether it is enough; nothing before both have finished. */
function sayOutcome(interview: Interview, context: InterviewContext): [mean: string, result: string] {
  const { texts, limits } = context;
  if (!isOpen(interview)) return ['–', texts.openResult];
  const outcome = outcomeOf(interview, limits);
  if (outcome.reached === undefined) return ['–', texts.openResult];
  const { what } = interview.decision;
  const reached = outcome.reached ? texts.passed : texts.notPassed;
  return [sayMean(outcome.mean, context), what === '' ? reached : `${reached}. ${texts.decision}: ${texts[what]}`];
}
