import type { Loss } from '../loss.ts';
import { lineAt, replaceOutsideCode } from './code-ranges.ts';

/** `{: .class #id}` of kramdown, `{#id .class}` of others. */
const attributes = /[ \t]*(?:\{:[^{}\n]*\}|\{[.#][\w-][^{}\n]*\})/g;

/** A name that a heading was given by hand, and the line it stands in. */
export interface GivenName {
  line: number;
  name: string;
}

/** Takes lists of attributes out of a text, and says which names they gave: links may lead to them. */
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
  return { text: plain, names };
}
