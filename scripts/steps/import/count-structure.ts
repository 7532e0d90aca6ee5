import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { readMarkdown } from '../plain-markdown.ts';

/** How much of each thing a text holds. */
export interface Structure {
  words: number;
  tables: number;
  'code blocks': number;
  'boxes to tick': number;
  'boxes ticked': number;
  images: number;
  links: number;
  headings: number;
}

export const noStructure: Structure = {
  words: 0,
  tables: 0,
  'code blocks': 0,
  'boxes to tick': 0,
  'boxes ticked': 0,
  images: 0,
  links: 0,
  headings: 0,
};

/** Counts what a text of Markdown holds, as GitHub reads it. Of HTML, the words and the tables, pictures and links count. */
export function structureOf(markdown: string): Structure {
  return countTree(readMarkdown(markdown));
}

/** The same for a tree. */
export function countTree(tree: Nodes): Structure {
  const found = { ...noStructure };
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode') found.words += wordsIn(node.value);
    if (node.type === 'table') found.tables += 1;
    if (node.type === 'code') found['code blocks'] += 1;
    if (node.type === 'image' || node.type === 'imageReference') found.images += 1;
    if (node.type === 'link' || node.type === 'linkReference') found.links += 1;
    if (node.type === 'heading') found.headings += 1;
    if (node.type === 'listItem' && typeof node.checked === 'boolean') found['boxes to tick'] += 1;
    if (node.type === 'listItem' && node.checked === true) found['boxes ticked'] += 1;
    if (node.type === 'html') addHtml(found, node.value);
  });
  return found;
}

function addHtml(found: Structure, html: string): void {
  if (/^\s*<!--/.test(html)) return;
  const count = (tag: RegExp) => html.match(tag)?.length ?? 0;
  found.words += wordsIn(html.replaceAll(/<[^>]*>/g, ' '));
  found.tables += count(/<table[\s>]/gi);
  found.images += count(/<img[\s>]/gi);
  found.links += count(/<a\s[^>]*href/gi);
  found.headings += count(/<h[1-6][\s>]/gi);
  found['code blocks'] += count(/<pre[\s>]/gi);
}

/** Adds up. */
export function sumStructures(all: readonly Structure[]): Structure {
  const total = { ...noStructure };
  for (const each of all) for (const name of Object.keys(total) as (keyof Structure)[]) total[name] += each[name];
  return total;
}

function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
