import { fillIn } from '../../workbench/fill-in.ts';
import { sayKept } from '../frame/save-line.ts';
import { chooseFile, textOf } from '../frame/take-file.ts';
import { keepDeeds, keepRunAgain, keptRuns } from '../kept/runs.ts';
import type { Kept } from '../kept/shape.ts';
import { newIn, readRunsFile, type WholeRun } from './read-runs.ts';
import type { RunContext } from './run-context.ts';
import type { Begun, Deed } from './run.ts';

interface ImportPlace extends Pick<RunContext, 'texts' | 'frame'> {
  /** Runs of a checklist have come. */
  changed: (page: string) => void;
}

/** Reads the runs of a file that the reader chooses into this device. Says what became of them; nothing if no file was chosen. */
export async function importRuns({ texts, frame, changed }: ImportPlace): Promise<string | undefined> {
  const file = await chooseFile('.json');
  if (!file) return undefined;
  const runs = readRunsFile(await textOf(file));
  if (runs === 'newer') return frame.newerFile;
  if (runs === 'other') return texts.notRuns;
  const { added, failed } = await keepAll(runs);
  for (const page of new Set(added.map((run) => run.page))) changed(page);
  if (failed) return sayKept(failed, frame);
  return fillIn(texts.readIn, String(added.length), String(runs.length - added.length));
}

/** Keeps one run after the other, up to the first that the browser does not take. */
async function keepAll(runs: readonly WholeRun[]): Promise<{ added: WholeRun[]; failed?: Kept }> {
  const kept = await keptRuns<Begun, Deed>();
  const added: WholeRun[] = [];
  for (const run of runs) {
    const became = await keepNew(run, kept);
    if (became?.kept === 'nowhere') return { added, failed: became };
    if (became) added.push(run);
  }
  return { added };
}

/** Keeps what is new in a run. Nothing, where nothing is. */
async function keepNew(run: WholeRun, kept: readonly WholeRun[]): Promise<Kept | undefined> {
  const added = newIn(run, kept);
  if (added === 'nothing') return undefined;
  return added === 'all' ? keepRunAgain(run) : keepDeeds(run, added.deeds);
}
