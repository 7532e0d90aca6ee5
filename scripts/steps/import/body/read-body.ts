import GithubSlugger from 'github-slugger';
import type { Definition, Heading, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { readMarkdown } from '../../plain-markdown.ts';
import type { Loss } from '../loss.ts';
import { asQuotes, toNote } from './admonitions.ts';
import { withoutAttributes, type GivenName } from './attributes.ts';
import { withoutHtml } from './html.ts';
import { withoutPrograms } from './programs.ts';
import { withoutTemplates } from './templates.ts';
import { plainLinks } from './wiki-links.ts';

/** The text of a foreign page as a tree that pages may hold, but for its links and pictures, which still lead where they led. */
export interface ForeignBody {
  tree: Root;
  /** The words of the heading that is the title, which is not in the tree. */
  heading: string | undefined;
  /** Where a link may lead within the page, by the name it had in the source: the name it has here. */
  anchors: ReadonlyMap<string, string>;
  losses: Loss[];
}

/** Reads the text below the fields of a foreign page. `firstLine` is the line of the file it begins in. */
export function readBody(
  text: string,
  firstLine: number,
  title: string | undefined,
  { isMdx = false }: { isMdx?: boolean } = {},
): ForeignBody {
  const losses: Loss[] = [];
  const words = isMdx ? withoutPrograms(text, losses) : text;
  const { text: plain, names } = withoutAttributes(withoutTemplates(words, { title }, losses), losses);
  const tree = withoutHtml(readMarkdown(asQuotes(plainLinks(plain, losses))), losses);
  resolveReferences(tree);
  makeNotes(tree);
  const before = headingsOf(tree);
  const slugs = slugsOf(before);
  const heading = takeTitle(tree, title);
  lowerHeadings(tree, losses);
  const anchors = anchorsOf(before, slugs, slugsOf(headingsOf(tree)), names);
  return {
    tree,
    heading,
    anchors,
    losses: losses.map((loss) => ({ ...loss, line: loss.line + firstLine - 1 })),
  };
}

/** Links and pictures whose address stands elsewhere in the text have it beside them, so that all are alike. */
function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node, index, parent) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (parent === undefined || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return;
    const { url = '', title = null } = definitions.get(node.identifier) ?? {};
    const { position } = node;
    parent.children[index] = (
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children, position }
        : { type: 'image', url, title, alt: node.alt ?? '', position }
    ) as RootContent;
  });
}

function makeNotes(tree: Root): void {
  visit(tree, 'blockquote', (node, index, parent) => {
    const note = toNote(node);
    if (note && parent && index !== undefined) parent.children[index] = note as unknown as RootContent;
  });
}

/** Takes the heading that says the title away: the first of the first level, or the one the text begins with. */
function takeTitle(tree: Root, title: string | undefined): string | undefined {
  const first = tree.children.findIndex(({ type }) => type !== ('mdxFlowExpression' as never) && type !== 'html');
  const index = tree.children.findIndex(
    (node, place) => node.type === 'heading' && (node.depth === 1 || place === first),
  );
  const heading = tree.children[index];
  if (heading?.type !== 'heading') return undefined;
  const words = toString(heading).replaceAll(/\s+/g, ' ').trim();
  if (title !== undefined && words !== '' && !sameWords(words, title)) return undefined;
  tree.children.splice(index, 1);
  return words === '' ? undefined : words;
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return plain(a) === plain(b);
}

/** The title is the only heading of the first level; where the text has others, all move down by one. */
function lowerHeadings(tree: Root, losses: Loss[]): void {
  const headings = headingsOf(tree);
  const highest = headings.find(({ depth }) => depth === 1);
  if (!highest) return;
  losses.push({ kind: 'heading-level', line: highest.position?.start.line ?? 1, what: toString(highest) });
  for (const heading of headings) heading.depth = Math.min(6, heading.depth + 1) as Heading['depth'];
}

function anchorsOf(
  before: readonly Heading[],
  slugs: ReadonlyMap<Heading, string>,
  after: ReadonlyMap<Heading, string>,
  names: readonly GivenName[],
): Map<string, string> {
  const anchors = new Map<string, string>();
  for (const heading of before) anchors.set(slugs.get(heading)!, after.get(heading) ?? '');
  for (const { name, line } of names) {
    const heading = namedHeading(before, line);
    if (heading) anchors.set(name, after.get(heading) ?? '');
  }
  return anchors;
}

/** The heading that a name is given to: in its line, in the line below it, or shortly before it. */
function namedHeading(headings: readonly Heading[], line: number): Heading | undefined {
  const lineOf = (heading: Heading) => heading.position?.start.line ?? 0;
  const at = (row: number) => headings.find((heading) => lineOf(heading) === row);
  return at(line) ?? at(line - 1) ?? at(line + 1) ?? at(line + 2);
}

function headingsOf(tree: Nodes): Heading[] {
  const headings: Heading[] = [];
  visit(tree, 'heading', (heading) => void headings.push(heading));
  return headings;
}

/** The name by which a link reaches each heading, as GitHub makes it and as our pages have it. */
function slugsOf(headings: readonly Heading[]): Map<Heading, string> {
  const slugger = new GithubSlugger();
  return new Map(headings.map((heading) => [heading, slugger.slug(toString(heading))]));
}
