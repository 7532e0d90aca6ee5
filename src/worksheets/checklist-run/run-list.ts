import { addressHere } from '../../workbench/address-here.ts';
import { buttonFor, element, linkTo } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { undoLine } from '../frame/undo-line.ts';
import { forgetRun, keepRunAgain } from '../kept/runs.ts';
import { countsOf, type KnownRun } from './known-run.ts';
import type { RunContext } from './run-context.ts';
import { sayCounts } from './say-record.ts';
import { sayMoment } from './say-time.ts';

/** More finished runs than these are shown on demand. */
const most = 10;

type Words = Pick<RunContext, 'texts' | 'frame'>;

interface ListPlace {
  words: Words;
  /** The kept runs are others: they are to be shown anew. */
  refresh: () => void;
  /** A run of this checklist is gone, and its line says so. */
  removed: (page: string) => void;
  /** Runs of several checklists stand in the list. */
  isOfMany?: boolean;
}

/** A list of runs with a way into each, and to delete it. */
export function runList(
  title: string,
  runs: readonly KnownRun[],
  { words, refresh, removed, isOfMany = false }: ListPlace,
): HTMLElement[] {
  if (runs.length === 0) return [];
  const list = element('ul', { class: 'wb-runs', role: 'list' });
  const rows = runs.map((run) => row(run, { words, refresh, removed, isOfMany }));
  list.append(...rows.slice(0, most));
  const more = buttonFor(
    fillIn(words.texts.showAll, String(rows.length)),
    () => {
      list.append(...rows.slice(most));
      more.remove();
      rows[most]?.querySelector('a')?.focus();
    },
    { class: 'wb-sheet-button' },
  );
  return [element('h2', {}, title), list, ...(rows.length > most ? [more] : [])];
}

function row({ kept, state }: KnownRun, { words, refresh, removed, isOfMany = false }: ListPlace): HTMLElement {
  const { texts, frame } = words;
  const address = addressHere(`/checklists/${kept.page}/run/`, state.edition.lang);
  const label = state.label || texts.noLabel;
  const link = linkTo(`${address}?run=${kept.id}`, isOfMany ? `${state.edition.title}: ${label}` : label);
  const line = element('li', {});
  const remove = buttonFor(frame.remove, () => void removeRun(), {
    class: 'wb-sheet-button',
    'aria-label': `${frame.remove}: ${label}`,
  });
  line.append(element('div', {}, link, element('small', {}, sayRun(state, texts))), remove);
  return line;

  async function removeRun(): Promise<void> {
    await forgetRun(kept);
    const undo = undoLine(frame.removed, frame, () => void keepRunAgain(kept).then(refresh));
    line.replaceChildren(undo);
    undo.querySelector('button')?.focus();
    removed(kept.page);
  }
}

/** How far a run has come, and who signed it. */
function sayRun(state: KnownRun['state'], texts: Words['texts']): string {
  const { said, of } = countsOf(state);
  const signed = Object.values(state.signed).map(({ name }) => name);
  const by = signed.length === 0 ? '' : ` · ${signed.join(', ')}`;
  if (state.finished !== undefined) return `${sayCounts(state, texts)}${by}`;
  return `${fillIn(texts.count, String(said), String(of))} · ${fillIn(texts.begunAt, sayMoment(state.begun))}${by}`;
}
