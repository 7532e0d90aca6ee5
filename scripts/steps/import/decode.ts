/** A text and how its bytes were read. */
export interface Decoded {
  text: string;
  /** What the bytes are taken for, where nothing in them says so: other signs may have been meant. */
  guess?: 'windows-1252' | 'utf-16le' | 'utf-16be';
}

/** Bytes as text: by their mark, as UTF-8, or else as Windows writes Western languages. Undefined for what is no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  const plain = (text: string): Decoded => ({ text: text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n') });
  if (first === 0xff && second === 0xfe) return plain(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return plain(new TextDecoder('utf-16be').decode(bytes));
  if (first === 0xef && second === 0xbb && third === 0xbf) return plain(new TextDecoder().decode(bytes));
  const halves = byHalves(bytes);
  if (halves !== undefined) return { ...plain(new TextDecoder(halves).decode(bytes)), guess: halves };
  if (bytes.includes(0)) return undefined;
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ...plain(new TextDecoder('windows-1252').decode(bytes)), guess: 'windows-1252' };
  }
}

/** Text in sixteen bits without a mark: most of its signs have an empty half, and always the same one. */
function byHalves(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 8 || bytes.length % 2 === 1) return undefined;
  let [even, odd] = [0, 0];
  for (const [index, byte] of bytes.entries())
    if (byte === 0 && index % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  const most = bytes.length / 2;
  if (odd > most * 0.7 && even === 0) return 'utf-16le';
  return even > most * 0.7 && odd === 0 ? 'utf-16be' : undefined;
}
