/** An address with its signs as people write them; as it is where it is written in no way that can be read. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
