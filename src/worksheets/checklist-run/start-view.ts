import { dayIn } from '../../base/day.ts';
import { element } from '../../workbench/element.ts';
import { saveFile } from '../../workbench/save-file.ts';
import { sheetBar } from '../frame/sheet-bar.ts';
import { keptRuns } from '../kept/runs.ts';
import { knownRuns, type KnownRun } from './known-run.ts';
import type { RunContext } from './run-context.ts';
import { runList } from './run-list.ts';
import type { Begun, Deed, Edition } from './run.ts';
import { isName } from './same-name.ts';
import { runsFile } from './say-record.ts';

/** What the view works with. */
export interface StartPlace extends Pick<RunContext, 'texts' | 'frame'> {
  here: Edition;
  page: string;
  /** Every run on this device, the last changed first. */
  runs: readonly KnownRun[];
  begin: (run: { label: string; first?: string }) => void;
  /** The kept runs are others: they are to be shown anew, with something to say of it first. */
  refresh: (notice?: string) => void;
  /** Runs of a checklist have come or gone, and the page says so. */
  changed: (page: string) => void;
  /** Something to say first: that the run that was asked for is not here, or what was read in. */
  notice?: string | undefined;
}

/** Where a run begins, and those that were begun before. */
export function startView(place: StartPlace): HTMLElement {
  const { texts, runs, page } = place;
  const how = { words: place, refresh: () => place.refresh(), removed: place.changed };
  const own = runs.filter(({ kept }) => kept.page === page);
  const others = runs.filter(({ kept }) => kept.page !== page);
  const open = own.filter(({ state }) => state.finished === undefined);
  const finished = own.filter(({ state }) => state.finished !== undefined);
  const part = element('section', { class: 'wb-start' });
  if (place.notice) part.append(element('p', { class: 'wb-notice', role: 'alert' }, place.notice));
  part.append(...runList(texts.unfinished, open, how), beginForm(place));
  part.append(...runList(texts.finished, finished, how));
  if (others.length > 0) {
    const summary = element('summary', {}, `${texts.others} (${others.length})`);
    const list = runList(texts.others, others, { ...how, isOfMany: true }).slice(1);
    part.append(element('details', {}, summary, ...list));
  }
  part.append(takeAlong(place));
  if (runs.length > 0) part.append(element('p', { class: 'hint' }, texts.keptHint));
  return part;
}

function beginForm({ texts, here, begin }: StartPlace): HTMLFormElement {
  const label = element('input', { id: 'wb-label', autocomplete: 'off', 'aria-describedby': 'wb-label-hint' });
  const first = element('input', {
    id: 'wb-first',
    autocomplete: 'name',
    'aria-describedby': 'wb-first-hint wb-first-problem',
  });
  const problem = element('p', { class: 'problem', id: 'wb-first-problem', role: 'alert' });
  const start = element('button', { type: 'submit', class: 'wb-sheet-button main' }, texts.start);
  const form = element(
    'form',
    { class: 'wb-begin', novalidate: '' },
    element('h2', {}, texts.begin),
    element('label', { for: 'wb-label' }, texts.label),
    label,
    element('p', { class: 'hint', id: 'wb-label-hint' }, texts.labelHint),
  );
  if (here.second)
    form.append(
      element('label', { for: 'wb-first' }, texts.yourName),
      first,
      problem,
      element('p', { class: 'hint', id: 'wb-first-hint' }, texts.firstHint),
    );
  form.append(start);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const name = first.value.trim();
    const isNamed = !here.second || isName(name);
    problem.textContent = isNamed ? '' : texts.nameMissing;
    first.ariaInvalid = String(!isNamed);
    if (isNamed) begin({ label: label.value.trim(), ...(here.second ? { first: name } : {}) });
    else first.focus();
  });
  return form;
}

function takeAlong({ texts, frame, runs, refresh, changed }: StartPlace): HTMLElement {
  const importing = async () => {
    const { importRuns } = await import('./import-runs.ts');
    const said = await importRuns({ texts, frame, changed });
    if (said !== undefined) refresh(said);
  };
  return sheetBar(texts.allOfThem, [
    ...(runs.length === 0 ? [] : [{ words: texts.exportAll, icon: 'table', act: () => void exportRuns() } as const]),
    { words: frame.importFile, icon: 'open-page', act: () => void importing() },
  ]);
}

/** What is kept at this moment: some that stand in the lists may have been deleted since. */
async function exportRuns(): Promise<void> {
  const timeZone = document.documentElement.dataset['timeZone'] ?? 'UTC';
  const runs = knownRuns(await keptRuns<Begun, Deed>());
  saveFile(`checklist-runs-${dayIn(timeZone, new Date())}.json`, runsFile(runs));
}
