import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the handbook that is brought in, by what its name says it is. */
export interface SourceFile {
  /** Path from the folder, with `/`, as it is written there. */
  path: string;
  kind: 'page' | 'picture' | 'other' | 'link';
}

/** `page.md`, `page.mdx`, `page.markdown`, and pages that a template language goes over: `page.html.md.erb`. */
const page = /\.(?:md|mdx|mdown|mkdn?|markdown)(?:\.(?:erb|liquid|njk|hbs|ejs|j2|jinja2?|tmpl|tt))?$/i;
const picture = /\.(?:png|jpe?g|gif|webp)$/i;

/** What no handbook means to publish. */
const litter = /^(?:node_modules|__macosx|thumbs\.db|desktop\.ini)$/i;

/** Hidden folders in which wikis keep their pictures. */
const attachments = new Set(['.attachments', '.gitbook']);

/** Every file below a folder, in a fixed order. Hidden files are left out, and links are not followed: they could lead round. */
export function findSources(root: string): SourceFile[] {
  return [...walk(root, '')].sort((a, b) => (a.path < b.path ? -1 : 1));
}

function* walk(root: string, folder: string): Generator<SourceFile> {
  for (const name of readdirSync(join(root, folder))) {
    if ((name.startsWith('.') && !attachments.has(name)) || litter.test(name)) continue;
    const path = folder === '' ? name : `${folder}/${name}`;
    const found = lstatSync(join(root, path));
    if (found.isDirectory()) yield* walk(root, path);
    else if (found.isSymbolicLink()) yield { path, kind: 'link' };
    else if (found.isFile()) yield { path, kind: page.test(name) ? 'page' : picture.test(name) ? 'picture' : 'other' };
  }
}

/** A path without the endings of a page: `manuals/java` of `manuals/java.html.md.erb`. */
export function withoutEnding(path: string): string {
  return path.replace(page, '').replace(/\.html?$/i, '');
}
