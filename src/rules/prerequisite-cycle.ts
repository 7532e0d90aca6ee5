import { cycles } from '../base/cycles.ts';
import type { FieldPath, Page } from '../model/page.ts';
import { asKind, pagesOf } from './pages-of.ts';
import type { Finding, Rule } from './rule.ts';

export const prerequisiteCycle: Rule = {
  id: 'prerequisite-cycle',
  severity: 'error',
  why: 'Whoever goes in a circle never arrives.',

  *check({ pages, byId }) {
    const needs = (id: string) => asKind(byId.get(id), 'path')?.data.needs ?? [];
    for (const ring of cycles(
      pagesOf(pages, 'path').map(({ id }) => id),
      needs,
    )) {
      const field: FieldPath = ['needs', needs(ring[0]!).indexOf(ring[1] ?? ring[0]!)];
      yield {
        ...said(ring, 'needs', byId),
        field,
        hint: 'Take one of these out of `needs`: the path that comes first needs none of the others.',
      };
    }
    const replaced = (id: string) => [byId.get(id)?.data.replacedBy ?? []].flat();
    for (const ring of cycles(
      pages.map(({ id }) => id),
      replaced,
    )) {
      yield {
        ...said(ring, 'is replaced by', byId),
        field: ['replacedBy'],
        hint: 'Let the last of them name no successor, or one outside the circle.',
      };
    }
  },
};

function said(ring: readonly string[], verb: string, byId: ReadonlyMap<string, Page>): Pick<Finding, 'on' | 'message'> {
  const [first, ...rest] = ring as [string, ...string[]];
  const links = [...rest, first].map((id) => `${verb} ${id === first && rest.length === 0 ? 'itself' : `"${id}"`}`);
  // Only pages that exist lead on to others.
  return { on: byId.get(first)!, message: `"${first}" ${links.join(', which ')}.` };
}
