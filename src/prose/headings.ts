import type { Element } from 'hast';
import GithubSlugger from 'github-slugger';
import { oneLine } from '../base/text.ts';
import { childrenOf, isElement, textOf, type ProseNode } from './tree.ts';

/** Anchors of a page's own parts. A heading of the same words gets another: `#content-1`. */
const pageParts = [
  ...[
    'content',
    'related',
    'used-in',
    'used-in-list',
    'references-title',
    'outline-title',
    'about-title',
    'title-search',
    'client-texts',
    'reinforcement',
  ],
  ...['exact-figures', 'what-you-may-decide', 'when-to-call'],
  ...Array.from({ length: 60 }, (_, index) => `step-${index + 1}`),
];

/** Gives each heading the anchor that GitHub would give it. One page, one call: equal headings get -1, -2. */
export function nameHeadings(tree: ProseNode): void {
  const slugger = new GithubSlugger();
  for (const id of pageParts) slugger.slug(id);
  const walk = (node: ProseNode): void => {
    if (isHeading(node) && node.properties['id'] === undefined)
      node.properties['id'] = slugger.slug(oneLine(textOf(node)));
    childrenOf(node).forEach(walk);
  };
  walk(tree);
}

export function isHeading(node: ProseNode): node is Element {
  return isElement(node) && /^h[1-6]$/.test(node.tagName);
}

/** The heading that the parser puts above footnotes, for those who hear the page. */
export function isFootnoteLabel({ properties }: Element): boolean {
  return properties['id'] === 'footnote-label';
}
