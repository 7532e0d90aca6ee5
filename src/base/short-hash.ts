/**
 * A short name for a text (FNV-1a): eight hexadecimal digits that change with it. It tells one text from its next edition and
 * proves nothing.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
