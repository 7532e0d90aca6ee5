import type { Rule } from './rule.ts';

export const successorWithoutRetirement: Rule = {
  id: 'successor-without-retirement',
  severity: 'warning',
  why: 'Two pages in force for the same thing will soon say two things.',

  *check({ pages }) {
    for (const page of pages) {
      const { status, replacedBy, title } = page.data;
      if (status === 'retired' || replacedBy === undefined) continue;
      yield {
        on: page,
        field: ['replacedBy'],
        message: `"${title}" is replaced by "${replacedBy}" and not retired.`,
        hint: 'Write `status: retired`, or take `replacedBy` out.',
      };
    }
  },
};
