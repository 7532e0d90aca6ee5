import type { YAMLError } from 'yaml';
import { foreignIndent, indented, rowsOutsideBlocks, spaceMessage, tabs, widthOf } from './yaml-indent.ts';
import { quotedText, valueFault, withoutNote, type WrittenValue } from './yaml-values.ts';

/** What is wrong with the form of some lines, and how they were probably meant, so that the rest can be read. */
export interface YamlFault {
  /** The line, counted from 0, and the part of it that is marked. */
  row: number;
  from: number;
  to: number;
  message: string;
  hint: string;
  suggestion?: string;
  /** The name of the field is what is missing, so the field seems to be missing too. */
  isNameless?: true;
  /** The lines can be meant in no other way. */
  isCertain?: true;
  /** Lines to read in place of the ones that stand there. Without any, nothing below can be relied on. */
  mended: ReadonlyMap<number, string>;
}

/** What a line says of itself. */
export interface LineFault extends Omit<YamlFault, 'row' | 'mended'> {
  mended: string | undefined;
}

/** Faults that the parser reads over: it takes them for something else, and an author would lose a text. */
export function unseenFaults(lines: readonly string[]): YamlFault[] {
  const faults: YamlFault[] = [];
  for (const row of rowsOutsideBlocks(lines)) {
    const fault = foreignIndent(lines[row]!) ?? hiddenEnd(lines[row]!) ?? markedText(lines[row]!);
    if (fault === undefined) continue;
    const isSame = faults.at(-1)?.message === fault.message && faults.at(-1)!.mended.has(row - 1);
    if (isSame && fault.message === spaceMessage) {
      // Lines one below the other that are indented in the same way are one mistake.
      faults[faults.length - 1] = {
        ...faults.at(-1)!,
        mended: new Map([...faults.at(-1)!.mended, [row, fault.mended!]]),
      };
    } else faults.push({ ...fault, row, mended: new Map([[row, fault.mended!]]) });
  }
  return faults;
}

/** What an error of the parser comes from, in the lines around it. */
export function faultOf(error: YAMLError, lines: readonly string[], firstLine: number): YamlFault | undefined {
  const start = rowAt(lines, error.pos[0]);
  const end = Math.max(start, Math.min(rowAt(lines, error.pos[1]), start + 2));
  if (error.code === 'DUPLICATE_KEY') return repeated(lines, start, firstLine);
  const rows = Array.from({ length: end - start + 1 }, (_, index) => start + index);
  return (
    first(rows, (row) => tabs(lines, row)) ??
    first(rows, (row) => ofLine(lines, row, error.code)) ??
    unclosed(lines, start) ??
    indented(lines, start) ??
    first(rows, (row) => nameless(lines, row))
  );
}

function first<T>(rows: readonly number[], find: (row: number) => T | undefined): T | undefined {
  for (const row of rows) {
    const found = find(row);
    if (found !== undefined) return found;
  }
  return undefined;
}

function rowAt(lines: readonly string[], offset: number): number {
  let seen = 0;
  const row = lines.findIndex((line) => (seen += line.length + 1) > offset);
  return row < 0 ? lines.length - 1 : row;
}

function withStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

const withValue = /^(\s*(?:- +)*(?:[\w-]+ *: +)?)(\S.*?)\s*$/;

/** A value, what leads up to it, such as `title: ` or `- `, and the note to the author behind it. */
function valueOf(line: string): WrittenValue | undefined {
  const [, lead = '', all = ''] = withValue.exec(line) ?? [];
  if (lead.trim() === '' || all === '') return undefined;
  const value = withoutNote(all);
  return { lead, value, note: all.slice(value.length) };
}

/** `Touch #1`: what stands behind the sign is lost. */
function hiddenEnd(line: string): LineFault | undefined {
  const { lead, value, note } = valueOf(line) ?? { lead: '', value: '"', note: '' };
  const at = /^["'[{|>&*!]/.test(value) ? -1 : value.search(/(?<=^|\s)#[^\s#]/);
  if (at < 0) return undefined;
  return {
    from: lead.length + at,
    to: lead.length + value.length,
    message: `Nobody sees "${value.slice(at)}": from a "#" on, the rest of the line is a note to the author.`,
    hint: `Put the text in quotes: ${lead.trim()} ${quotedText(value)}. If it is a note, write a space after the "#".`,
    mended: lead + quotedText(value) + note,
  };
}

/** `**Touch**` would be read as a reference. */
function markedText(line: string): LineFault | undefined {
  const { lead, value, note } = valueOf(line) ?? { lead: '', value: '', note: '' };
  if (!/^(\*+)[^*]+\1$/.test(value)) return undefined;
  const bare = quotedText(value.replace(/^\*+|\*+$/g, ''));
  return {
    from: lead.length,
    to: lead.length + value.length,
    message: 'A text among the fields cannot be bold or slanted.',
    hint: `Write it without the stars: ${lead.trim()} ${bare}.`,
    suggestion: bare,
    isCertain: true,
    mended: lead + bare + note,
  };
}

function ofLine(lines: readonly string[], row: number, code: string): YamlFault | undefined {
  const line = lines[row] ?? '';
  const value = valueOf(line);
  const fault = bullets(line) ?? signs(line) ?? (value && valueFault(value, code));
  if (fault?.mended === undefined) return undefined;
  const mended = new Map([[row, fault.mended]]);
  if (bullets(line))
    for (let next = row + 1; bullets(lines[next] ?? '')?.mended !== undefined; next += 1)
      mended.set(next, bullets(lines[next]!)!.mended!);
  return { ...fault, row, mended };
}

/** `• first`, `* first`, `-first`: a list as a word processor or Markdown writes it. */
function bullets(line: string): LineFault | undefined {
  const [, indent = '', bullet = ''] = /^(\s*)([•·▪◦●■‣–—*]\s+|-(?![-\s]))\S/u.exec(line) ?? [];
  if (bullet === '') return undefined;
  return {
    from: indent.length,
    to: indent.length + bullet.trimEnd().length,
    message: 'An entry of a list begins with a hyphen and a space here.',
    hint: withStop(`Write - ${line.slice(indent.length + bullet.length).trimEnd()}`),
    isCertain: true,
    mended: `${indent}- ${line.slice(indent.length + bullet.length)}`,
  };
}

/** What stands between the name of a field and its value, where it is no colon with a space. */
function signs(line: string): LineFault | undefined {
  if (/^\s*\/\//.test(line)) {
    const from = line.indexOf('//');
    return {
      from,
      to: from + 2,
      message: 'A note to the author begins with another sign here.',
      hint: 'Write # in place of //.',
      isCertain: true,
      mended: line.replace('//', '# '),
    };
  }
  const [, indent = '', name = '', sign = '', rest = ''] =
    /^(\s*(?:- +)*)(?:\*{1,2}|_{1,2})?([A-Za-z][\w-]*)((?:\*{1,2}|_{1,2})?[ \u00a0]*(?:[:=;：]|[–—](?= ))(?:\*{1,2})?[ \u00a0]*)(\S.*)$/u.exec(
      line,
    ) ?? [];
  if (name === '' || /^: +$/.test(sign) || rest.startsWith('//')) return undefined;
  return {
    from: indent.length,
    to: line.length - rest.length,
    message: `Between "${name}" and its value there is no colon with a space after it.`,
    hint: withStop(`Write it like this: ${name}: ${rest.trimEnd()}`),
    isCertain: true,
    mended: `${indent}${name}: ${rest}`,
  };
}

/** A quotation mark or bracket that is opened in a line, and not closed in it. The parser finds out much later. */
function unclosed(lines: readonly string[], start: number): YamlFault | undefined {
  for (let row = Math.min(start, lines.length - 1); row >= 0; row -= 1) {
    const value = valueOf(lines[row]!);
    const fault = value && valueFault(value, 'UNCLOSED');
    if (fault) return { ...fault, row, mended: new Map(fault.mended === undefined ? [] : [[row, fault.mended]]) };
  }
  return undefined;
}

function repeated(lines: readonly string[], row: number, firstLine: number): YamlFault | undefined {
  const [, indent = '', name = ''] = /^(\s*)("[^"]*"|[\w-]+) *:/.exec(lines[row] ?? '') ?? [];
  if (name === '') return undefined;
  const earlier = lines.findLastIndex(
    (line, index) => index < row && new RegExp(`^.{${indent.length}}${name} *:`).test(line),
  );
  const mended = new Map([[row, '']]);
  for (let next = row + 1; /^\s*$/.test(lines[next] ?? 'x') || widthOf(lines[next] ?? '') > indent.length; next += 1)
    mended.set(next, '');
  return {
    row,
    from: indent.length,
    to: indent.length + name.length,
    message: `The field "${name}" stands here a second time; the first is in line ${firstLine + earlier}.`,
    hint: 'Keep one of the two.',
    mended,
  };
}

/** A line that is no field, no entry and no note. */
function nameless(lines: readonly string[], row: number): YamlFault | undefined {
  const line = lines[row] ?? '';
  if (line.trim() === '' || /^\s*(?:#|-(?:\s|$)|[\w"'-]+ *:(?:\s|$))/.test(line)) return undefined;
  const from = widthOf(line);
  return {
    row,
    from,
    to: line.trimEnd().length,
    message: 'This line has no name of a field.',
    hint: 'Indent it by two spaces, if it goes on with the text above. Else begin it with a name and a colon.',
    isNameless: true,
    mended: new Map([[row, `#${line}`]]),
  };
}
