import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Everything but the content that decides what the built site looks like. */
const sources = ['src', 'public', 'astro.config.mjs', 'package-lock.json'];

/**
 * One short text that changes when anything of ours changes. Astro hashes it with its configuration and then renders
 * every page again: pages it kept would name style sheets and scripts that no longer exist.
 */
export function sourceDigest(root = process.cwd()) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((path) => filesAt(root, path))) {
    const bytes = readFileSync(join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/** The path itself or all files below it, in an order that no file system decides. */
function filesAt(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesAt(root, `${path}/${name}`));
}
