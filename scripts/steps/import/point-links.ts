import type { Image, Link, Nodes, Paragraph, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { allowedScheme, schemeOf } from '../../../src/prose/address.ts';
import { inAddress } from './body/templates.ts';
import { asWritten, wikiNames } from './body/wiki-links.ts';
import { decoded } from './decoded.ts';
import type { Loss } from './loss.ts';

/** What a link or a picture of the source leads to. */
export type Goal = Found | { missing: 'link' | 'image' | 'folder' } | { refused: 'link' | 'image' | 'file' };

export interface Found {
  to: string;
  missing?: 'heading' | 'case';
  /** The words of the link, where they are others than it seemed. */
  words?: string;
  /** Several pages have the name by which the link calls this one. */
  guessed?: true;
  /** The text of that page would stand here. */
  embeds?: true;
}

/** Says what an address within the handbook leads to here. */
export type FindGoal = (address: string, what: 'link' | 'image') => Goal;

/**
 * Points the links and pictures of a text at their new places. Where there is none, the words stay, and the address is kept in
 * a remark beside them, so that nothing is lost and nobody is led nowhere.
 */
export function pointLinks(tree: Root, find: FindGoal): Loss[] {
  const losses: Loss[] = [];
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'link' && node.type !== 'image') || parent === undefined || index === undefined)
      return undefined;
    const line = node.position?.start.line ?? 1;
    if (node.type === 'image' && /^https?:\/\//i.test(node.url)) {
      losses.push({ kind: 'image-elsewhere', line, what: node.url });
      parent.children[index] = linkTo(node) as (typeof parent.children)[number];
      return undefined;
    }
    const goal = goalOf(node, find, (kind) => losses.push({ kind, line, what: asWritten(node.url) }));
    if ('to' in goal) {
      node.url = goal.to;
      if (node.type === 'link' && goal.words !== undefined) node.children = [{ type: 'text', value: goal.words }];
      if (goal.embeds) parent.children[index] = linkTo(node as Image) as (typeof parent.children)[number];
      return undefined;
    }
    const words = node.type === 'link' ? node.children : [{ type: 'text' as const, value: node.alt ?? '' }];
    const stays = [...words, remarkOn(node)];
    parent.children.splice(index, 1, ...(stays as typeof parent.children));
    return [SKIP, index + stays.length];
  });
  return losses;
}

function goalOf(node: Link | Image, find: FindGoal, lose: (kind: Loss['kind']) => void): Found | object {
  // An address that another program fills in.
  if (node.url.includes(inAddress)) {
    node.url = decoded(node.url.replace(inAddress, ''));
    lose('template-kept');
    return {};
  }
  if (/^http:\/\//i.test(node.url)) {
    lose('link-http');
    return refuseOwn({ to: node.url.replace(/^http:/i, 'https:') }, lose);
  }
  const isElsewhere = wikiNames(node.url) === undefined && schemeOf(node.url) !== undefined;
  if (isElsewhere || node.url.startsWith('//')) {
    if (node.type === 'link' && allowedScheme(node.url)) return refuseOwn({ to: node.url }, lose);
    lose(node.type === 'link' ? 'link-refused' : 'image-refused');
    return {};
  }
  const goal = find(node.url, node.type);
  if ('refused' in goal) lose(`${goal.refused}-refused`);
  else if (goal.missing !== undefined) lose(missingKinds[goal.missing]);
  if ('to' in goal && goal.guessed) lose('link-guessed');
  if ('to' in goal && goal.embeds) lose('include-kept');
  return goal;
}

const missingKinds = {
  link: 'link-missing',
  image: 'image-missing',
  folder: 'folder-without-page',
  heading: 'heading-missing',
  case: 'heading-case',
} as const;

/** The author's own computer, where nobody else can go. */
function refuseOwn(goal: { to: string }, lose: (kind: Loss['kind']) => void): { to: string } | object {
  if (!/^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?(?:\/|$)/i.test(goal.to)) return goal;
  lose('link-refused');
  return {};
}

/** A picture on another site as a link to it: pages load nothing from elsewhere. */
function linkTo({ url, alt, position }: Image): Link {
  const words = alt?.trim() || url.split('/').at(-1)!.split('?')[0]!;
  const to = url.replace(/^http:/i, 'https:');
  return { type: 'link', url: to, children: [{ type: 'text', value: words }], ...(position ? { position } : {}) };
}

/** Where a link led, out of sight of readers and beside its words. */
function remarkOn(node: Link | Image): PhrasingContent {
  const value = `/* led to ${asWritten(node.url).replaceAll('*/', '* /').replaceAll(/[{}]/g, '')} */`;
  return { type: 'mdxTextExpression', value } as unknown as PhrasingContent;
}

/** The first sentence of the first paragraph that says something, at most so many signs; empty where there is none. */
export function firstSentence(tree: Root, most: number): string {
  const text = firstParagraph(tree);
  const [sentence = ''] = /^[\s\S]*?[\p{L}\p{N}][\s\S]*?[.!?](?=\s|$)/u.exec(text) ?? [text];
  return shorten(sentence, most);
}

function firstParagraph(node: Nodes): string {
  if (node.type === 'paragraph') return plainText(node);
  if (node.type === 'list' || node.type === 'table' || node.type === 'code' || !('children' in node)) return '';
  for (const child of node.children) {
    const text = firstParagraph(child);
    if (text !== '') return text;
  }
  return '';
}

/** The words of a paragraph; empty for one that is a label, a picture or a piece of code and says nothing by itself. */
function plainText({ children }: Paragraph): string {
  const words = children.filter(({ type }) => (type as string) !== 'mdxTextExpression' && type !== 'image');
  if (words.every(({ type }) => type === 'inlineCode')) return '';
  // A break is a space, or the words beside it would run together.
  const spaced = words.map((node) => (node.type === 'break' ? ({ type: 'text', value: ' ' } as const) : node));
  const text = toString({ type: 'paragraph', children: spaced }).replaceAll(/\s+/g, ' ').trim();
  return text.split(' ').length < 4 ? '' : text;
}

/** A text cut at a word, with an ellipsis, where it is longer than it may be. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/\s+\S*$/, '')}…`;
}
