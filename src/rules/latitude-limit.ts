import { nearest } from '../base/spelling.ts';
import { kebabCase } from '../base/text.ts';
import { pagesOf } from './pages-of.ts';
import type { Finding, Rule } from './rule.ts';

export const latitudeLimit: Rule = {
  id: 'latitude-limit',
  severity: 'error',
  why: 'A limit that stands in one place can be changed in one place.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'procedure')) {
      const standards = page.data.standards.map(({ id }) => id);
      for (const [index, { limits }] of page.data.latitude.entries()) {
        for (const [entry, { limit }] of limits.entries()) {
          const problem = problemOf(limit, standards);
          if (problem) yield { on: page, field: ['latitude', index, 'limits', entry, 'limit'], ...problem };
        }
      }
    }
  },
};

function problemOf(limit: string, standards: readonly string[]): Pick<Finding, 'message' | 'hint'> | undefined {
  if (standards.includes(limit)) return undefined;
  const near = kebabCase.test(limit) ? nearest(limit, standards) : undefined;
  // A single word such as "none" may be meant as a word; with a hyphen it is shaped like an id.
  if (near !== undefined || (kebabCase.test(limit) && limit.includes('-'))) {
    return {
      message: `"${limit}" is no standard of this page.`,
      hint:
        near === undefined
          ? 'Add it to `standards`, or write the limit in words.'
          : `Write ${near}, if that is the standard you mean.`,
    };
  }
  if (!/\d/.test(limit)) return undefined;
  return {
    message: `The limit "${limit}" holds a number.`,
    hint: 'Make the number a standard of this page, and write its id here.',
  };
}
