import { oneLine } from '../base/text.ts';
import type { Page } from '../model/page.ts';
import type { Rule } from './rule.ts';

export const titleRepeated: Rule = {
  id: 'title-repeated',
  severity: 'warning',
  why: 'In a list of results nobody can tell two pages with the same title apart.',

  *check({ pages }) {
    const byTitle = Map.groupBy(
      pages.filter(({ data }) => data.status !== 'retired'),
      ({ data }) => oneLine(data.title).toLowerCase(),
    );
    for (const same of byTitle.values()) {
      for (const [index, page] of same.entries()) {
        const other = same.slice(0, index).find(({ kind }) => kind === page.kind) ?? same.slice(0, index)[0];
        if (other) yield { on: page, field: ['title'], ...said(page, other) };
      }
    }
  },
};

function said(page: Page, other: Page): { severity: 'error' | 'warning'; message: string; hint: string } {
  const sameKind = page.kind === other.kind;
  // A handbook that was just brought in has its titles from where folders told its pages apart.
  const isNew = page.data.status === 'unverified' || other.data.status === 'unverified';
  return {
    severity: sameKind && !isNew ? 'error' : 'warning',
    message: `"${page.data.title}" is also the title of ${sameKind ? 'another' : 'a'} ${other.kind}: ${other.file}.`,
    hint: 'Give one of them a title that says how they differ.',
  };
}
