import { readFileSync } from 'node:fs';

/** A rule of a style sheet, or of a component's style, for the screen. */
export interface StyleRule {
  file: string;
  selector: string;
  /** Values by property; of two with one name the last. */
  declarations: ReadonlyMap<string, string>;
}

/** The rules of a file that hold on a screen. What is only for paper is left out. */
export function screenRules(file: string): StyleRule[] {
  const text = readFileSync(file, 'utf8');
  const css = file.endsWith('.css')
    ? text
    : Array.from(text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g), ([, style = '']) => style).join('\n');
  const plain = withoutPaper(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''));
  return Array.from(plain.matchAll(/([^{};]+)\{([^{}]*)\}/g), ([, selector = '', body = '']) => ({
    file,
    selector: selector.replaceAll(/\s+/g, ' ').trim(),
    declarations: new Map(body.split(';').flatMap((line) => toDeclaration(line))),
  }));
}

function toDeclaration(line: string): [string, string][] {
  const [, property, value] = /^\s*([\w-]+)\s*:\s*([\s\S]+)$/.exec(line) ?? [];
  return property === undefined || value === undefined ? [] : [[property, value.replaceAll(/\s+/g, ' ').trim()]];
}

/** Cuts out `@media print` and `@page`, braces and all. */
function withoutPaper(css: string): string {
  const start = css.search(/@media print|@page/);
  if (start === -1) return css;
  let depth = 0;
  let end = css.indexOf('{', start);
  do {
    if (css[end] === '{') depth += 1;
    if (css[end] === '}') depth -= 1;
    end += 1;
  } while (depth > 0 && end < css.length);
  return css.slice(0, start) + withoutPaper(css.slice(end));
}

/** The keys of a theme in a value: `sideBar-background` of `var(--vscode-sideBar-background)`. */
export function keysIn(value: string): string[] {
  return Array.from(value.matchAll(/--vscode-([\w-]+)/g), ([, key = '']) => key);
}
