import { describe, expect, test } from 'vitest';
import { edit } from '../../../src/playbook/examples/fault.ts';
import { filesWhenMended } from '../../../src/playbook/examples/mended.ts';
import { fileRules, playbookRules } from '../../../src/playbook/rule-list.ts';
import { faults, filesOf, findingsOf, showFault } from '../../../src/playbook/examples/show-fault.ts';
import { sample, sampleDay } from '../../../src/playbook/examples/sample.ts';
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

  test.each(Object.entries(faults).filter(([id]) => showFault(id)?.mending))(
    '%s is silent about what the example shows as right',
    (id, fault) => {
      const settings = ['playbook.yaml', 'owners.yaml'];
      const beside = [...settings, ...(fault.beside ?? []), ...Object.keys(fault.files).filter((file) => sample[file])];
      const files = { ...filesOf({ files: {} }, beside), ...filesWhenMended(fault) };
      expect(findingsOf(id, files).map(({ message }) => message)).toEqual([]);
    },
  );

  test('has no right side only where something is to be taken away as a whole', () => {
    const without = Object.keys(faults).filter((id) => !showFault(id)?.mending);
    expect(without).toEqual(['file-kind', 'name-collision', 'principle-unpractised', 'history-missing']);
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
