import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './check-site/list-files.ts';

/**
 * Joins the style sheets that a page waits for into one, in their order. Astro makes one for each part that pages share, and
 * the first paint waits for all of them; pages of one design still share one file. Parts that come later keep theirs.
 */
export function joinStyleSheets(folder: string, base: string): void {
  const assets = `${base}_astro/`;
  const link = new RegExp(`<link rel="stylesheet" href="(${assets}[^"]+)">`, 'g');
  const joined = new Map<string, string>();
  for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    const html = readFileSync(path, 'utf8');
    const hrefs = [...html.matchAll(link)].map(([, href = '']) => href);
    if (hrefs.length === 0) continue;
    const key = hrefs.join('\n');
    const name =
      joined.get(key) ??
      write(
        folder,
        hrefs.map((href) => href.slice(base.length)),
      );
    joined.set(key, name);
    let isFirst = true;
    const replaced = html.replaceAll(link, () => {
      const shown = isFirst ? `<link rel="stylesheet" href="${base}${name}">` : '';
      isFirst = false;
      return shown;
    });
    writeFileSync(path, replaced);
  }
  const parts = new Set([...joined.keys()].flatMap((key) => key.split('\n')));
  for (const href of parts) rmSync(join(folder, href.slice(base.length)));
}

/** Writes the sheets one after another into a file that is named for what it holds. */
function write(folder: string, names: readonly string[]): string {
  const css = names.map((name) => readFileSync(join(folder, name), 'utf8').trimEnd()).join('\n');
  const name = `_astro/style.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  writeFileSync(join(folder, name), `${css}\n`);
  return name;
}
