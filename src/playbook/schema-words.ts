import type { z } from 'zod';
import { nearest, onlyNearest } from '../base/spelling.ts';
import { list } from '../base/text.ts';
import type { FieldPath } from '../model/page.ts';
import type { Report } from './report.ts';
import { quotedText } from './yaml-values.ts';

/** A value that does not fit, and how it is written. */
export interface WrongValue {
  field: FieldPath;
  value: unknown;
  written: string | undefined;
}

/** What is the matter and what to do. */
export interface Said extends Pick<Report, 'message' | 'hint' | 'suggestion'> {
  /** The value that is meant, where it can be only one. */
  becomes?: unknown;
}

/** Says what is the matter with a value, and what to write. */
export function explain(issue: z.core.$ZodIssue, wrong: WrongValue): Said {
  const name = sentenceCase(sayPlace(wrong.field));
  const isEmpty = wrong.value === null || wrong.value === '';
  if (isEmpty)
    return { message: `${name} is empty.`, hint: isInstruction(issue.message) ? issue.message : toFill(issue) };
  if (issue.code === 'too_small' && Array.isArray(wrong.value))
    return {
      message: `${name} has ${wrong.value.length > 0 ? 'too few entries' : 'no entry'}.`,
      hint: isOurs(issue.message) ? issue.message : 'Write at least one.',
    };
  if (isOurs(issue.message)) return splitMessage(issue.message, `${name} cannot be ${say(wrong)}.`);
  if (issue.code === 'invalid_value') return choose(issue.values.map(String), wrong);
  if (issue.code === 'invalid_type') return ofOtherType(issue.expected, wrong);
  const message = `${name} cannot be ${say(wrong)}.`;
  if (issue.code === 'invalid_format' && issue.format === 'email')
    return { message, hint: 'Write a mail address like delivery@example.com.' };
  if (issue.code === 'too_small' && typeof wrong.value === 'number')
    return { message, hint: `Write a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}.` };
  return { message, hint: 'See the fields of this kind on the help page.' };
}

/** A place in the words of an author: `"next" in entry 1 of "reviews"`. */
export function sayPlace(field: FieldPath): string {
  const [last, ...above] = field.toReversed();
  if (last === undefined) return 'this file';
  const rest = above.toReversed();
  if (typeof last === 'number') return rest.length > 0 ? `entry ${last + 1} of ${sayPlace(rest)}` : `entry ${last + 1}`;
  return rest.length > 0 ? `"${last}" in ${sayPlace(rest)}` : `"${last}"`;
}

/** Whether a schema's message says what to do and nothing else. */
export function isInstruction(message: string): boolean {
  return isOurs(message) && /^(Write|Name|Say|Give|Explain|Shorten)\b/.test(message);
}

/** A message that the schema itself gives: it ends with a full stop, which zod's own never do. */
function isOurs(message: string): boolean {
  return message.endsWith('.');
}

/** The first sentence says what is the matter, the rest what to do. A lone instruction is the hint. */
function splitMessage(message: string, otherwise: string): Said {
  if (isInstruction(message)) return { message: otherwise, hint: message };
  const [, first, rest] = /^(.*?\.)\s+([A-Z(].*)$/s.exec(message) ?? [];
  return first && rest ? { message: first, hint: rest } : { message, hint: 'Write a value that fits.' };
}

function toFill(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `Write ${list(issue.values.map(String), 'or')}.`;
  return issue.code === 'invalid_type' ? plainAdvice(issue.expected) : 'Write a text.';
}

function choose(choices: readonly string[], wrong: WrongValue): Said {
  const near = nearest(String(wrong.value), choices);
  return {
    message: `${sentenceCase(sayPlace(wrong.field))} cannot be ${say(wrong)}.`,
    hint: near ? `Write ${near}, if that is what you mean.` : `Write ${list(choices, 'or')}.`,
    ...(near ? { suggestion: near } : {}),
    ...(onlyNearest(String(wrong.value), choices) === undefined ? {} : { becomes: near }),
  };
}

function ofOtherType(expected: string, wrong: WrongValue): Said {
  const { field, value, written = '' } = wrong;
  if (field.length === 0)
    return { message: `Here stands ${say(wrong)}, where something else is wanted.`, hint: plainAdvice(expected) };
  const message = `${sentenceCase(sayPlace(field))} cannot be ${say(wrong)}.`;
  if (expected === 'string') return asText(message, wrong);
  if (expected === 'array' && typeof value === 'string') return asList(wrong, value, written);
  if (expected === 'array' && typeof value === 'object')
    return {
      message: `${sentenceCase(sayPlace(field))} is a list, and its only entry has no hyphen.`,
      hint: 'Put a hyphen and a space before the first of its fields, and indent the others by two more.',
      becomes: [value],
    };
  if ((expected === 'number' || expected === 'int') && /^\W*\d/.test(written))
    return { message, hint: 'Write the number alone, without a unit and without quotes.' };
  return { message, hint: plainAdvice(expected) };
}

function asText(message: string, { field, value, written = '' }: WrongValue): Said {
  if (typeof value === 'number' || typeof value === 'boolean')
    return {
      message: `"${written}" is read as ${typeof value === 'number' ? 'a number' : 'yes or no'}, and ${sayPlace(field)} is a text.`,
      hint: `Put it in quotes: "${written}".`,
      suggestion: `"${written}"`,
      becomes: written,
    };
  const blank = /^\{\s*([\w .-]+?)\s*\}$/.exec(written)?.[1];
  if (blank) {
    const place = `[${blank.replace(/[_.-]+/g, ' ')}]`;
    return {
      message,
      hint: `Write a place to fill in with square brackets, in quotes: "${place}".`,
      suggestion: `"${place}"`,
      becomes: place,
    };
  }
  if (/^[[{]/.test(written))
    return { message, hint: `Write one text. If the brackets belong to it, put it in quotes: ${quotedText(written)}.` };
  if (!Array.isArray(value) && /^[^\n]+: /.test(written)) {
    const text = written.split('\n')[0]!.trimEnd();
    return {
      message: `The text "${text}" holds a colon, so it is read as a field.`,
      hint: `Put it in quotes: ${quotedText(text)}.`,
      suggestion: quotedText(text),
      ...(written.trimEnd().includes('\n') ? {} : { becomes: text }),
    };
  }
  return { message, hint: 'Write one text, on the line of the field.' };
}

function asList({ field, value }: WrongValue, text: string, written: string): Said {
  const message = `${sentenceCase(sayPlace(field))} is a list, and ${say({ field, value, written })} is one text.`;
  const lines = written.trim().split(/\s*\n\s*/);
  const isBulleted = lines.every((line) => bullet.test(line));
  const entries = isBulleted ? lines.map((line) => line.replace(bullet, '')) : lines;
  if (isBulleted || (entries.length > 1 && entries.every((entry) => oneWord.test(entry))))
    return {
      message: isBulleted
        ? `${sentenceCase(sayPlace(field))} is a list, and other signs than a hyphen begin its entries.`
        : message,
      hint: `Begin each entry with a hyphen and a space: - ${entries[0]}.`,
      suggestion: written
        .trim()
        .replace(isBulleted ? /^([ \t]*)(?:[•·▪◦●■‣–—]|-(?=\S))[ \t]*/gmu : /^([ \t]*)(?=\S)/gm, '$1- '),
      becomes: entries,
    };
  const isLong = text.length > 60 || /[:#[\]{}]/.test(text);
  if (isLong) return { message, hint: plainAdvice('array') };
  const parts = text.split(',').map((each) => each.trim());
  // A comma may also stand in a sentence.
  if (parts.length > 1 && !parts.every((each) => oneWord.test(each)))
    return { message, hint: `Write each entry on a line of its own, after a hyphen and a space: - ${text}` };
  return { message, hint: `Write it as a list: [${text}].`, suggestion: `[${text}]`, becomes: parts };
}

/** What begins an entry in a word processor, and a hyphen that touches its word. */
const bullet = /^(?:[•·▪◦●■‣–—]|-(?=\S))\s*/u;
const oneWord = /^[\p{L}\p{N}_-]+$/u;

/** What to write where a value of a type is wanted. */
export function plainAdvice(expected: string): string {
  if (expected === 'string') return 'Write a text.';
  if (expected === 'array') return 'Write it as a list: each entry on a line of its own, after a hyphen and a space.';
  if (expected === 'number' || expected === 'int') return 'Write a number, without a unit.';
  if (expected === 'boolean') return 'Write true or false.';
  if (expected === 'object' || expected === 'record') return 'Write its fields below it, indented by two spaces.';
  return `Write a ${expected}.`;
}

function say({ value, written }: WrongValue): string {
  if (Array.isArray(value)) return 'a list';
  if (value !== null && typeof value === 'object') return 'a group of fields';
  const text = typeof value === 'string' ? value : (written ?? String(value));
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
