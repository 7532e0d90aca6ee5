import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayIn, type Day } from '../../src/base/day.ts';
import { addressOf } from '../../src/model/address.ts';
import { trustState, trustStates, type TrustState } from '../../src/model/trust.ts';
import { toEntries } from '../../src/playbook/entry.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { trustOf } from '../../src/workspace/site.ts';
import { serveSite } from '../../scripts/steps/serve.ts';
import { testDay } from '../../scripts/steps/test-stages.ts';

const content = 'test/fixtures/all-states/content';

/** The playbook that has a page in every state, as it was read. */
export const playbook = readPlaybookSync(content);

/** A page, and what must be said of it on a day. */
export interface StatedPage {
  id: string;
  title: string;
  address: string;
  owner: string;
  state: TrustState;
  /** All that holds of it, the first state among them. */
  states: TrustState[];
}

/** What holds of every page on a day: by the function that the validator and the site share, from the files themselves. */
export function pagesOn(day: Day): StatedPage[] {
  return toEntries(playbook).map((entry) => ({
    id: entry.id,
    title: entry.data.title,
    address: addressOf(entry, 'en', 'en'),
    owner: entry.owner ?? '',
    state: trustState(trustOf(entry), day),
    states: trustStates(trustOf(entry), day),
  }));
}

/** The day it is for the company at a moment, wherever the reader is. */
export function companyDay(moment: string): Day {
  return dayIn(playbook.config.timeZone, new Date(moment));
}

/** The site of that playbook, made once on the day of the tests. */
export interface StatesSite {
  url: string;
  close: () => Promise<void>;
}

/** Builds and serves it. */
export async function serveAllStates(): Promise<StatesSite> {
  const folder = mkdtempSync(join(tmpdir(), 'vademecum-states-'));
  const out = join(folder, 'site');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', content, '--today', testDay, '--out', out],
    { encoding: 'utf8', env: { ...process.env, VADEMECUM_CACHE: join(folder, 'cache') } },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  const site = await serveSite({ folder: out, port: 0 });
  return {
    url: site.url.replace(/\/$/, ''),
    close: async () => {
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
