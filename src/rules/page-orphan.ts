import type { KindFolder } from '../model/kinds.ts';
import type { Playbook } from '../model/page.ts';
import { links } from './links.ts';
import { references } from './references.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';
import { isNamedUnread } from './unread.ts';

/**
 * Kinds that readers reach without a link from another page: rituals by the year, phrases by the situation a procedure
 * names, the others by the list of their kind.
 */
const foundByList = new Set<KindFolder>([
  'rituals',
  'phrases',
  'worksheets',
  'scorecards',
  'roles',
  'stories',
  'glossary',
]);

export const pageOrphan: Rule = {
  id: 'page-orphan',
  severity: 'warning',
  why: 'Readers go from page to page; one that no other leads to is found by chance.',

  *check({ pages, playbook }) {
    const linked = linkedIds(playbook);
    for (const page of pages) {
      if (foundByList.has(page.folder) || linked.has(page.id) || !isInForce(page)) continue;
      if (isNamedUnread(playbook, page)) continue;
      yield {
        on: page,
        field: ['id'],
        message: `No other page leads to "${page.data.title}".`,
        hint: 'Link to it from the pages whose readers need it.',
      };
    }
  },
};

/** The ids of pages that some other page, or a setting, leads to. */
function linkedIds(playbook: Playbook): Set<string> {
  const linked = new Set<string>();
  for (const { value, page } of references(playbook)) if (page?.id !== value) linked.add(value);
  for (const { target, text } of links(playbook))
    if ('page' in target && target.page !== text.page.id) linked.add(target.page);
  return linked;
}
