import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Day } from '../../../src/base/day.ts';
import type { Edition } from './editions.ts';

/** Where each edition is as a site. */
export interface RenderedEditions {
  before?: string;
  after?: string;
  /** Why an edition that is there has no site: what the renderer wrote. */
  failure?: string;
}

/** Which editions to render, for which day, and the folder for what is known from one run to the next. */
export interface RenderRequest {
  before: Edition | undefined;
  after: Edition;
  today: Day;
  cache: string;
  /** Ends the rendering. */
  signal: AbortSignal;
}

/**
 * Renders both editions with the product's own renderer as it is today, so that only what the content changes differs.
 * Each in a process of its own with a cache of its own, side by side. Throws when neither can be rendered.
 */
export async function renderEditions({
  before,
  after,
  today,
  cache,
  signal,
}: RenderRequest): Promise<RenderedEditions> {
  const render = (edition: Edition, name: string) =>
    runRenderer([edition.content, `${cache}/${name}-site`, today], `${cache}/${name}`, signal);
  const [old, fresh] = await Promise.allSettled([before && render(before, 'before'), render(after, 'after')]);
  signal.throwIfAborted();
  const failed = [old, fresh].filter((result) => result.status === 'rejected');
  if (fresh.status === 'rejected' && (old.status === 'rejected' || old.value === undefined)) throw fresh.reason;
  return {
    ...(old.status === 'fulfilled' && old.value !== undefined ? { before: old.value } : {}),
    ...(fresh.status === 'fulfilled' ? { after: fresh.value } : {}),
    ...(failed[0] ? { failure: String((failed[0].reason as Error).message) } : {}),
  };
}

const renderer = fileURLToPath(new URL('./render-edition.ts', import.meta.url));

/** Returns the folder of the site. Throws with what the renderer wrote when it fails. */
function runRenderer(words: [string, string, Day], cache: string, signal: AbortSignal): Promise<string> {
  const child = spawn(process.execPath, [renderer, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', VADEMECUM_CACHE: cache },
    signal,
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve(words[1]);
      else reject(new Error(`The pages of ${words[0]} could not be rendered.\n${Buffer.concat(said).toString()}`));
    });
  });
}
