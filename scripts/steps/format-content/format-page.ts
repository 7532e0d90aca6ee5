import { isDeepStrictEqual } from 'node:util';
import { format } from 'prettier';
import { parse } from 'yaml';
import { splitPage, withPlainLines } from '../../../src/playbook/split-page.ts';
import { comparableHtml } from '../../../src/prose/comparable-html.ts';
import { parseProse } from '../../../src/prose/parse.ts';
import { canonicalProse } from '../../../src/prose/write-prose.ts';

/** The one form of a file, or why it has none: it cannot be read, or it would not say the same. */
export type OneForm = { text: string } | { left: 'unreadable' | 'otherwise' };

/** Puts a page or a settings file into its one form. `path` says which it is. */
export async function formatContent(text: string, path: string): Promise<OneForm> {
  const plain = withPlainLines(text);
  const formatted = await (path.endsWith('.yaml') ? formatYaml(plain) : formatPage(plain)).catch(() => undefined);
  if (formatted === undefined) return { left: 'unreadable' };
  return saysTheSame(plain, formatted, path) ? { text: formatted } : { left: 'otherwise' };
}

async function formatPage(text: string): Promise<string | undefined> {
  const parts = splitPage(text);
  if (!parts) return undefined;
  const body = canonicalProse(parts.body);
  return `---\n${await formatYaml(parts.fields)}---\n${body === '' ? '' : `\n${body}`}`;
}

/** Prettier keeps comments and the order of keys. Lines are long, so that a list of names stays one line in a change. */
function formatYaml(text: string): Promise<string> {
  return format(text, { parser: 'yaml', printWidth: 160, singleQuote: false, proseWrap: 'preserve' });
}

function saysTheSame(before: string, after: string, path: string): boolean {
  if (path.endsWith('.yaml')) return isDeepStrictEqual(parse(before), parse(after));
  const [old, written] = [splitPage(before), splitPage(after)];
  if (!old || !written || !isDeepStrictEqual(parse(old.fields), parse(written.fields))) return false;
  const [tree, writtenTree] = [parseProse(old.body), parseProse(written.body)];
  return writtenTree.problems.length === 0 && comparableHtml(tree.tree) === comparableHtml(writtenTree.tree);
}
