import type { Loss } from '../loss.ts';
import { lineAt, replaceOutsideCode } from './code-ranges.ts';

/** `{: .class #id}` of kramdown, `{#id .class}` of others. */
const attributes = /[ \t]*(?:\{:[^{}\n]*\}|\{[.#][\w-][^{}\n]*\})/g;

/** `<a name="id"></a>`, as people set a mark in a text; the whole of it, and only where it leads nowhere itself. */
const marks = /<a\s+(?:name|id)=["']([^"'\n]+)["']\s*(?:\/>|>\s*<\/a>)/gi;

/** `<h2 id="id">`, which stays. */
const named = /<h[1-6]\b[^>\n]*\sid=["']([^"'\n]+)["'][^>\n]*>/gi;

/** A name that a heading was given by hand, and the line it stands in. */
export interface GivenName {
  line: number;
  name: string;
}

/** Takes lists of attributes and marks out of a text, and says which names they gave: links may lead to them. */
export function withoutAttributes(text: string, losses: Loss[]): { text: string; names: GivenName[] } {
  const names: GivenName[] = [];
  const plain = replaceOutsideCode(text, attributes, (found) => {
    const [whole] = found;
    const line = lineAt(text, found.index + whole.search(/\S/));
    const name = /#([\w-]+)/.exec(whole)?.[1];
    if (name !== undefined) names.push({ line, name });
    losses.push({ kind: 'attributes-dropped', line, what: whole.trim() });
    return '';
  });
  const unmarked = replaceOutsideCode(plain, marks, ({ 1: name = '', index }) => {
    names.push({ line: lineAt(plain, index), name });
    return '';
  });
  replaceOutsideCode(unmarked, named, ({ 0: tag, 1: name = '', index }) => {
    names.push({ line: lineAt(unmarked, index), name });
    return tag;
  });
  return { text: unmarked, names };
}
