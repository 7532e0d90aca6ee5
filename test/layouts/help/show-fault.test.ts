import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/layouts/help/rules/fault.ts';
import { fileRules, playbookRules } from '../../../src/layouts/help/rules/rule-list.ts';
import { faults, filesOf, findingsOf, showFault } from '../../../src/layouts/help/rules/show-fault.ts';
import { sample, sampleDay } from '../../../src/layouts/help/sample.ts';
import { readFiles } from '../../../src/playbook/read-files.ts';
import { rules } from '../../../src/rules/index.ts';
import { runRules } from '../../../src/rules/run-rules.ts';

test('the sample is free of findings, so that authors can copy from it', () => {
  const playbook = readFiles(sample);
  const findings = [...playbook.diagnostics, ...runRules(rules, playbook, sampleDay)];
  expect(findings.map(({ file, message, hint }) => `${file}: ${message} ${hint}`)).toEqual([]);
});

test('only rules that exist have an example', () => {
  const ids = new Set([...fileRules, ...playbookRules].map(({ id }) => id));
  expect(Object.keys(faults).filter((id) => !ids.has(id))).toEqual([]);
});

describe('the example of a rule', () => {
  const wholeSample = Object.keys(sample);

  test.each(Object.entries(faults))('%s is really reported, and with the whole sample around it too', (id, fault) => {
    const shown = showFault(id)?.finding;
    expect(shown).toMatchObject({ rule: id, message: expect.any(String), hint: expect.any(String) });
    const findings = findingsOf(id, filesOf(fault, wholeSample));
    expect(findings.map(({ file }) => file)).toContain(shown?.file);
  });

  test('shows the text that the finding is about', () => {
    expect(showFault('owner-unknown')).toMatchObject({
      finding: {
        file: 'content/procedures/late-repair.mdx',
        message: 'Nobody called "workshop-laed" is in the owners list.',
      },
      text: expect.stringContaining('owner: workshop-laed'),
    });
  });
});

test('a rule without an example has none', () => {
  expect(showFault('no-such-rule')).toBeUndefined();
});

test('an edit of what is not in the sample is refused', () => {
  expect(() => edit('owners.yaml', ['no such text', ''])).toThrow(
    'owners.yaml of the sample does not hold no such text.',
  );
});
