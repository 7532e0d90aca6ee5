import { toNumber } from '../base/amount.ts';
import { oncePer } from '../base/once-per.ts';
import type { Page, Playbook } from '../model/page.ts';
import type { Standard } from '../model/procedure.ts';
import { links } from './links.ts';
import { asKind } from './pages-of.ts';
import { references } from './references.ts';

/** A standard whose figure a page must quote instead of repeating it. */
export interface QuotableStandard {
  standard: Standard;
  /** The figure as a number; undefined for one that is a text, such as 16:00. */
  value: number | undefined;
  /** The component that quotes it on the page. */
  quote: string;
}

/** For each page the standards of its own, and of the procedures that its text links to or quotes. */
export const quotableStandards = oncePer((playbook: Playbook): Map<Page, QuotableStandard[]> => {
  const byId = new Map(playbook.pages.map((page) => [page.id, page]));
  const near = new Map(playbook.pages.map((page) => [page, new Set([page])]));
  const add = (from: Page | undefined, id: string): void => {
    const to = byId.get(id);
    if (from && to) near.get(from)?.add(to);
  };
  for (const { text, target } of links(playbook)) if ('page' in target) add(text.page, target.page);
  for (const { page, value, field } of references(playbook))
    if (field === undefined || field[0] === 'procedure') add(page, value);
  return new Map(
    Array.from(near, ([page, sources]) => [page, [...sources].flatMap((source) => standardsOf(source, page))]),
  );
});

function standardsOf(source: Page, quoter: Page): QuotableStandard[] {
  return (asKind(source, 'procedure')?.data.standards ?? []).map((standard) => ({
    standard,
    value:
      typeof standard.value === 'number'
        ? standard.value
        : /^\d+([.,]\d+)*$/.test(standard.value)
          ? toNumber(standard.value)
          : undefined,
    quote: source === quoter ? `<Fact id="${standard.id}" />` : `<Fact id="${standard.id}" page="${source.id}" />`,
  }));
}
