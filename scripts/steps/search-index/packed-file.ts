import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

/** Every packed file of Pagefind begins with this. */
const mark = Buffer.from('pagefind_dcd');

/** What a file of an index holds. Throws when Pagefind packs in another way than this was written for. */
export function unpack(file: Buffer): Buffer {
  const bytes = gunzipSync(file);
  if (!bytes.subarray(0, mark.length).equals(mark))
    throw new Error('Pagefind packs its files in another way than version 1.5.2 did.');
  return bytes.subarray(mark.length);
}

/** The bytes of a file of an index. */
export function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([mark, bytes]), { level: 9 });
}

/** A short name for what a file holds. */
export function digest(bytes: Buffer, length: number): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, length);
}
