import { fileStart } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

export const redirectAltered: Rule = {
  id: 'redirect-altered',
  severity: 'error',
  why: 'An address that once led somewhere is on notes, in mails and in the heads of people for good.',

  *check({ playbook, change }) {
    for (const before of change?.base.redirects ?? []) {
      const index = playbook.redirects.findIndex(({ from }) => from === before.from);
      const now = playbook.redirects[index];
      if (now?.to === before.to) continue;
      yield now
        ? {
            on: playbook.locate('redirects.yaml', [index, 'to']),
            message: `The address ${before.from} led to "${before.to}", and this change lets it lead to "${now.to}".`,
            hint: `Write ${before.to} again. If that page has another address, add an entry for the page.`,
          }
        : {
            on: { ...playbook.locate('redirects.yaml', []), range: fileStart },
            message: `The address ${before.from} led to "${before.to}", and this change takes the entry out.`,
            hint: `Put it back: from: ${before.from}, to: ${before.to}.`,
          };
    }
  },
};
