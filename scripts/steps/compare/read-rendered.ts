import { parseDocument } from 'htmlparser2';
import type { Block } from './blocks.ts';
import type { Picture } from './picture-files.ts';
import { wordsIn, type Mark, type Word } from './words.ts';

/** What reading needs from outside: the picture at an address of the site. */
export type FindPicture = (address: string) => Picture | undefined;

type Node = ReturnType<typeof parseDocument>['children'][number];
type Tag = Node & { name: string; attribs: Record<string, string>; children: Node[] };

/** Elements that stand inside a sentence. All others are blocks. */
const inSentence = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img input ins kbd mark q s samp small span strong sub sup time u var wbr button'.split(
    ' ',
  ),
);

/** What is for pointers and scripts, and says nothing about the subject. */
const silent = new Set(
  'script style template svg select textarea progress datalist iframe object wb-progress wb-favourite wb-trust'.split(
    ' ',
  ),
);
const silentClasses = new Set(['copy-link', 'not-saved', 'signatures', 'visually-hidden']);

/** Attributes that change what readers see. */
const seen = new Set([
  'class',
  'lang',
  'dir',
  'start',
  'scope',
  'colspan',
  'rowspan',
  'data-kind',
  'data-label',
  'data-verdict',
  'data-mark',
]);

/** Names by which the renderer's style sheet finds its elements. */
const scope = /^data-astro-cid-\w+$/;

/**
 * Reads a page as our renderer writes it into blocks and words: title, summary and text. What surrounds them, such as
 * lists of other pages and forms, is left out. Undefined when the file holds no page.
 */
export function readRendered(html: string, findPicture: FindPicture): Block | undefined {
  const article = find(
    parseDocument(html).children as Node[],
    ({ name, attribs }) => name === 'article' && 'data-kind' in attribs,
  );
  if (!article) return undefined;
  const header = find(article.children, ({ name }) => name === 'header');
  const text = find(article.children, ({ attribs }) => 'data-text' in attribs);
  const top = header
    ? header.children.filter((node) => isTag(node) && (node.name === 'h1' || node.attribs['class'] === 'summary'))
    : [];
  return {
    tag: 'article',
    attributes: {},
    words: [],
    children: toBlocks([...top, ...(text?.children ?? [])], [], findPicture),
  };
}

/** Blocks of nodes that stand beside each other. Words between blocks become a block of their own. */
function toBlocks(nodes: readonly Node[], marks: readonly Mark[], findPicture: FindPicture): Block[] {
  const blocks: Block[] = [];
  let words: Word[] = [];
  const close = (): void => {
    const own = trimmed(words);
    if (own.length > 0) blocks.push({ tag: '', attributes: {}, words: own, children: [] });
    words = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      close();
      blocks.push(toBlock(node, marks, findPicture));
    } else words.push(...toWords(node, marks, findPicture));
  }
  close();
  return blocks;
}

function toBlock(node: Tag, marks: readonly Mark[], findPicture: FindPicture): Block {
  const { tag, attributes } = shownAs(node);
  const children = toBlocks(node.children, marks, findPicture);
  const [only] = children;
  // A block with nothing but words holds them itself.
  if (children.length === 1 && only!.tag === '') return { tag, attributes, words: only!.words, children: [] };
  return { tag, attributes, words: [], children };
}

/** The label of a task holds a box that nobody can tick in a report. */
function shownAs({ name, attribs }: Tag): Mark {
  return name === 'label' ? { tag: 'div', attributes: { class: 'task' } } : { tag: name, attributes: seenOf(attribs) };
}

function toWords(node: Node, marks: readonly Mark[], findPicture: FindPicture): Word[] {
  if (node.type === 'text') {
    const isPreformatted = marks.some(({ tag }) => tag === 'pre') || isIn(node, 'pre');
    const { data } = node as unknown as { data: string };
    return wordsIn(isPreformatted ? data : data.replace(/[^\S\u00a0]+/g, ' '), marks);
  }
  if (!isTag(node) || isSilent(node)) return [];
  if (node.name === 'br') return [{ text: '\n', marks }];
  if (node.name === 'input') return node.attribs['type'] === 'checkbox' ? [{ text: '☐', marks }] : [];
  if (node.name === 'img') return [pictureWord(node, marks, findPicture)];
  const own = markOf(node);
  const around = own ? [...marks, own] : marks;
  const words = node.children.flatMap((child) => toWords(child, around, findPicture));
  return standsApart(node, words[0]) ? [{ text: ' ', marks }, ...words] : words;
}

/** Where one element follows another without a space, the page keeps them apart by its design; but no sign from its word. */
function standsApart({ name, prev }: Tag, first: Word | undefined): boolean {
  if (name !== 'span' || prev === null || !isTag(prev as Node) || isSilent(prev as Tag)) return false;
  return first !== undefined && /^[\p{L}\p{N}“„«(]/u.test(first.text);
}

function pictureWord({ attribs }: Tag, marks: readonly Mark[], findPicture: FindPicture): Word {
  const { src = '', alt = '' } = attribs;
  const picture = findPicture(src);
  return { text: alt === '' ? '[picture]' : `[picture: ${alt}]`, marks, ...(picture ? { picture } : {}) };
}

/** Words that the text itself strikes out or adds must not look like a change. */
function markOf({ name, attribs }: Tag): Mark | undefined {
  if (name === 'a') return { tag: 'a', attributes: { ...seenOf(attribs), href: attribs['href'] ?? '' } };
  const tag = { del: 's', ins: 'u', button: 'span' }[name] ?? (name.startsWith('wb-') ? 'span' : name);
  const attributes = seenOf(attribs);
  return tag === 'span' && Object.keys(attributes).length === 0 ? undefined : { tag, attributes };
}

function seenOf(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => seen.has(name) || scope.test(name)));
}

function trimmed(words: readonly Word[]): Word[] {
  const first = words.findIndex(isInk);
  return first === -1 ? [] : words.slice(first, words.findLastIndex(isInk) + 1);
}

function isInk({ text, picture }: Word): boolean {
  return picture !== undefined || text.trim() !== '';
}

/** An element in a sentence that holds a block is one too. What an element of the workbench is shows in what it holds. */
function isBlock(node: Node): node is Tag {
  if (!isTag(node) || isSilent(node)) return false;
  const isInSentence = inSentence.has(node.name) || node.name.startsWith('wb-');
  return !isInSentence || node.children.some(isBlock);
}

function isSilent({ name, attribs, parent }: Tag): boolean {
  if (silent.has(name) || 'hidden' in attribs || 'popover' in attribs) return true;
  if (name === 'button') return attribs['class'] !== 'term';
  if (name === 'label') return !classesOf(parent as Tag | null).includes('task-list-item');
  return classesOf({ attribs } as Tag).some((word) => silentClasses.has(word));
}

function classesOf(node: Tag | null): string[] {
  return (node?.attribs?.['class'] ?? '').split(/\s+/);
}

function isIn(node: Node, name: string): boolean {
  for (let at = node.parent; at; at = at.parent) if (isTag(at as Node) && (at as Tag).name === name) return true;
  return false;
}

function isTag(node: Node): node is Tag {
  return node.type === 'tag';
}

function find(nodes: readonly Node[], fits: (tag: Tag) => boolean): Tag | undefined {
  for (const node of nodes) {
    if (!isTag(node)) continue;
    const found = fits(node) ? node : find(node.children, fits);
    if (found) return found;
  }
  return undefined;
}
