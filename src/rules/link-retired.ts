import type { Page } from '../model/page.ts';
import { links } from './links.ts';
import { references, type Reference } from './references.ts';
import type { Rule } from './rule.ts';

export const linkRetired: Rule = {
  id: 'link-retired',
  severity: 'warning',
  why: 'Readers who follow a link end up with what no longer holds.',

  *check({ playbook, byId }) {
    for (const { text, link, target } of links(playbook)) {
      const page = 'page' in target ? byId.get(target.page) : undefined;
      if (page && isRetired(page) && !isRetired(text.page)) yield { on: text.on, range: link.range, ...said(page) };
    }
    for (const reference of references(playbook)) {
      const page = byId.get(reference.value);
      if (page && isRetired(page) && counts(reference)) yield { ...reference.place, ...said(page) };
    }
  },
};

function isRetired(page: Page): boolean {
  return page.data.status === 'retired';
}

/** Retired pages may name one another, save as a successor; steps of paths have a rule of their own. */
function counts({ page, field }: Reference): boolean {
  if (page && isRetired(page)) return field?.[0] === 'replacedBy';
  return !(page?.kind === 'path' && field?.[0] === 'steps');
}

function said({ data }: Page): { message: string; hint: string } {
  return {
    message: `"${data.title}" is retired.`,
    hint:
      data.replacedBy === undefined
        ? 'Name a page that holds today, or take this out.'
        : `Name ${data.replacedBy} instead, which took its place.`,
  };
}
