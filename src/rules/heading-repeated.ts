import type { Rule } from './rule.ts';
import { texts } from './texts.ts';

export const headingRepeated: Rule = {
  id: 'heading-repeated',
  severity: 'warning',
  why: 'Of two equal headings the address of the second changes when the first does.',

  *check({ playbook }) {
    for (const { on, body } of texts(playbook)) {
      const first = new Map<string, number>();
      for (const { text, range } of body.headings) {
        const line = first.get(text.toLowerCase());
        first.set(text.toLowerCase(), line ?? range.line);
        if (line === undefined || text === '') continue;
        yield {
          on,
          range,
          message: `The heading "${text}" stands in line ${line} already.`,
          hint: 'Word one of them so that it says how they differ.',
        };
      }
    }
  },
};
