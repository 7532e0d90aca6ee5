import type { Diagnostic } from '../model/diagnostic.ts';
import { toDiagnostic } from './report.ts';

/** The bytes each kind of picture begins with. */
const beginnings: Record<string, (bytes: Uint8Array) => boolean> = {
  png: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]),
  jpg: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  gif: (bytes) => startsWith(bytes, [0x47, 0x49, 0x46, 0x38]),
  webp: (bytes) =>
    startsWith(bytes, [0x52, 0x49, 0x46, 0x46]) && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50]),
};

/** Reports a picture whose bytes are not of the kind that its name says. */
export function pictureReport(bytes: Uint8Array, file: string): Diagnostic[] {
  const ending = file.split('.').at(-1)!.replace('jpeg', 'jpg');
  if (beginnings[ending]?.(bytes)) return [];
  const name = file.split('/').at(-1)!;
  return [
    toDiagnostic({
      rule: 'file-kind',
      file,
      message: `"${name}" is no ${ending.toUpperCase()} picture, whatever its name says.`,
      hint: 'Open it in a picture program and save it as PNG, JPEG, GIF or WebP.',
    }),
  ];
}

function startsWith(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, index) => bytes[index] === byte);
}
