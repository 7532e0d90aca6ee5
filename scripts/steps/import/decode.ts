/** A text and how its bytes were read. */
export interface Decoded {
  text: string;
  /** The bytes are no Unicode, so that some other signs may have been meant. */
  isGuessed: boolean;
}

/** Bytes as text: by their mark, as UTF-8, or else as Windows writes Western languages. Undefined for what is no text. */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const [first, second, third] = bytes;
  const plain = (text: string): Decoded => ({ text: text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n'), isGuessed: false });
  if (first === 0xff && second === 0xfe) return plain(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return plain(new TextDecoder('utf-16be').decode(bytes));
  if (first === 0xef && second === 0xbb && third === 0xbf) return plain(new TextDecoder().decode(bytes));
  if (bytes.includes(0)) return undefined;
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ...plain(new TextDecoder('windows-1252').decode(bytes)), isGuessed: true };
  }
}
