import type { Image, Link } from '../model/body.ts';
import type { Edit } from '../model/diagnostic.ts';

/** Puts another address into a link or a picture that holds its own. */
export function editAddress({ address }: Link | Image, better: string): { edits?: Edit[] } {
  if (address === undefined) return {};
  return { edits: [{ range: address, text: /[\s()<>]/.test(better) ? `<${better}>` : better }] };
}
