import type { LineFault } from './yaml-faults.ts';

/** A value on its line, and what stands around it. */
export interface WrittenValue {
  /** What leads up to it: `title: `, `- `. */
  lead: string;
  value: string;
  /** The note to the author behind it, with the spaces before. */
  note: string;
}

/** A value without the note to the author behind it, which begins with a "#" between spaces. */
export function withoutNote(value: string): string {
  const from = /^["']/.test(value) ? closingQuote(value) + 1 : 0;
  const at = value.slice(from).search(/\s+#(?=\s|$)/);
  return at < 0 ? value : value.slice(0, from + at);
}

/** What keeps a value from being read as the text it is. `UNCLOSED` asks for marks that are opened and not closed. */
export function valueFault(written: WrittenValue, code: string): LineFault | undefined {
  const { value } = written;
  if (code === 'UNCLOSED') return unclosed(written);
  if (/^["']/.test(value)) return quotationFault(written, code);
  if (/^[[{]/.test(value)) {
    const end = closingBracket(value);
    const isText = end > 0 && !/^\s*(?:#.*)?$/.test(value.slice(end + 1));
    return isText ? cannotBegin(written) : undefined;
  }
  const isHeader = /^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(value);
  if (/^[@`%,\]}]|^[-?:](?:\s|$)/.test(value) || (/^[|>]/.test(value) && !isHeader)) return cannotBegin(written);
  return /:(?:\s|$)/.test(value) ? colon(written) : undefined;
}

/** A text in quotation marks that the parser takes as they are meant, without those that stand around it already. */
export function quotedText(value: string): string {
  const text = isWrapped(value) ? value.slice(1, -1) : value;
  if (!/["\\]/.test(text)) return `"${text}"`;
  return text.includes("'") ? JSON.stringify(text) : `'${text}'`;
}

/** Whether the first and the last sign are a pair: in `"a" and "b"` they are not, in `'Don't ask'` they are. */
function isWrapped(value: string): boolean {
  if (!/^(["'“„«‘])[\s\S]+(["'”“»’])$/u.test(value)) return false;
  const inside = value.slice(1, -1);
  const next = inside.search(/["'“”„«»‘’]/u);
  return next < 0 || /\s$/.test(inside.slice(0, next)) || /^\p{L}/u.test(inside.slice(next + 1));
}

function whole({
  lead,
  value,
  note,
}: WrittenValue): Pick<LineFault, 'from' | 'to' | 'suggestion' | 'isCertain' | 'mended'> {
  return {
    from: lead.length,
    to: lead.length + value.length,
    suggestion: quotedText(value),
    isCertain: true,
    mended: lead + quotedText(value) + note,
  };
}

function colon(written: WrittenValue): LineFault {
  const { lead, value } = written;
  const message = `The text "${bare(value)}" holds a colon, so it cannot be read.`;
  return { ...whole(written), message, hint: `Put it in quotes: ${lead.trim()} ${quotedText(value)}.` };
}

/** The text without quotation marks of a word processor around it, which the message brings its own of. */
function bare(value: string): string {
  return isWrapped(value) ? value.slice(1, -1) : value;
}

function cannotBegin(written: WrittenValue): LineFault {
  const { lead, value } = written;
  const message = `A text cannot begin with the sign ${value[0]!} here.`;
  return { ...whole(written), message, hint: `Put it in quotes: ${lead.trim()} ${quotedText(value)}.` };
}

function quotationFault(written: WrittenValue, code: string): LineFault | undefined {
  const { lead, value } = written;
  if (code === 'BAD_DQ_ESCAPE') {
    const message = 'In double quotation marks a backslash stands for something else.';
    const plain = quotedText(value);
    return { ...whole(written), message, hint: `Write it in single ones: ${lead.trim()} ${plain}.` };
  }
  const end = closingQuote(value);
  if (end < 0 || /^\s*(?:#.*)?$/.test(value.slice(end + 1))) return undefined;
  const message = `The quotation marks end before the text does, after ${value.slice(0, end + 1)}.`;
  return { ...whole(written), message, hint: `Put all of it in quotes: ${lead.trim()} ${quotedText(value)}.` };
}

function unclosed({ lead, value, note }: WrittenValue): LineFault | undefined {
  const at = { from: lead.length, to: lead.length + 1 };
  if (/^["']/.test(value) && closingQuote(value) < 0) {
    const message = 'A quotation mark is opened here and not closed.';
    return {
      ...at,
      message,
      hint: `Close it at the end of the text: ${lead.trim()} ${value}${value[0]}.`,
      mended: `${lead}${value}${value[0]}${note}`,
    };
  }
  if (!/^[[{]/.test(value) || closingBracket(value) >= 0) return undefined;
  const close = value.startsWith('[') ? ']' : '}';
  return {
    ...at,
    message: 'A bracket is opened here and not closed.',
    hint: `Close it with ${close}. If it is a text, put it in quotes: ${lead.trim()} ${quotedText(value)}.`,
    mended: `${lead}${value}${close}${note}`,
  };
}

/** Where the quotation that a value begins with ends, or -1. */
function closingQuote(value: string): number {
  const [found] = (value.startsWith('"') ? /^"(?:[^"\\]|\\.)*"/ : /^'(?:[^']|'')*'/).exec(value) ?? [];
  return found === undefined ? -1 : found.length - 1;
}

/** Where the bracket that a value begins with ends, or -1. */
function closingBracket(value: string): number {
  let depth = 0;
  for (const { 0: sign, index } of value.matchAll(/"(?:[^"\\]|\\.)*"|(?<=[\s,[{:])'(?:[^']|'')*'|[[\]{}]/g)) {
    if (/[[{]/.test(sign) && sign.length === 1) depth += 1;
    else if (sign.length === 1) depth -= 1;
    if (depth === 0 && sign.length === 1) return index;
  }
  return -1;
}
