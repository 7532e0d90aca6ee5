import type { Rule } from './rule.ts';

export const retiredWithoutSuccessor: Rule = {
  id: 'retired-without-successor',
  severity: 'error',
  why: 'Who has a retired page at hand must learn what holds instead.',

  *check({ pages }) {
    for (const page of pages) {
      const { status, replacedBy, title, changed } = page.data;
      if (status !== 'retired' || replacedBy !== undefined || changed !== undefined) continue;
      yield {
        on: page,
        field: ['status'],
        message: `"${title}" is retired, and nothing says what took its place.`,
        hint: 'Name the page that did in `replacedBy`, or say in `changed` why none is needed.',
      };
    }
  },
};
