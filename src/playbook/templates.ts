import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { KindFolder } from '../model/kinds.ts';
import { contentFolder } from './loader.ts';

/** What a page of a kind is begun with: the kind's `_template.mdx`, as far as the playbook has one. */
export function readTemplate(content: string, folder: KindFolder): string | undefined {
  const file = join(content, folder, '_template.mdx');
  return existsSync(file) ? readFileSync(file, 'utf8').replace(/^\uFEFF/, '') : undefined;
}

/** The template of a kind in the playbook that the site is made of. */
export function templateOf(folder: KindFolder): string | undefined {
  return readTemplate(contentFolder(), folder);
}

/** What the folder of the content is called, as paths of its files begin: `content`. */
export function contentName(): string {
  return basename(resolve(contentFolder()));
}
