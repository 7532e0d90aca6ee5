import { stemOf } from '../base/path.ts';
import type { Playbook } from '../model/page.ts';
import { sayAddress } from '../prose/address.ts';
import { nearestLink, resolveLink } from '../prose/resolve-link.ts';
import { indexOf, links } from './links.ts';
import type { Finding, Rule } from './rule.ts';

export const linkBroken: Rule = {
  id: 'link-broken',
  severity: 'error',
  why: 'A reader who follows a link in front of a customer must not land on an error.',

  *check({ playbook }) {
    yield* noticeLink(playbook);
    for (const { text, link, target } of links(playbook)) {
      if (!('broken' in target) || playbook.unreadable.has(stemOf(link.href.replace(/[?#].*|\/+$/g, '')))) continue;
      const near = target.broken === 'missing' ? nearestLink(link.href, text.on.file, indexOf(playbook)) : undefined;
      yield {
        on: text.on,
        range: link.range,
        message:
          target.broken === 'outside'
            ? `The link "${sayAddress(link.href)}" leads out of the content folder.`
            : `The link "${sayAddress(link.href)}" leads to no page.`,
        hint:
          near === undefined
            ? 'Link to a page of the playbook, or take the link out.'
            : `Write ${near}, if that is the page you mean.`,
      };
    }
  },
};

/** The notice in `playbook.yaml` stands on every page, so a link in it that leads nowhere is on every page too. */
function* noticeLink(playbook: Playbook): Generator<Finding> {
  const link = playbook.config.notice?.link;
  const place = playbook.locate('playbook.yaml', ['notice', 'link']);
  if (link === undefined || !('broken' in resolveLink(link, place.file, indexOf(playbook)))) return;
  yield {
    on: place,
    message: `The link "${link}" of the notice leads to no page.`,
    hint: 'Write the address of a page, like /procedures/late-delivery/, or one that begins with https:.',
  };
}
