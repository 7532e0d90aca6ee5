import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rows of `bad-input.md`, section 2: what can go wrong with a playbook. */
const rows =
  'E01 E02 E04 E06 E07 E08 E10 E11 E12 E13 E14 E15 E16 E17 E19 E20 E22 ' +
  'Y01 Y02 Y03 Y04 Y05 Y06 Y07 Y08 Y09 Y11 Y12 Y13 Y14 Y15 Y18 ' +
  'D01 D02 D03 D05 D06 D07 D08 D10 D11 D12 D13 D14 D15 D17 D20 ' +
  'L01 L02 L03 L05 L06 L07 L08 L10 L11 L12 L13 L14 L15 L17 L19 L20 L21 L23 ' +
  'M01 M02 M03 M04 M05 M07 M08 M09 M10 M11 M12 M13 M14 M16 M18 M19 M22 ' +
  'T01 T02 T03 T05 T06 T08 T09 T12';

/** Rows that no finding of the reader or of a rule can show so far, and why. */
const elsewhere: Readonly<Record<string, string>> = {
  Y18: 'No command of ours writes into a page so far.',
  D07: 'What a change touches is known with `--changed-since` only.',
  D10: 'Days from which a page holds wait for the issue that brings them.',
  D11: 'Approvals are known to the audit report only.',
  D17: 'Approvals are known to the audit report only.',
  L10: 'Audiences wait for the issue that brings them.',
  L15: 'A page that has gone is known from the history only.',
  L21: 'Links to other sites are followed at night, never while validating.',
  M19: 'What a picture shows is for a person to see.',
  M22: 'The detector of card numbers and the like does not exist yet.',
  T05: 'Wording across languages is a matter of Vale.',
  T06: 'Audiences wait for the issue that brings them.',
  T08: 'A wrong option is tested in test/scripts/validate.test.ts.',
  T09: 'Nothing reads the history so far.',
  T12: 'Two builds at once are tested in test/scripts/steps/lock.test.ts.',
};

/** Parts of rows that cannot be shown, and why. Kept here so that they are not forgotten. */
const parts: Readonly<Record<string, string>> = {
  E01: '`--fix` does not exist yet; the mark is accepted, and moves nothing.',
  E20: 'The executable bit is known to git only: on a Windows disk every file has it. A submodule is seen by its `.git`.',
  D15: 'An error on changed pages needs `--changed-since`; the list of what to hand over is a page of the site.',
  L08: 'The suggestion stands in the hint; `--fix` does not exist yet.',
  M16: 'Pictures are told by their first bytes; nothing decodes them.',
};

function rowsWithATest(): Set<string> {
  const files = [...globSync('test/playbook/bad-*.test.ts'), 'test/prose/bad-text.test.ts'];
  const sources = files.filter((file) => !file.includes('bad-input')).map((file) => readFileSync(file, 'utf8'));
  return new Set(sources.join('\n').match(/\b[EYDLMT]\d\d\b/g));
}

test('every row has a fixture, or a reason why it cannot have one yet', () => {
  const tested = rowsWithATest();
  expect(rows.split(' ').filter((row) => !tested.has(row) && !(row in elsewhere))).toEqual([]);
  expect(Object.keys(elsewhere).filter((row) => tested.has(row))).toEqual([]);
  expect(Object.keys(parts).filter((row) => !tested.has(row))).toEqual([]);
});
