import type { Pace } from './pace.ts';

/** The encodings that contact logs come in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250'] as const;
export type Encoding = (typeof encodings)[number];

/** Bytes decoded in one go: small enough to take a few milliseconds. */
const slice = 262_144;

/** The Romanian ş and ţ of Windows-1250, as Windows-1252 has them: neither stands within a word of western Europe. */
const isCentral = /\p{Ll}[ºþ]\p{Ll}/u;

/**
 * The text of a file, with `\n` at the end of each line. Its encoding is what its first bytes say, or UTF-8 where the bytes
 * are that; otherwise Windows-1252, which programs in western Europe write, or Windows-1250 where that makes better words.
 */
export async function decode(
  bytes: Uint8Array,
  pace: Pace,
  encoding: Encoding = encodingOf(bytes),
): Promise<{ text: string; encoding: Encoding }> {
  try {
    return { text: await decodeAs(encoding, bytes, pace), encoding };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const western = await decodeAs('windows-1252', bytes, pace);
    if (!isCentral.test(western)) return { text: western, encoding: 'windows-1252' };
    return { text: await decodeAs('windows-1250', bytes, pace), encoding: 'windows-1250' };
  }
}

/** What the bytes of a file look like. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // Every second byte of western text is zero in UTF-16, and none in any other encoding.
  const start = bytes.subarray(0, 1024);
  const zeros = [0, 1].map((parity) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length);
  if (zeros[1]! > start.length / 4) return 'utf-16le';
  return zeros[0]! > start.length / 4 ? 'utf-16be' : 'utf-8';
}

async function decodeAs(encoding: Encoding, bytes: Uint8Array, pace: Pace): Promise<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += slice) {
    parts.push(decoder.decode(bytes.subarray(start, start + slice), { stream: true }));
    await pace.rest(start / bytes.length);
  }
  parts.push(decoder.decode());
  return parts.join('').replaceAll(/\r\n?/g, '\n');
}
