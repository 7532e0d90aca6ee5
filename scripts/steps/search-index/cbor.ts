/** As much of CBOR (RFC 8949) as Pagefind writes: numbers, texts, lists and maps. */
export type Cbor = number | string | Cbor[];

/** Reads what some bytes hold. A map is the list of its keys and values. Throws at what Pagefind does not write. */
export function decode(bytes: Buffer): Cbor {
  let at = 0;
  const head = (): { kind: number; count: number } => {
    const first = bytes.readUInt8(at);
    const [kind, short] = [first >> 5, first & 31];
    at += 1;
    if (short < 24) return { kind, count: short };
    if (short > 27) throw new Error('A list without a length was not expected here.');
    const length = 2 ** (short - 24);
    const count = length === 8 ? Number(bytes.readBigUInt64BE(at)) : bytes.readUIntBE(at, length);
    at += length;
    return { kind, count };
  };
  const item = (): Cbor => {
    const { kind, count } = head();
    switch (kind) {
      case 0:
        return count;
      case 1:
        return -1 - count;
      case 3:
        at += count;
        return bytes.toString('utf8', at - count, at);
      case 4:
      case 5:
        return Array.from({ length: kind === 5 ? count * 2 : count }, item);
      default:
        throw new Error(`Bytes of kind ${kind} were not expected here.`);
    }
  };
  return item();
}
