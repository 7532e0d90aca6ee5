import { Parser } from 'htmlparser2';

/** What the checks need to know of an HTML file. */
export interface HtmlFacts {
  /** The language of the document, and of any part that says another. */
  lang: string | undefined;
  partLangs: ReadonlySet<string>;
  ids: string[];
  /** Where a reader can go: links, forms, forwarding. */
  links: string[];
  /** What the browser fetches by itself. */
  assets: string[];
  canonical: string | undefined;
  isKeptFromSearch: boolean;
  /** What no page may hold, in words. */
  forbidden: string[];
}

type Attributes = Record<string, string>;

const assetAttributes: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};
const linkAttributes: Readonly<Record<string, string>> = { a: 'href', area: 'href', form: 'action' };

/** Links in `<head>` that only tell where something is; the browser does not fetch them. */
const mentions = /^(canonical|alternate|author|license|next|prev)$/;

/** Reads an HTML file once, from beginning to end. */
export function readHtml(html: string): HtmlFacts {
  const partLangs = new Set<string>();
  const facts = {
    lang: undefined,
    partLangs,
    ids: [],
    links: [],
    assets: [],
    canonical: undefined,
    isKeptFromSearch: false,
    forbidden: [],
  } as MutableFacts;
  const parser = new Parser({ onopentag: (name, attributes) => readTag(facts, partLangs, name, attributes) });
  parser.end(html);
  return facts;
}

type MutableFacts = { -readonly [Key in keyof HtmlFacts]: HtmlFacts[Key] };

function readTag(facts: MutableFacts, partLangs: Set<string>, name: string, attributes: Attributes): void {
  for (const attribute in attributes) {
    const value = attributes[attribute]!;
    if (attribute === 'id') facts.ids.push(value);
    else if (attribute === 'srcset') facts.assets.push(...sources(value));
    else if (linkAttributes[name] === attribute) facts.links.push(value);
    else if (assetAttributes[name]?.includes(attribute)) facts.assets.push(value);
    else if (attribute === 'lang' && name !== 'html') partLangs.add(value);
    else if (attribute === 'style' || attribute.startsWith('on'))
      facts.forbidden.push(`<${name}> has the attribute ${attribute}, which the policy of the site blocks.`);
    else if (value === 'false' && attribute.startsWith('data-'))
      facts.forbidden.push(`<${name}> has ${attribute}="false", which scripts and styles take for a yes.`);
  }
  if (name === 'html') facts.lang = attributes['lang'];
  if (name === 'link') readLink(facts, attributes);
  if (name === 'meta') readMeta(facts, attributes);
}

function readLink(facts: MutableFacts, { rel = '', href = '' }: Attributes): void {
  if (rel === 'canonical') facts.canonical = href;
  if (!mentions.test(rel)) facts.assets.push(href);
}

function readMeta(facts: MutableFacts, attributes: Attributes): void {
  const content = attributes['content'] ?? '';
  if (attributes['name'] === 'robots' && content.includes('noindex')) facts.isKeptFromSearch = true;
  if (attributes['http-equiv']?.toLowerCase() === 'refresh')
    facts.links.push(/url=['"]?([^'"]+)/i.exec(content)?.[1] ?? '');
}

function sources(srcset: string): string[] {
  return srcset.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
