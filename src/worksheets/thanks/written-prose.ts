import { visibleLine } from '../../base/visible-line.ts';

/** Signs that Markdown or MDX would read as more than a sign. */
const signs = /[\\`*_{}[\]<>|~&$^]/g;

/** A text that somebody typed, as the paragraphs of a page: every sign stands for itself. Web addresses become links all the same. */
export function writtenProse(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(visibleLine)
    .filter((paragraph) => paragraph !== '')
    .map(asWritten);
}

/** Whether a text holds an address of the web or of a mailbox. */
export function holdsAddress(text: string): boolean {
  return /https?:\/\/|\bwww\.|[^\s@]@[^\s@]+\.[^\s@]/i.test(text);
}

function asWritten(line: string): string {
  return line
    .replaceAll(signs, '\\$&')
    .replace(/^[#+=:-]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^(?:im|ex)port\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}
