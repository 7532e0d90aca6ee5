import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Playbook } from '../../../src/model/page.ts';
import { listContent } from '../../../src/playbook/content-files.ts';
import { frontMatter } from './author-files.ts';
import { namesOf } from './names.ts';
import { frontMatterSchemas } from './schema-files.ts';

/** Where the language server of Astro looks for the schemas of collections. Git does not keep it. */
export const collectionsFolder = '.astro/collections';

/**
 * Tells the language server of Astro which fields stand at the top of which page, and what they may hold: in an editor with
 * Astro's extension and `astro.content-intellisense`, this is what completes the fields of MDX files. The addresses are those
 * of this machine, so it is written anew on each.
 */
export function writeCollections(content: string, playbook: Playbook, folder = collectionsFolder): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(frontMatterSchemas(namesOf(playbook))))
    writeFileSync(join(folder, name), text);
  const manifest = {
    collections: frontMatter.map(({ name }) => ({ hasSchema: true, name })),
    entries: entriesIn(content),
  };
  writeFileSync(join(folder, 'collections.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

/** Keeps an editor on this machine up to date while somebody writes. Only of the playbook that lies where an editor looks. */
export function offerNames(content: string, playbook: Playbook): void {
  if (resolve(content) === resolve('content')) writeCollections(content, playbook);
}

/** The collection of each file by its address, in small letters as the language server compares them. */
function entriesIn(content: string): Record<string, string> {
  const root = resolve(content);
  const files = listContent(root, 'content').files.filter(({ kind }) => kind === 'page' || kind === 'translation');
  return Object.fromEntries(
    files.map(({ path, kind }) => [
      decodeURIComponent(pathToFileURL(join(root, path)).href).toLowerCase(),
      kind === 'translation' ? 'translations' : path.split('/')[0]!,
    ]),
  );
}
