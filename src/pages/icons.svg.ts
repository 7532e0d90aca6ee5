import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { APIRoute } from 'astro';
import { icons } from '../workspace/icons.ts';

/** One file with all icons of the site. Codicons by Microsoft, CC BY 4.0. */
export const GET: APIRoute = () => {
  const folder = join(dirname(createRequire(import.meta.url).resolve('@vscode/codicons/package.json')), 'src/icons');
  const symbols = Object.entries(icons).map(([name, file]) => {
    const svg = readFileSync(join(folder, `${file}.svg`), 'utf8');
    const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>\s*$/, '').replaceAll(/ fill="[^"]*"/g, '');
    return `<symbol id="${name}" viewBox="${/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '0 0 16 16'}">${inner.trim()}</symbol>`;
  });
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg"><!-- Codicons, Microsoft, CC BY 4.0 -->${symbols.join('')}</svg>\n`, { headers: { 'Content-Type': 'image/svg+xml' } });
};
