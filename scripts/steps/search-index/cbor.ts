/** As much of CBOR (RFC 8949) as is needed to reorder lists without touching what is in them. */

const kinds = { number: 0, negative: 1, bytes: 2, text: 3, array: 4, map: 5, tag: 6, simple: 7 } as const;

/** The items of the list at the beginning of some bytes, each as it stands. */
export function arrayAt(bytes: Buffer): Buffer[] {
  const { kind, count, next } = headAt(bytes, 0);
  if (kind !== kinds.array) throw new Error('A list was expected here.');
  const items: Buffer[] = [];
  let start = next;
  for (let index = 0; index < count; index += 1) {
    const end = endOf(bytes, start);
    items.push(bytes.subarray(start, end));
    start = end;
  }
  return items;
}

/** The text at the beginning of some bytes. */
export function textAt(bytes: Buffer): string {
  const { kind, count, next } = headAt(bytes, 0);
  if (kind !== kinds.text) throw new Error('A text was expected here.');
  return bytes.toString('utf8', next, next + count);
}

/** A list of items that are encoded already. */
export function encodeArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([headOf(kinds.array, items.length), ...items]);
}

/** A text. */
export function encodeText(text: string): Buffer {
  const bytes = Buffer.from(text);
  return Buffer.concat([headOf(kinds.text, bytes.length), bytes]);
}

function endOf(bytes: Buffer, start: number): number {
  const { kind, count, next } = headAt(bytes, start);
  if (kind === kinds.bytes || kind === kinds.text) return next + count;
  if (kind === kinds.array || kind === kinds.map || kind === kinds.tag) {
    let end = next;
    const items = kind === kinds.tag ? 1 : count * (kind === kinds.map ? 2 : 1);
    for (let index = 0; index < items; index += 1) end = endOf(bytes, end);
    return end;
  }
  return next;
}

/** The first byte says what follows, and either how much or in how many bytes that is written. */
function headAt(bytes: Buffer, start: number): { kind: number; count: number; next: number } {
  const first = bytes.readUInt8(start);
  const [kind, short] = [first >> 5, first & 31];
  if (short < 24) return { kind, count: short, next: start + 1 };
  if (short > 27) throw new Error('A list without a length was not expected here.');
  const length = 2 ** (short - 24);
  const count = length === 8 ? Number(bytes.readBigUInt64BE(start + 1)) : bytes.readUIntBE(start + 1, length);
  return { kind, count, next: start + 1 + length };
}

function headOf(kind: number, count: number): Buffer {
  if (count < 24) return Buffer.from([(kind << 5) | count]);
  const head = Buffer.alloc(5);
  head.writeUInt8((kind << 5) | 26);
  head.writeUInt32BE(count, 1);
  return head;
}
