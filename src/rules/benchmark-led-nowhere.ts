import { pagesOf } from './pages-of.ts';
import type { Rule } from './rule.ts';

export const benchmarkLedNowhere: Rule = {
  id: 'benchmark-led-nowhere',
  severity: 'error',
  why: 'A model from elsewhere is worth what it changed here.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'story')) {
      const { tells, ledTo, title } = page.data;
      if (tells !== 'benchmark' || ledTo !== undefined) continue;
      yield {
        on: page,
        field: ['tells'],
        message: `The benchmark "${title}" does not say what it led to.`,
        hint: 'Name the page that changed because of it in `ledTo`.',
      };
    }
  },
};
