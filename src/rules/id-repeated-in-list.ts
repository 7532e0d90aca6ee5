import type { FieldPath } from '../model/page.ts';
import type { Rule } from './rule.ts';

export const idRepeatedInList: Rule = {
  id: 'id-repeated-in-list',
  severity: 'error',
  why: 'Facts, links and translations find an entry of a list by its id.',

  *check({ pages, playbook }) {
    for (const page of pages) {
      for (const { path, id } of repeatedIds(page.data)) yield { on: page, field: path, ...said(id) };
    }
    for (const { path, id } of repeatedIds(playbook.owners))
      yield { on: playbook.locate('owners.yaml', path), ...said(id) };
  },
};

function said(id: string): { message: string; hint: string } {
  return { message: `Two entries of this list have the id "${id}".`, hint: 'Give one of them another id.' };
}

/** The ids that an entry of a list shares with an earlier one, at any depth. */
function* repeatedIds(data: unknown, path: FieldPath = []): Generator<{ path: FieldPath; id: string }> {
  if (typeof data !== 'object' || data === null) return;
  const seen = new Set<string>();
  for (const [key, value] of Object.entries(data)) {
    if (typeof value !== 'object' || value === null) continue;
    const at = [...path, Array.isArray(data) ? Number(key) : key];
    const id = Array.isArray(data) ? (value as { id?: unknown }).id : undefined;
    if (typeof id === 'string' && seen.has(id)) yield { path: [...at, 'id'], id };
    if (typeof id === 'string') seen.add(id);
    yield* repeatedIds(value, at);
  }
}
