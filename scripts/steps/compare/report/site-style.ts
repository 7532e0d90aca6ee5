import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../../../../src/model/address.ts';
import type { Playbook } from '../../../../src/model/page.ts';

/** The style sheet of a report: that of the site's pages, the themes a device may ask for, and what only a report has. */
export function styleOf(site: string, { pages, config }: Playbook): string {
  const [page] = pages;
  const own = config.languages.default;
  const path = page ? addressOf(page, own, own) : '/';
  const html = readFileSync(join(site, path, 'index.html'), 'utf8');
  const sheets = Array.from(
    html.matchAll(/<link rel="stylesheet" href="(\/_astro\/[^"]+)">/g),
    ([, href = '']) => href,
  );
  const files = [...new Set(sheets), '/themes/system.css']
    .map((href) => join(site, href))
    .filter((file) => existsSync(file));
  return [...files, new URL('./report.css', import.meta.url)]
    .map((file) => readFileSync(file, 'utf8').trimEnd())
    .join('\n');
}
