/**
 * The least work that makes a site of a playbook: read each file, parse it, write HTML. Run as
 * `floor.ts CONTENT OUT`; what a build needs is compared with it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { mdxToHast } from 'satteri';
import { listFiles } from '../check-site/list-files.ts';

const [content, out] = process.argv.slice(2) as [string, string];

for (const file of listFiles(content).filter((name) => name.endsWith('.mdx'))) {
  const tree = mdxToHast(readFileSync(join(content, file), 'utf8'), { features: { frontmatter: true } });
  const target = join(out, file.replace(/\.mdx$/, '/index.html'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, `<!doctype html><html lang="en"><body>${toHtml(plain(tree as Nodes))}</body></html>`);
}

/** Components become elements of their name, which is all that can be had for nothing. */
function plain(node: Nodes): Nodes {
  const { type, name, children, ...rest } = node as { type: string; name?: string; children?: Nodes[] };
  const below = children?.map(plain);
  if (type.startsWith('mdxJsx'))
    return { type: 'element', tagName: (name ?? 'div').toLowerCase(), properties: {}, children: below ?? [] } as Nodes;
  return {
    ...rest,
    type,
    ...(name === undefined ? {} : { name }),
    ...(below === undefined ? {} : { children: below }),
  } as unknown as Nodes;
}
