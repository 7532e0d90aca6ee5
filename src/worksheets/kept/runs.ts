import type { Change } from './beside.ts';
import { kept, keep } from './keep.ts';
import type { Kept, KeptRun } from './shape.ts';
import { onOtherTabs, tellOtherTabs } from './tell-tabs.ts';

/** A run with everything that was done in it, in the order in which it was written. */
export interface RunWithDeeds<Begun, Deed> extends KeptRun<Begun> {
  deeds: Deed[];
}

/** Keeps a run that was just begun. */
export function keepRun(run: KeptRun): Promise<Kept> {
  return tell(run.page, keep([{ store: 'runs', put: run }]));
}

/** Adds what was done in a run, a record each, all of them or none. */
export function keepDeeds({ id, page }: Pick<KeptRun, 'id' | 'page'>, deeds: readonly unknown[]): Promise<Kept> {
  return tell(page, keep(deeds.map((deed) => ({ store: 'deeds', put: { run: id, deed } }))));
}

/** Keeps a run again with everything that was done in it, as after it was deleted by mistake. */
export function keepRunAgain({ deeds, ...run }: RunWithDeeds<unknown, unknown>): Promise<Kept> {
  const changes: Change[] = [
    { store: 'runs', put: run },
    ...deeds.map((deed): Change => ({ store: 'deeds', put: { run: run.id, deed } })),
  ];
  return tell(run.page, keep(changes));
}

/** Deletes a run and everything that was done in it. */
export function forgetRun({ id, page }: Pick<KeptRun, 'id' | 'page'>): Promise<Kept> {
  return tell(
    page,
    keep([
      { store: 'runs', remove: id },
      { store: 'deeds', remove: id },
    ]),
  );
}

/** Whether a run is still kept: another tab may have deleted it. */
export async function isRunKept(id: string): Promise<boolean> {
  return (await kept('runs')).some((run) => run.id === id);
}

/** What was done in a run. */
export async function keptDeeds<Deed>(run: string): Promise<Deed[]> {
  const deeds = await kept('deeds', { name: 'run', value: run });
  return deeds.map(({ deed }) => deed as Deed);
}

/** Every run of a checklist, or of all, with what was done in it. */
export async function keptRuns<Begun, Deed>(page?: string): Promise<RunWithDeeds<Begun, Deed>[]> {
  const runs = await kept('runs', page === undefined ? undefined : { name: 'page', value: page });
  return Promise.all(runs.map(async (run) => ({ ...(run as KeptRun<Begun>), deeds: await keptDeeds<Deed>(run.id) })));
}

/** Calls back when another tab has begun, gone on with or deleted a run of a checklist. */
export function onRunsChanged(page: string, hear: () => void, signal: AbortSignal): void {
  onOtherTabs(`runs ${page}`, hear, signal);
}

async function tell(page: string, keeping: Promise<Kept>): Promise<Kept> {
  const became = await keeping;
  if (became.kept !== 'nowhere') tellOtherTabs(`runs ${page}`);
  return became;
}
