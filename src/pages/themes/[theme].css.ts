import type { APIRoute, GetStaticPaths } from 'astro';
import dark from '../../styles/themes/dark-modern.css?raw';
import highContrastDark from '../../styles/themes/high-contrast-dark.css?raw';
import highContrastLight from '../../styles/themes/high-contrast-light.css?raw';

/** What a device may ask for, and the theme that answers it. The later one wins where two are asked for. */
const answers = [
  ['(prefers-color-scheme: dark)', dark],
  ['(prefers-contrast: more)', highContrastLight],
  ['(prefers-contrast: more) and (prefers-color-scheme: dark)', highContrastDark],
] as const;

/**
 * Themes that few readers need, each in a sheet of its own, and `system` for browsers without script: those cannot be
 * told what the device asks for but by a style sheet.
 */
const sheets = {
  'high-contrast-light': highContrastLight,
  'high-contrast-dark': highContrastDark,
  system: answers.map(([query, sheet]) => asAnswer(query, sheet)).join(''),
};

export const getStaticPaths = (() =>
  Object.entries(sheets).map(([theme, sheet]) => ({ params: { theme }, props: { sheet } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ sheet: string }> = ({ props }) =>
  new Response(short(props.sheet), { headers: { 'Content-Type': 'text/css' } });

/** The theme of a sheet as a rule for a device. It outranks the theme of the root, which no script has named. */
function asAnswer(query: string, sheet: string): string {
  return sheet
    .replace('@media screen', `@media screen and ${query}`)
    .replace(/:root\[data-theme='[\w-]+'\]/, ':root:not([data-theme])');
}

/** Without comments and indents. */
function short(sheet: string): string {
  return sheet
    .replaceAll(/\/\*[^*]*\*\//g, '')
    .replaceAll(/\s*\n\s*/g, '\n')
    .trimStart();
}
