import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { takeLock } from './lock.ts';
import { makeSite, type SiteRequest } from './make-site.ts';
import { onInterrupt } from './on-interrupt.ts';
import { destinationOf, recover, requireApart } from './publish.ts';
import { cacheFolder, clearRenderFolder } from './run-astro.ts';
import { exitCodes, type ExitCode } from './run-command.ts';

/**
 * Builds a site beside the published one, checks it, and only then takes its place. Whatever goes wrong, the site of
 * before stays. Says on the standard output how far it is, and returns the exit code.
 */
export async function buildSite({ out, ...request }: SiteRequest & { out: string }): Promise<ExitCode> {
  requireApart(out, request.content);
  const lockFile = `${cacheFolder()}.lock`;
  const lock = takeLock(lockFile);
  if ('holder' in lock) {
    process.stderr.write(
      `Another build is running (process ${lock.holder}). Wait for it to end. If there is none, delete ${lockFile}.\n`,
    );
    return exitCodes.locked;
  }
  const destination = destinationOf(resolve(out));
  const tidyUp = (): void => {
    rmSync(destination.next, { recursive: true, force: true, maxRetries: 5 });
    clearRenderFolder();
    lock.release();
  };
  const stopListening = onInterrupt(() => {
    tidyUp();
    process.stderr.write('\nStopped. The site of before is unchanged.\n');
  });
  try {
    recover(destination);
    return await makeSite(destination, request);
  } finally {
    tidyUp();
    stopListening();
  }
}
