import type { Loss } from '../loss.ts';
import { lineAt, replaceOutsideCode } from './code-ranges.ts';

/** Begins an address that is the name of a page, as wikis link by it. */
const inWiki = 'wiki:';

/** `[[Page]]`, `[[Page#Part|words]]`, `[[words|Page]]`, `![[picture.png]]`; not `[[1]](…)`, which is a link already. */
const wikiLink = /(!?)\[\[(?=\S)([^[\]\n]*\S)\]\](?!\()/g;

/** An address with spaces in it, and the size that some wikis write behind a picture: `![map](depot map.png =300x200)`. */
const spaced =
  /(!?\[[^\]\n]*\])\((?=[^()<>\n]*[ \t])[ \t]*([^()<>\n"']*?\.\w{2,8}(?:[?#][^()<>\n"']*?)?)(?:[ \t]+=\d*x\d*)?[ \t]*\)/g;

/**
 * Writes the links of wikis as links of Markdown, and those with a space in their address as Markdown reads them. What they lead
 * to is found later, by the name of a page.
 */
export function plainLinks(text: string, losses: Loss[]): string {
  const linked = replaceOutsideCode(text, wikiLink, ([, sign = '', inside = '']) => {
    const words = inside
      .split('|')
      .at(sign === '' ? -1 : 0)!
      .trim();
    return `${sign}[${words.replaceAll(/([*_`<])/g, '\\$1')}](${inWiki}${encode(inside)})`;
  });
  return replaceOutsideCode(linked, spaced, ({ 0: whole, 1: words = '', 2: address = '', index }) => {
    if (!/\s/.test(whole.slice(words.length))) return whole;
    if (/\s/.test(address)) losses.push({ kind: 'link-spaced', line: lineAt(linked, index), what: address });
    // A heading is named as it reads, where a link has hyphens.
    const [way = '', heading] = address.split('#');
    return `${words}(<${way}${heading === undefined ? '' : `#${heading.toLowerCase().replaceAll(' ', '-')}`}>)`;
  });
}

/** The names that a link of a wiki gives, the likelier first; undefined for any other address. */
export function wikiNames(address: string): string[] | undefined {
  if (!address.startsWith(inWiki)) return undefined;
  return decodeURIComponent(address.slice(inWiki.length))
    .split('|')
    .map((name) => name.trim());
}

/** The address of a link of a wiki as it was written. */
export function asWritten(address: string): string {
  const names = wikiNames(address);
  return names === undefined ? address : `[[${names.join('|')}]]`;
}

function encode(inside: string): string {
  return encodeURIComponent(inside).replaceAll(/[()']/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}
