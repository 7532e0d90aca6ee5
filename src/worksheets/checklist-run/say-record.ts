import type { ChecklistRunTexts } from '../../i18n/sheets/checklist-run.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { countsOf, type KnownRun } from './known-run.ts';
import type { RunState } from './run.ts';
import { sayMark } from './item-row.ts';
import { sayMoment } from './say-time.ts';
import { keysIn, stagesOf } from './stages.ts';

/** A run as a text that can be sent or pasted: what was done, by whom and when, and what was not. */
export function sayRecord(state: RunState, texts: ChecklistRunTexts): string {
  const { edition, label, begun, finished, refusals } = state;
  const refused = refusals.map(({ name, at, why }) => fillIn(texts.refused, name, sayMoment(at), why));
  return [
    edition.title,
    ...(label === '' ? [] : [label]),
    fillIn(texts.begunLine, sayMoment(begun)),
    ...(finished === undefined ? [] : [fillIn(texts.finishedLine, sayMoment(finished))]),
    sayCounts(state, texts),
    ...(state.paused === undefined ? [] : [fillIn(texts.pausedAt, sayMoment(state.paused))]),
    fillIn(texts.edition, edition.hash),
    ...sayStages(state, texts),
    ...(refused.length === 0 ? [] : ['', ...refused]),
  ].join('\n');
}

/** How much of a run is done, in a sentence. */
export function sayCounts(state: RunState, texts: ChecklistRunTexts): string {
  const { said, left, of } = countsOf(state);
  if (state.finished === undefined) return fillIn(texts.count, String(said), String(of));
  const at = sayMoment(state.finished);
  if (left === 0) return fillIn(texts.finishedAll, String(of), at);
  return fillIn(texts.finishedSome, String(of - left), String(of), at);
}

/**
 * A run as a record that programs can read: how it stands, and for another device, on which it can go on, how it began and
 * every single deed.
 */
export function runRecord({ kept, state }: KnownRun): object {
  const { label, edition, begun, changed, finished, marks, notes, signed, refusals, paused } = state;
  return {
    id: kept.id,
    page: kept.page,
    label,
    begun,
    changed,
    finished: finished ?? null,
    paused: paused ?? null,
    edition: { hash: edition.hash, lang: edition.lang, title: edition.title, use: edition.use },
    groups: edition.groups.map(({ title, items }) => ({
      title,
      items: items.map(({ key, text }) => ({ text, ...marks.get(key), note: notes.get(key) })),
    })),
    signed,
    refusals,
    start: kept.begun,
    deeds: kept.deeds,
  };
}

/** Raised when a file of runs gets another shape. */
export const runsVersion = 1;

/** The text of a file of runs. */
export function runsFile(runs: readonly KnownRun[]): string {
  return `${JSON.stringify({ file: 'vademecum-runs', version: runsVersion, runs: runs.map(runRecord) }, undefined, 2)}\n`;
}

function sayStages(state: RunState, texts: ChecklistRunTexts): string[] {
  return stagesOf(state.edition).flatMap((stage) => {
    const signature = state.signed[stage.by];
    const groups = stage.groups.flatMap(({ title, items }) => [
      '',
      ...(title === '' ? [] : [title]),
      ...items.flatMap(({ key, text }) => sayItem(text, state, key, texts)),
    ]);
    if (!stage.signs || !signature) return groups;
    const who = stage.by === 'first' ? texts.stageFirst : texts.stageSecond;
    const before = keysIn(stage).length === 0 ? [''] : [];
    return [...groups, ...before, `${who}. ${fillIn(texts.signedBy, signature.name, sayMoment(signature.at))}`];
  });
}

function sayItem(text: string, { marks, notes, begun }: RunState, key: string, texts: ChecklistRunTexts): string[] {
  const mark = marks.get(key);
  const note = notes.get(key);
  const sign = mark?.is === 'done' ? 'x' : mark ? '!' : ' ';
  return [
    `[${sign}] ${text}${mark ? ` (${sayMark(mark, begun, texts)})` : ''}`,
    ...(note === undefined ? [] : [`    ${fillIn(texts.noted, note)}`]),
  ];
}
