import { pagesOf } from './pages-of.ts';
import { isInForce } from './reviewed.ts';
import type { Rule } from './rule.ts';

export const latitudeMissing: Rule = {
  id: 'latitude-missing',
  severity: 'error',
  why: 'In front of a customer people must know what they may decide by themselves.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'procedure')) {
      const { channels, latitude, noLatitude, title } = page.data;
      if (channels.length === 0 || !isInForce(page)) continue;
      if (latitude.length === 0 && noLatitude === undefined) {
        yield {
          on: page,
          field: ['latitude'],
          message: `"${title}" does not say what people may decide by themselves.`,
          hint: 'Write it in `latitude`, or say in `noLatitude` why they may decide nothing.',
        };
      }
      if (latitude.length > 0 && noLatitude !== undefined) {
        yield {
          on: page,
          field: ['noLatitude'],
          severity: 'warning',
          message: `"${title}" has latitude, and says why it has none.`,
          hint: 'Take out `noLatitude`, or `latitude`.',
        };
      }
    }
  },
};
