import type { APIRoute } from 'astro';
import { icons } from '../workspace/icons.ts';

/** One file with all icons of the site. Codicons by Microsoft, CC BY 4.0. */
export const GET: APIRoute = () => {
  const symbols = Object.entries(icons).map(([name, svg]) => toSymbol(name, svg));
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg"><!-- Codicons, Microsoft, CC BY 4.0 -->${symbols.join('')}</svg>\n`;
  return new Response(sprite, { headers: { 'Content-Type': 'image/svg+xml' } });
};

/** An icon as a symbol that takes the colour of the text around it. */
function toSymbol(name: string, svg: string): string {
  const [, attributes = '', inner = ''] = /<svg([^>]*)>([\s\S]*)<\/svg>/.exec(svg) ?? [];
  const viewBox = /viewBox="([^"]+)"/.exec(attributes)?.[1] ?? '0 0 16 16';
  return `<symbol id="${name}" viewBox="${viewBox}">${inner.trim().replaceAll(/ fill="[^"]*"/g, '')}</symbol>`;
}
