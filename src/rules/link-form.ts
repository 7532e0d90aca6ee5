import { links } from './links.ts';
import type { Rule } from './rule.ts';

export const linkForm: Rule = {
  id: 'link-form',
  severity: 'warning',
  why: 'An address written in another way works on one server and fails on the next.',

  *check({ playbook }) {
    for (const { text, link, target } of links(playbook)) {
      if (!('better' in target) || target.better === undefined) continue;
      yield {
        on: text.on,
        range: link.range,
        message: `The link "${link.href}" is written in another way than what it leads to.`,
        hint: `Write ${target.better}.`,
      };
    }
  },
};
