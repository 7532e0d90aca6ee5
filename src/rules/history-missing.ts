import { fileStart } from '../model/diagnostic.ts';
import type { Rule } from './rule.ts';

export const historyMissing: Rule = {
  id: 'history-missing',
  severity: 'error',
  why: 'Without the history nobody can tell a review that was made from one whose date was moved.',

  *check({ playbook, gap }) {
    if (gap) yield { on: { ...playbook.locate('playbook.yaml', []), range: fileStart }, ...gap };
  },
};
