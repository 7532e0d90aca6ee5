import { nameOf } from '../base/path.ts';

/**
 * The known name that is written here in another form: in capital letters, with a dash or a space for a hyphen, with an
 * invisible character, as a path or with the ending of a file. Undefined where it is no form of any.
 */
export function sameName(written: string, known: Iterable<string>): string | undefined {
  const plain = plainName(written);
  for (const name of known) if (name === plain) return name;
  return undefined;
}

function plainName(written: string): string {
  const bare = written.replace(/[\p{Cf}\u00ad]/gu, '').replace(/^[\s"'“”„«»‘’]+|[\s"'“”«»‘’/.,;]+$/gu, '');
  return nameOf(bare)
    .replace(/\.mdx?$/i, '')
    .toLowerCase()
    .replace(/[\s_‐‑‒–—]+/gu, '-');
}
