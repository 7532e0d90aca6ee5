import { plural } from '../base/text.ts';
import { fileStart, type Edit, type Range } from '../model/diagnostic.ts';
import { inFence } from './fenced-lines.ts';
import type { Report } from './report.ts';

type FileReport = Omit<Report, 'file'>;

/** Nobody deletes more control characters than this one by one. */
const most = 50;

/** Control characters, and those that turn the direction of text (CVE-2021-42574, "Trojan Source"). */
const hidden =
  // oxlint-disable-next-line no-control-regex -- these characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Reports characters that can hide what a text says, each at its place. */
export function* hiddenCharacters(text: string): Generator<FileReport> {
  let count = 0;
  for (const { 0: character, index } of text.matchAll(hidden)) {
    if ((count += 1) > most) return;
    const range = rangeAt(text, index, 1);
    const code = codeOf(character);
    yield character > '\u2000'
      ? {
          rule: 'file-characters',
          range,
          message: `A hidden character (${code}) turns the direction of the text here.`,
          hint: 'Delete it: put the cursor behind it, and press Backspace. Then read the line again.',
        }
      : { rule: 'file-characters', range, ...sayControl(character), edits: [{ range, text: meantBy(character) }] };
  }
}

function sayControl(character: string): { message: string; hint: string } {
  const code = codeOf(character);
  const meant = meantBy(character);
  const message =
    meant.trim() === ''
      ? `A character that nobody can see (${code}) stands here.`
      : `A broken character (${code}) stands here, by which Windows means ${meant}.`;
  if (meant === '') return { message, hint: 'Delete it: put the cursor behind it, and press Backspace.' };
  return { message, hint: meant === ' ' ? 'Write a space in its place.' : `Write ${meant} in its place.` };
}

/** Windows keeps signs where others have control characters; Word's line and page breaks part words; the rest is nothing. */
function meantBy(character: string): string {
  if (character === '\u000b' || character === '\u000c') return ' ';
  if (character < '\u0080') return '';
  const sign = new TextDecoder('windows-1252').decode(Uint8Array.of(character.charCodeAt(0)));
  return sign === character ? '' : sign;
}

/** Reports the mark that some editors of Windows put before the first character. It does no harm, and moves no column. */
export function* encodingMark(bytes: Uint8Array): Generator<FileReport> {
  if (bytes[0] !== 0xef || bytes[1] !== 0xbb || bytes[2] !== 0xbf) return;
  yield {
    rule: 'file-encoding',
    severity: 'info',
    message: 'A mark that nobody can see stands at the beginning of the file, as Windows Notepad puts it there.',
    hint: 'It does no harm. To be rid of it, save the file as UTF-8 without BOM.',
    edits: [{ range: fileStart, text: '' }],
  };
}

/** Characters without a picture, as they come along from web pages and word processors. */
const invisible = /[\u00a0\u00ad\u061c\u180e\u200b-\u200f\u2028\u2029\u2060-\u2064\ufeff]/g;
const names: Readonly<Record<string, string>> = {
  '\u00a0': 'A no-break space',
  '\u00ad': 'A soft hyphen',
  '\u200b': 'A space without width',
};

/** Reports invisible characters, each kind once in a file: a pasted page has hundreds. */
export function* invisibleCharacters(text: string): Generator<FileReport> {
  const end = /^---[ \t]*\r?\n[\s\S]*?^---/m.exec(text)?.[0].length ?? 0;
  const places = Array.from(text.matchAll(invisible)).filter(
    (match) => !joinsPictures(text, match) && (match.index > end || isShownField(text, match.index)),
  );
  const rangeOf = rangesIn(text);
  for (const [character, found] of Map.groupBy(places, ([character]) => character)) {
    const more = found.length - 1;
    const isSpace = asSpaces.includes(character);
    const edits: Edit[] = found
      .filter(({ index }) => isApart(text, index, isSpace))
      .map(({ index }) => ({ range: rangeOf(index, 1), text: isSpace ? ' ' : '' }));
    yield {
      rule: 'file-characters',
      severity: 'warning',
      range: rangeAt(text, found[0]!.index, 1),
      message: `${names[character] ?? 'An invisible character'} (${codeOf(character)}) stands here${more > 0 ? `, and in ${plural(more, 'more place')}` : ''}.`,
      hint: isSpace
        ? 'Write an ordinary space: searching and copying trip over this one.'
        : 'Delete it: searching and copying trip over it.',
      ...(edits.length > 0 ? { edits } : {}),
    };
  }
}

/** What parts words, so that an ordinary space takes its place. */
const asSpaces = '\u00a0\u2028\u2029';

/** Signs that would mean something else if what stands beside them were gone, and letters that need a joiner. */
const minded = /[*_`~[\](){}<>#|\\!&+@%:"'-]|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{L}/u;

/** Whether nothing around a place changes its meaning by what is written there. */
function isApart(text: string, index: number, isSpace: boolean): boolean {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  const begins = /^[\s\p{Cf}]*$/u.test(text.slice(start, index));
  return !begins && (isSpace || !minded.test(`${text[index - 1]}${text[index + 1] ?? ''}`));
}

/** A family or a flag is one picture made of several, with joiners between them. */
function joinsPictures(text: string, { 0: character, index }: RegExpExecArray): boolean {
  return character === '\u200d' && /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]$/u.test(text.slice(0, index));
}

/** Fields whose text is for readers even when it is a single word. */
const shown = /^\s*(?:- )*(?:title|summary|short|name|company|text|what|decision|tone):/;

/** Where a no-break space breaks the form of the fields: before them, or around their colon. */
const brokenForm = /^[ \t]*\u00a0+|^[ \t]*(?:- )*[\w-]+(?:\u00a0+:|: *\u00a0+)/;

/**
 * Whether a place in the fields lies in a text for readers. In ids and days, and where it breaks the form of the
 * fields, such a character is reported for what it breaks.
 */
function isShownField(text: string, index: number): boolean {
  const start = text.lastIndexOf('\n', index) + 1;
  const end = text.indexOf('\n', index);
  const line = text.slice(start, end < 0 ? undefined : end);
  if (index - start < (brokenForm.exec(line)?.[0].length ?? 0)) return false;
  return shown.test(line) || /\p{L} +\S/u.test(line.replace(/^\s*(?:- )*[\w-]+: +/, ''));
}

/** Reports each place where two versions were merged and nobody decided, and marks that were left behind. */
export function* conflictMarks(text: string): Generator<FileReport> {
  let isOpen = false;
  const isExample = inFence(text.split('\n'));
  for (const { 0: mark, index } of text.matchAll(/^(?:<{7}|>{7})(?:[ \t].*)?$/gm)) {
    const opens = mark.startsWith('<');
    const range = rangeAt(text, index, mark.trimEnd().length);
    // A page about merging shows such marks; a merge that went wrong within code looks the same.
    const severity = isExample[range.line - 1] ? ({ severity: 'warning' } as const) : {};
    if (opens)
      yield {
        rule: 'file-conflict',
        ...severity,
        range,
        message: 'Two versions of this text were merged and nobody decided between them.',
        hint: 'Keep one of the two parts between <<<<<<< and >>>>>>>, and delete the marks.',
      };
    else if (!isOpen)
      yield {
        rule: 'file-conflict',
        ...severity,
        range,
        message: 'A mark of an unfinished merge was left behind here.',
        hint: 'Delete the marks: the lines of <<<<<<<, ======= and >>>>>>>.',
      };
    isOpen = opens;
  }
}

/** The place of a stretch of text within one line. */
export function rangeAt(text: string, offset: number, length: number): Range {
  const before = text.slice(0, offset);
  const line = (before.match(/\n/g)?.length ?? 0) + 1;
  const column = offset - (before.lastIndexOf('\n') + 1) + 1;
  return { line, column, endLine: line, endColumn: column + length };
}

/** The same for many places of one text. */
function rangesIn(text: string): (offset: number, length: number) => Range {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset, length) => {
    let [row, end] = [0, starts.length];
    while (end - row > 1) {
      const middle = (row + end) >> 1;
      if (starts[middle]! <= offset) row = middle;
      else end = middle;
    }
    const column = offset - starts[row]! + 1;
    return { line: row + 1, column, endLine: row + 1, endColumn: column + length };
  };
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
