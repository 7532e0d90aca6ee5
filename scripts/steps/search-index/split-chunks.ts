import { arrayAt, encodeArray, encodeText, textAt } from './cbor.ts';
import { fileIn, type IndexFiles } from './index-files.ts';
import { digest, pack, unpack } from './packed-file.ts';

/** What a chunk holds before it is packed, which makes it about half as long. A word that is on many pages fills one alone. */
const chunkBytes = 12_000;

/** Words in a row, and where they stand. */
interface Chunk {
  words: Buffer[];
  length: number;
}

/**
 * Splits the words of a language into small chunks: whoever asks for three words loads three chunks. Returns their files, and
 * the list of them (first word, last word, name) as the `pf_meta` holds it.
 */
export function splitChunks(
  lang: string,
  list: Buffer,
  made: IndexFiles,
): { files: Map<string, Buffer>; list: Buffer } {
  const words = arrayAt(list).flatMap((chunk) => {
    const [, , name] = arrayAt(chunk);
    return arrayAt(arrayAt(unpack(fileIn(made, `index/${textAt(name!)}.pf_index`)))[0]!);
  });
  const files = new Map<string, Buffer>();
  const entries = inChunks(words).map((chunk) => {
    const content = encodeArray([encodeArray(chunk.words)]);
    const name = `${lang}_${digest(content, 7)}`;
    files.set(`index/${name}.pf_index`, pack(content));
    return encodeArray([wordOf(chunk.words[0]!), wordOf(chunk.words.at(-1)!), encodeText(name)]);
  });
  return { files, list: encodeArray(entries) };
}

function inChunks(words: readonly Buffer[]): Chunk[] {
  const chunks: Chunk[] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    if (last && last.length + word.length <= chunkBytes) {
      last.words.push(word);
      last.length += word.length;
    } else chunks.push({ words: [word], length: word.length });
  }
  return chunks;
}

function wordOf(entry: Buffer): Buffer {
  return encodeText(textAt(arrayAt(entry)[0]!));
}
