import type { Rule } from './rule.ts';

export const idRepeated: Rule = {
  id: 'id-repeated',
  severity: 'error',
  why: 'An id leads to one page; of two with the same id one could not be found.',

  *check({ pages }) {
    const first = new Map<string, string>();
    for (const page of pages) {
      const other = first.get(page.id);
      first.set(page.id, other ?? page.file);
      if (other === undefined) continue;
      yield {
        on: page,
        field: ['id'],
        message: `"${page.id}" is the id of two pages: this one and ${other}.`,
        hint: 'Give the newer of the two another id.',
      };
    }
  },
};
