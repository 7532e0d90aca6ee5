import type { PlaybookFiles } from '../read-files.ts';
import type { Fault } from './fault.ts';
import { sample } from './sample.ts';

/** Some lines of a file: none where the place is empty, undefined where it is about the name of the file. */
export interface Snippet {
  file: string;
  lines: readonly string[] | undefined;
}

/** What is wrong in an example, and the same place when it is mended. */
export interface Mending {
  wrong: Snippet;
  right: Snippet;
}

/** More than this is more than an example needs. */
const mostLines = 12;
const mostLetters = 160;

/** How an example is mended. Undefined where nothing is written in its place: a file that should not be there. */
export function mendingOf(fault: Fault, about: string): Mending | undefined {
  const mended = filesWhenMended(fault);
  const names = Object.keys(fault.files).sort((a, b) => Number(b === about) - Number(a === about));
  const changed = names.find(
    (name) => mended[name] !== undefined && textOf(mended[name]) !== textOf(fault.files[name]),
  );
  if (changed !== undefined) return between(changed, textOf(fault.files[changed]), textOf(mended[changed]));

  const [other] = Object.keys(mended).filter((name) => fault.files[name] === undefined);
  if (fault.mended === undefined || other === undefined) return undefined;
  const before = textOf(fault.files[names[0]!]);
  const after = textOf(mended[other]);
  return {
    wrong: { file: `content/${names[0]}`, lines: undefined },
    right: { file: `content/${other}`, lines: before === after ? undefined : cut(after.split('\n')) },
  };
}

/** The files of a fault as they should be: as it says, or as they are in the sample. */
export function filesWhenMended({ files, mended }: Fault): PlaybookFiles {
  if (mended !== undefined) return mended;
  const known = Object.keys(files).filter((name) => sample[name] !== undefined);
  return Object.fromEntries(known.map((name) => [name, sample[name]!]));
}

/** The lines in which two texts differ, from the first to the last. */
function between(name: string, wrong: string, right: string): Mending {
  const [before, after] = [wrong.split('\n'), right.split('\n')];
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const snippet = (lines: readonly string[]): Snippet => ({
    file: `content/${name}`,
    lines: cut(lines.slice(start, lines.length - end)),
  });
  return { wrong: snippet(before), right: snippet(after) };
}

function cut(lines: readonly string[]): string[] {
  const own = trimmed(lines);
  const shown = own.length > mostLines ? [...own.slice(0, mostLines - 1), '…'] : own;
  return shown.map(shortened);
}

/** Without empty lines at both ends. */
function trimmed(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

function shortened(line: string): string {
  return line.length > mostLetters ? `${line.slice(0, mostLetters)}…` : line;
}

function textOf(content: string | Uint8Array | undefined): string {
  return content instanceof Uint8Array ? new TextDecoder().decode(content) : (content ?? '');
}
