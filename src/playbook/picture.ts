import type { Diagnostic } from '../model/diagnostic.ts';
import { toDiagnostic } from './report.ts';

/** The bytes each kind of picture begins with. */
const beginnings: Readonly<Record<string, (bytes: Uint8Array) => boolean>> = {
  png: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]),
  jpg: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  gif: (bytes) => startsWith(bytes, [0x47, 0x49, 0x46, 0x38]),
  webp: (bytes) =>
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]),
};

/** The ending that fits the bytes of a picture; undefined for what is none that pages can show. */
export function pictureEnding(bytes: Uint8Array): string | undefined {
  return Object.keys(beginnings).find((kind) => beginnings[kind]!(bytes));
}

/** Reports a picture whose bytes are not of the kind that its name says. */
export function pictureReport(bytes: Uint8Array, file: string): Diagnostic[] {
  const ending = file.split('.').at(-1)!.replace('jpeg', 'jpg');
  if (beginnings[ending]?.(bytes)) return [];
  const name = file.split('/').at(-1)!;
  const actual = pictureEnding(bytes);
  const say = (message: string, hint: string) => [toDiagnostic({ rule: 'file-kind', file, message, hint })];
  if (bytes.length === 0) return say(`The picture "${name}" is empty.`, 'Copy it to this place again.');
  if (actual !== undefined)
    return say(
      `"${name}" is a ${sayKind(actual)} picture with the ending of another kind.`,
      `Rename it to ${name.replace(/\.[^.]*$/, `.${actual}`)}, here and where it is shown.`,
    );
  return say(
    `"${name}" is no ${sayKind(ending)} picture, whatever its name says.`,
    'Open it in a picture program and save it as PNG, JPEG, GIF or WebP.',
  );
}

function sayKind(ending: string): string {
  return { jpg: 'JPEG', webp: 'WebP' }[ending] ?? ending.toUpperCase();
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
