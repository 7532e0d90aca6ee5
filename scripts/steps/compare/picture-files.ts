import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A picture as a report holds it: under a name that nobody but us has chosen. */
export interface Picture {
  /** Of its bytes. Two pictures with one digest are one picture. */
  digest: string;
  /** The name of its file in the report. */
  name: string;
  /** The file to copy. */
  source: string;
}

/** What a picture may end with; another ending would be handed out as something else by a server. */
const endings = new Set(['png', 'jpg', 'jpeg', 'gif', 'webp']);

/** Finds pictures of a content folder by their path from it. A path that leads elsewhere, or to no picture, finds nothing. */
export function picturesBelow(content: string): (path: string) => Picture | undefined {
  const known = new Map<string, Picture | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, read(content, path));
    return known.get(path);
  };
}

function read(content: string, path: string): Picture | undefined {
  const ending = path.split('.').at(-1)!.toLowerCase();
  if (!endings.has(ending) || path.split('/').includes('..')) return undefined;
  const source = join(content, path);
  if (!statSync(source, { throwIfNoEntry: false })?.isFile()) return undefined;
  const digest = createHash('sha256').update(readFileSync(source)).digest('hex').slice(0, 20);
  return { digest, name: `${digest}.${ending}`, source };
}
