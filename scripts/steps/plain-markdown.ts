import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { markdownForm } from '../../src/prose/write-prose.ts';

const reader = unified().use(remarkParse).use(remarkGfm).freeze();
const writer = unified().use(remarkGfm, { tablePipeAlign: false }).use(remarkStringify, markdownForm).freeze();

/** A text of Markdown as GitHub reads it: without components, HTML as it is written. */
export function readMarkdown(text: string): Root {
  return reader.parse(text);
}

/** A tree as Markdown that any program reads. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
}
