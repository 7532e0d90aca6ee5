import type { Task } from '../model/body.ts';
import type { Rule } from './rule.ts';
import { texts } from './texts.ts';

export const taskRepeated: Rule = {
  id: 'task-repeated',
  severity: 'error',
  why: 'Of two equal items people tick both when they have done one.',

  *check({ playbook }) {
    for (const { page, on, body } of texts(playbook)) {
      if (page.kind !== 'checklist') continue;
      const first = new Map<string, Task>();
      for (const task of body.tasks) {
        const key = task.text.toLowerCase();
        const other = first.get(key);
        first.set(key, other ?? task);
        if (other === undefined || key === '') continue;
        yield {
          on,
          range: task.range,
          message: `"${task.text}" stands twice in this checklist, in lines ${other.range.line} and ${task.range.line}.`,
          hint: 'Take one of them out, or say how they differ.',
        };
      }
    }
  },
};
