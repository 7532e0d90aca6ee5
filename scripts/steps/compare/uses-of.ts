import type { Playbook } from '../../../src/model/page.ts';
import { toEntries } from '../../../src/playbook/entry.ts';

/**
 * Where each figure of a playbook is read: by `page.standard`, the ids of the pages that show it, its own among them.
 * A page shows a figure by quoting it or by showing a table with it.
 */
export function usesOf(playbook: Playbook): (page: string, standard: string) => string[] {
  const quotes = new Map<string, Set<string>>();
  const tables = new Map<string, Set<string>>();
  for (const { id, source, translations } of toEntries(playbook))
    for (const text of [source, ...Object.values(translations)]) {
      for (const fact of text.facts) add(quotes, fact, id);
      for (const table of text.tables) add(tables, table, id);
    }
  const order = playbook.pages.map(({ id }) => id);
  return (page, standard) => {
    const found = new Set([page, ...(quotes.get(`${page}.${standard}`) ?? []), ...(tables.get(page) ?? [])]);
    return order.filter((id) => found.has(id));
  };
}

function add(uses: Map<string, Set<string>>, key: string, page: string): void {
  uses.set(key, (uses.get(key) ?? new Set()).add(page));
}
