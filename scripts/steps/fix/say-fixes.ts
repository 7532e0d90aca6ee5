import { createTwoFilesPatch } from 'diff';
import { plural } from '../../../src/base/text.ts';
import { maskPrivate } from '../../../src/playbook/private-data.ts';
import type { Paint } from '../format-diagnostics/pretty.ts';
import { visibleText } from '../format-diagnostics/visible-text.ts';
import type { Fixed } from './fix-playbook.ts';
import type { MendedFile } from './mend-playbook.ts';

/** What was mended, file by file, and which files were left alone. */
export function sayFixes({ written, left }: Fixed): string {
  const lines = [
    written.length === 0
      ? 'Nothing was mended: what is left, if anything, needs a person.'
      : `${count(written, 'mended')}:`,
    ...written.map(sayFile),
    ...left.map(
      ({ file }) =>
        `${visibleText(file)} was changed by somebody else in this moment, and left as it is. Run this again.`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The lines that would change, as comparing versions shows them, and how many problems they are. */
export function sayPlan(planned: readonly MendedFile[], paint: Paint): string {
  if (planned.length === 0) return 'Nothing would be mended: what is left, if anything, needs a person.\n';
  const summary = `${count(planned, 'would be mended')}. Nothing is written; leave --dry-run out to write it.`;
  return `${planned.map((file) => sayDifference(file, paint)).join('\n')}\n${summary}\n`;
}

function count(files: readonly MendedFile[], what: string): string {
  const problems = files.reduce((sum, { mended }) => sum + mended.length, 0);
  return `${plural(problems, 'problem')} ${what} in ${plural(files.length, 'file')}`;
}

function sayFile({ file, mended }: MendedFile): string {
  return `  ${visibleText(file)} (${mended.length})`;
}

function sayDifference({ file, before, after }: MendedFile, paint: Paint): string {
  const name = visibleText(file);
  const patch = createTwoFilesPatch(name, name, before, after, undefined, undefined, { context: 2 });
  // The first two lines part this file from others, which an empty line does as well.
  const lines = patch.trimEnd().split('\n').slice(2);
  return `${lines.map((line) => colour(visibleText(masked(line.replace(/[\r\t]+$/, ''))), paint)).join('\n')}\n`;
}

/** The sign before a line says whether it goes or comes, and is none of its text. */
function masked(line: string): string {
  return line.slice(0, 1) + maskPrivate(line.slice(1));
}

function colour(line: string, paint: Paint): string {
  if (/^(?:---|\+\+\+) /.test(line)) return paint('bold', line);
  if (line.startsWith('@@')) return paint('cyan', line);
  if (line.startsWith('+')) return paint('green', line);
  return line.startsWith('-') ? paint('red', line) : line;
}
