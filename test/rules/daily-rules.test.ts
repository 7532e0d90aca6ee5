import { expect, test } from 'vitest';
import { faults, filesOf } from '../../src/playbook/examples/show-fault.ts';
import { readFiles } from '../../src/playbook/read-files.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { lasting } from '../../src/rules/daily-rules.ts';
import { rules } from '../../src/rules/index.ts';
import { runRules } from '../../src/rules/run-rules.ts';

const days = ['2019-01-01', '2026-06-01', '2026-11-21', '2027-03-01', '2031-12-31'];
const starter = readPlaybookSync('content');
const settings = ['playbook.yaml', 'owners.yaml'];

test.each(rules.map(({ id }) => id).filter((id) => lasting([{ rule: id }]).length > 0))(
  '%s says the same on every day',
  (id) => {
    const fault = faults[id];
    const playbooks = [starter, ...(fault ? [readFiles(filesOf(fault, [...settings, ...(fault.beside ?? [])]))] : [])];
    const rule = rules.filter((each) => each.id === id);
    for (const playbook of playbooks) {
      const [first, ...others] = days.map((day) => runRules(rule, playbook, day));
      for (const other of others) expect(other).toEqual(first);
    }
  },
);

test('findings that the day decides are left out', () => {
  const all = rules.map(({ id }) => ({ rule: id }));
  expect(all.filter((each) => !lasting(all).includes(each)).map(({ rule }) => rule)).toMatchInlineSnapshot(`
    [
      "owner-left",
      "owner-account",
      "review-day",
      "review-overdue",
      "review-due-soon",
      "plan-late",
      "year-gap",
      "path-step-overdue",
    ]
  `);
});
