import { oncePer } from '../base/once-per.ts';
import type { Link } from '../model/body.ts';
import type { Playbook } from '../model/page.ts';
import { linkIndex, resolveLink, type LinkIndex, type LinkTarget } from '../prose/resolve-link.ts';
import { texts, type Text } from './texts.ts';

/** A Markdown link in a text, and where it leads. */
export interface ResolvedLink {
  text: Text;
  link: Link;
  target: LinkTarget;
}

/** The index of everything links can lead to. */
export const indexOf = oncePer((playbook: Playbook): LinkIndex => linkIndex(playbook.pages, playbook.assets));

/** Every Markdown link of a playbook, in all languages. */
export const links = oncePer((playbook: Playbook): ResolvedLink[] =>
  texts(playbook).flatMap((text) =>
    text.body.links.map((link) => ({ text, link, target: resolveLink(link.href, text.on.file, indexOf(playbook)) })),
  ),
);
