import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hashes of the files that the last run has left, by their path from the content folder. */
export type Written = ReadonlyMap<string, string>;

/** What becomes of files that are there already. */
export interface Settled {
  /** To be written. */
  writes: Map<string, string | Uint8Array>;
  /** There with another text, which somebody may have written: they stay. */
  kept: string[];
  /** As the last run left them: they follow the handbook. */
  followed: string[];
  /** There with another text, and written over, as was asked for. */
  replaced: string[];
  written: Map<string, string>;
}

/**
 * Settles which files are written. What the last run wrote and nobody has changed since follows the handbook; what somebody
 * has changed stays, unless it is to be replaced.
 */
export function settle(
  content: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  { replaces, before }: { replaces: boolean; before: Written },
): Settled {
  const settled: Settled = { writes: new Map(), kept: [], followed: [], replaced: [], written: new Map() };
  for (const [file, bytes] of files) {
    const path = join(content, file);
    const there = existsSync(path) ? hashOf(readFileSync(path)) : undefined;
    const wanted = hashOf(bytes);
    const isOurs = there !== undefined && there === before.get(file);
    const stays = there !== undefined && there !== wanted && !isOurs && !replaces;
    if (stays) settled.kept.push(file);
    else settled.written.set(file, wanted);
    if (stays || there === wanted) continue;
    settled.writes.set(file, bytes);
    if (there !== undefined) settled[isOurs ? 'followed' : 'replaced'].push(file);
  }
  return settled;
}

function hashOf(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}
