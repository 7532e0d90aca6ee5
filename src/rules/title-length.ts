import type { Rule } from './rule.ts';
import { texts } from './texts.ts';

const longest = 80;

export const titleLength: Rule = {
  id: 'title-length',
  severity: 'warning',
  why: 'A longer title is cut off in tabs, lists and search.',

  *check({ playbook }) {
    for (const { on, title } of texts(playbook)) {
      const { length } = [...title];
      if (length <= longest) continue;
      yield {
        on,
        field: ['title'],
        message: `The title has ${length} characters; ${longest} read well.`,
        hint: 'Shorten it, and say the rest in the summary.',
      };
    }
  },
};
