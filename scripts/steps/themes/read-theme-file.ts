import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { ThemeFile } from '../../../src/model/convert-theme.ts';

/** What a file in the folder of themes holds, or why it is not one. */
export type ReadTheme = ThemeFile | { refusal: string };

/** More than any theme has, and little enough to read. */
const mostBytes = 2_000_000;

/** What may be missing or too much in JSON, in words. */
const slips: Readonly<Record<string, string>> = {
  CloseBraceExpected: 'a } is missing',
  CloseBracketExpected: 'a ] is missing',
  ColonExpected: 'a colon is missing',
  CommaExpected: 'a comma is missing',
  EndOfFileExpected: 'something stands behind the last bracket',
  InvalidSymbol: 'this is neither a text in double quotes nor a number',
  PropertyNameExpected: 'a name in double quotes is missing',
  UnexpectedEndOfComment: 'a comment has no end',
  UnexpectedEndOfString: 'a text has no closing quote',
  ValueExpected: 'a value is missing',
};

/** Reads a colour theme of VS Code: JSON with comments and commas at the end. A file it includes counts as part of it. */
export function readThemeFile(folder: string, name: string): ReadTheme {
  const own = readObject(folder, name);
  if ('refusal' in own) return own;
  const { include } = own.value;
  const base = include === undefined ? { value: {} } : readIncluded(folder, include);
  if ('refusal' in base) return base;

  const all = { ...base.value, ...own.value };
  const colors = { ...colorsOf(base.value), ...colorsOf(own.value) };
  if (Object.keys(colors).length === 0)
    return {
      refusal: 'It has no "colors". A colour theme of VS Code has them, such as "editor.background": "#1f1f1f".',
    };
  return { name: all['name'], type: all['type'], colors };
}

type ReadObject = { value: Record<string, unknown> } | { refusal: string };

function readIncluded(folder: string, include: unknown): ReadObject {
  const name = typeof include === 'string' ? /^(?:\.\/)?([^/\\]+\.json)$/.exec(include)?.[1] : undefined;
  if (name === undefined || !existsSync(join(folder, name)))
    return {
      refusal: `It includes ${JSON.stringify(include)}, which is not in the same folder. Put that file beside it, with an underscore before its name if it is no theme of its own.`,
    };
  const read = readObject(folder, name);
  if ('refusal' in read) return { refusal: `It includes "${name}". ${read.refusal}` };
  if (read.value['include'] !== undefined)
    return { refusal: `It includes "${name}", which includes another file. Only one is followed; put both into one.` };
  return read;
}

function readObject(folder: string, name: string): ReadObject {
  const path = join(folder, name);
  if (statSync(path).size > mostBytes) return { refusal: 'It is larger than 2 MB, which no theme is.' };
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  let value: unknown;
  try {
    value = parse(text, errors, { allowTrailingComma: true });
  } catch (error) {
    // The parser calls itself for each bracket.
    if (!(error instanceof RangeError)) throw error;
    return { refusal: 'Its brackets stand too deep in one another for a theme.' };
  }
  const [first] = errors;
  if (first !== undefined) return { refusal: sayError(text, first) };
  if (!isObject(value)) return { refusal: 'It must begin with { and end with }.' };
  return { value };
}

function sayError(text: string, { error, offset }: ParseError): string {
  const before = text.slice(0, offset).split('\n');
  const slip = slips[printParseErrorCode(error)] ?? 'there is a sign that has no place here';
  return `It is not JSON: in line ${before.length}, character ${before.at(-1)!.length + 1}, ${slip}.`;
}

function colorsOf({ colors }: Record<string, unknown>): Record<string, unknown> {
  return isObject(colors) ? colors : {};
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
