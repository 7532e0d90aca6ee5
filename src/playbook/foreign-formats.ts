/** Files of other programs under the name of a page, by the bytes they begin with. */
const beginnings: readonly (readonly [bytes: readonly number[], what: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a document of Word, Pages or LibreOffice, or another packed file'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old document of Word or Excel'],
  [[...'%PDF-'].map(codeOf), 'a PDF document'],
  [[...'{\\rtf'].map(codeOf), 'a document in rich text'],
];

/** What a file of another program is, whatever its name says; undefined for anything else. */
export function foreignFormat(bytes: Uint8Array): string | undefined {
  const found = beginnings.find(([beginning]) => beginning.every((byte, index) => bytes[index] === byte));
  if (found) return found[1];
  const start = new TextDecoder().decode(bytes.subarray(0, 64));
  return /^\s*<(?:!doctype html|html)[\s>]/i.test(start) ? 'a web page' : undefined;
}

function codeOf(sign: string): number {
  return sign.charCodeAt(0);
}
