import { dayIn } from '../../../src/base/day.ts';
import { list, plural } from '../../../src/base/text.ts';
import { commitDay } from '../commit-day.ts';
import { requireUse } from '../diagnose.ts';
import { takeLock } from '../lock.ts';
import { onInterrupt } from '../on-interrupt.ts';
import { progressOn } from '../progress.ts';
import { cacheFolder } from '../run-astro.ts';
import { exitCodes, type ExitCode } from '../run-command.ts';
import { compare, type Comparison } from './comparison.ts';
import { readEditions, type Editions } from './editions.ts';
import { renderEditions } from './render-editions.ts';
import { countOf, pageLists } from './report/draw-pages.ts';
import { listFacts } from './report/draw-facts.ts';
import { requireFreeFolder, writeFolder } from './report/write-folder.ts';
import { requireFreeFile, writeOneFile } from './report/write-one-file.ts';

/** What to compare with what, and where the report goes. */
export interface CompareRequest {
  ref: string;
  content: string;
  /** A folder, a file, or both. */
  out: string | undefined;
  oneFile: string | undefined;
  today: string | undefined;
}

/** Reads both editions, renders both, and writes the report. Says on the standard output how far it is, and returns the exit code. */
export async function compareContent({ ref, content, out, oneFile, today }: CompareRequest): Promise<ExitCode> {
  requireUse({ content, today });
  if (out !== undefined) requireFreeFolder(out, content);
  if (oneFile !== undefined) requireFreeFile(oneFile);
  const cache = `${cacheFolder()}-compare`;
  const lock = takeLock(`${cache}.lock`);
  if ('holder' in lock) {
    process.stderr.write(
      `Another comparison is running (process ${lock.holder}). Wait for it to end. If there is none, delete ${cache}.lock.\n`,
    );
    return exitCodes.locked;
  }
  let editions: Editions | undefined;
  const running = new AbortController();
  const tidyUp = (): void => {
    running.abort();
    editions?.forget();
    lock.release();
  };
  const stopListening = onInterrupt(tidyUp);
  try {
    const { stage } = progressOn(process.stdout);
    const day = today ?? commitDay(content) ?? dayIn('UTC', new Date());
    editions = await stage('read', () => readEditions({ content, ref, today: day }), sayFiles);
    const { before, after } = editions;
    const sites = await stage('render', () =>
      renderEditions({ before, after, today: day, cache, signal: running.signal }),
    );
    if (sites.failure !== undefined)
      process.stderr.write(`${sites.failure}\nThe report says nothing of the text of pages.\n`);
    const comparison = await stage('compare', () => compare(editions!, sites), sayPages);
    const site = (sites.after ?? sites.before)!;
    await stage('write', () => {
      if (out !== undefined) writeFolder(comparison, site, out);
      if (oneFile !== undefined) writeOneFile(comparison, site, oneFile);
    });
    process.stdout.write(`${summaryOf(comparison)}\n`);
    return exitCodes.clean;
  } finally {
    tidyUp();
    stopListening();
  }
}

function sayFiles({ before, files }: Editions): string {
  return before ? `${plural(files.size, 'file')} changed` : 'no playbook before';
}

function sayPages({ pages }: Comparison): string {
  return `${plural(pages.length, 'page')} to show`;
}

/** `2 changed facts, 3 changed pages and 1 new page.` */
function summaryOf(comparison: Comparison): string {
  const facts = listFacts(comparison).length;
  const counts = [...(facts > 0 ? [plural(facts, 'changed fact')] : []), ...pageLists(comparison.pages).map(countOf)];
  return counts.length === 0 ? 'Nothing changed in the pages.' : `${list(counts)}.`;
}
