import { nearest } from '../base/spelling.ts';
import type { Body } from '../model/body.ts';
import type { Page } from '../model/page.ts';
import { editAddress } from './edit-address.ts';
import { links, type ResolvedLink } from './links.ts';
import type { Rule } from './rule.ts';

export const anchorBroken: Rule = {
  id: 'anchor-broken',
  severity: 'error',
  why: 'A link to a place that is gone drops its reader at the top of a page, to search for themselves.',

  *check({ playbook, byId }) {
    for (const resolved of links(playbook)) {
      const { anchor } = resolved.target as { anchor?: string };
      const body = targetBody(resolved, byId);
      if (!anchor || !body || hasAnchor(body, anchor)) continue;
      const near = nearest(
        anchor,
        body.headings.map(({ id }) => id),
      );
      const same = sameAnchor(anchor, body);
      yield {
        on: resolved.text.on,
        range: resolved.link.range,
        message: `There is no heading "#${anchor}" ${'page' in resolved.target ? `in "${byId.get(resolved.target.page)!.data.title}"` : 'on this page'}.`,
        hint:
          near === undefined
            ? 'Link to one of its headings, or to the page as a whole.'
            : `Write #${near}, if that is the heading you mean.`,
        ...(same === undefined ? {} : editAddress(resolved.link, resolved.link.href.replace(/#.*$/s, `#${same}`))),
      };
    }
  },
};

/** The text a link leads into: that of the same language where there is one. */
function targetBody({ text, target }: ResolvedLink, byId: ReadonlyMap<string, Page>): Body | undefined {
  if ('page' in target) {
    const page = byId.get(target.page);
    return page?.translations[text.lang ?? '']?.body ?? page?.body;
  }
  return 'site' in target ? undefined : text.body;
}

/** The anchor that is written here in capital letters or with spaces, as the heading itself is. */
function sameAnchor(anchor: string, { headings }: Body): string | undefined {
  const plain = anchor
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return headings.find(({ id }) => id === plain)?.id;
}

/** Headings have anchors, and so has every step of a procedure. */
function hasAnchor({ headings, components }: Body, anchor: string): boolean {
  if (/^step-[1-9]\d*$/.test(anchor) && components.some(({ name }) => name === 'Steps')) return true;
  return headings.some(({ id }) => id === anchor);
}
