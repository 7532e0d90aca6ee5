import { Parser } from 'htmlparser2';

/** What a reader without script meets at an address. */
export interface ReadPage {
  address: string;
  status: number;
  lang: string;
  title: string;
  /** The texts of its main headings. */
  headings: string[];
  /** The text of its main part, one line for each block. */
  main: string;
  ids: ReadonlySet<string>;
  /** Addresses of this site that it leads to, with their anchors. */
  links: string[];
}

const blocks = new Set([
  ...['article', 'aside', 'blockquote', 'br', 'dd', 'div', 'dl', 'dt', 'figure', 'footer', 'h1', 'h2', 'h3', 'h4'],
  ...['header', 'label', 'li', 'nav', 'ol', 'p', 'section', 'summary', 'table', 'td', 'th', 'tr', 'ul'],
]);

/** Fetches a page and reads it from beginning to end, as a browser without script would. */
export async function readPage(address: string): Promise<ReadPage> {
  const response = await fetch(address);
  const page = {
    address,
    status: response.status,
    lang: '',
    title: '',
    headings: [] as string[],
    main: '',
    links: [] as string[],
  };
  const ids = new Set<string>();
  const open = { title: 0, h1: 0, main: 0, script: 0, style: 0 };

  const parser = new Parser({
    onopentag(name, attributes) {
      if (name in open) open[name as keyof typeof open] += 1;
      if (attributes['id']) ids.add(attributes['id']);
      if (name === 'html') page.lang = attributes['lang'] ?? '';
      if (name === 'h1') page.headings.push('');
      if (name === 'a') page.links.push(...inSite(attributes['href'], address));
      if (blocks.has(name)) page.main += '\n';
    },
    ontext(text) {
      if (open.title > 0 && open.main === 0) page.title += text;
      if (open.h1 > 0) page.headings.push((page.headings.pop() ?? '') + text.trim());
      if (open.main > 0 && open.script + open.style === 0) page.main += text.replaceAll(/\s+/g, ' ');
    },
    onclosetag(name) {
      if (name in open) open[name as keyof typeof open] -= 1;
      if (blocks.has(name)) page.main += '\n';
    },
  });
  parser.end(await response.text());
  return { ...page, ids, main: page.main.replaceAll(/\s*\n\s*/g, '\n').trim() };
}

/** A page of this site; what is asked of it, behind a question mark, makes it no other page. A calendar or a list is no page. */
function inSite(href: string | undefined, from: string): string[] {
  const target = URL.parse(href ?? '', from);
  if (target?.origin !== new URL(from).origin || !target.pathname.endsWith('/')) return [];
  target.search = '';
  return [target.href];
}
