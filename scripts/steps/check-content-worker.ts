import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Day } from '../../src/base/day.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { toReading, type Reading } from '../../src/playbook/read-for-store.ts';
import { expectedSite, type ExpectedSite } from './check-site/expected-site.ts';
import { diagnose } from './diagnose.ts';
import { formatPretty } from './format-diagnostics/pretty.ts';
import { cacheFolder } from './run-astro.ts';

/** What to check, and for which kind of terminal to write. */
export interface CheckRequest {
  content: string;
  today: string | undefined;
  colour: boolean;
}

/** What a build keeps of a playbook. */
export interface CheckedContent {
  today: Day;
  pages: number;
  /** Where people will find the site, as `playbook.yaml` says. */
  address: string | undefined;
  findings: readonly Diagnostic[];
  expected: ExpectedSite;
  /** The file with what the site is made from. */
  reading: string;
  /** Why nothing may be built, as text for people; undefined when there are no errors. */
  refusal: string | undefined;
}

const { content, today, colour } = workerData as CheckRequest;
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin, unlike a window
parentPort?.postMessage(await check());

async function check(): Promise<CheckedContent> {
  const diagnosis = await diagnose({ content, today });
  const { findings, pages, playbook } = diagnosis;
  const hasErrors = findings.some(({ severity }) => severity === 'error');
  return {
    today: diagnosis.today,
    pages,
    address: playbook.config.address && new URL(playbook.config.address).origin,
    findings,
    expected: expectedSite(playbook),
    reading: hasErrors ? '' : keep(toReading(playbook, findings)),
    refusal: hasErrors ? formatPretty(diagnosis, { colour }) : undefined,
  };
}

/** Writes a reading where Astro's loaders find it. */
function keep(reading: Reading): string {
  const file = `${cacheFolder()}-reading.json`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(reading));
  return file;
}
