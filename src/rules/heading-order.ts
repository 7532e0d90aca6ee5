import type { Heading } from '../model/body.ts';
import type { Finding, Rule } from './rule.ts';
import { texts } from './texts.ts';

export const headingOrder: Rule = {
  id: 'heading-order',
  severity: 'warning',
  why: 'People who cannot see the page find their way by its headings and their levels.',

  *check({ playbook }) {
    for (const { on, body } of texts(playbook)) {
      // The title is the heading of level 1.
      let above = 1;
      for (const heading of body.headings) {
        const problem = problemOf(heading, above);
        if (problem) yield { on, range: heading.range, ...problem };
        above = heading.depth;
      }
    }
  },
};

function problemOf({ depth, text }: Heading, above: number): Pick<Finding, 'message' | 'hint'> | undefined {
  if (text === '')
    return { message: 'The heading has no words.', hint: 'Write what the section is about, or take the heading out.' };
  if (depth === 1)
    return {
      message: `"${text}" is a second title.`,
      hint: 'Begin it with ## instead of #: the title of the page stands at its top already.',
    };
  if (depth <= above + 1) return undefined;
  return {
    message: `"${text}" has level ${depth}, and the heading above it level ${above}.`,
    hint: `Begin it with ${'#'.repeat(above + 1)}.`,
  };
}
