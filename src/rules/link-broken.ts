import { stemOf } from '../base/path.ts';
import { nearestLink } from '../prose/resolve-link.ts';
import { indexOf, links } from './links.ts';
import type { Rule } from './rule.ts';

export const linkBroken: Rule = {
  id: 'link-broken',
  severity: 'error',
  why: 'A reader who follows a link in front of a customer must not land on an error.',

  *check({ playbook }) {
    for (const { text, link, target } of links(playbook)) {
      if (!('broken' in target) || playbook.unreadable.has(stemOf(link.href.replace(/[?#].*|\/+$/g, '')))) continue;
      const near = target.broken === 'missing' ? nearestLink(link.href, text.on.file, indexOf(playbook)) : undefined;
      yield {
        on: text.on,
        range: link.range,
        message:
          target.broken === 'outside'
            ? `The link "${link.href}" leads out of the content folder.`
            : `The link "${link.href}" leads to no page.`,
        hint:
          near === undefined
            ? 'Link to a page of the playbook, or take the link out.'
            : `Write ${near}, if that is the page you mean.`,
      };
    }
  },
};
