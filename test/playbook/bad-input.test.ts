import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The rows of `bad-input.md`, section 2: what can go wrong with a playbook. */
const rows =
  'E01 E02 E04 E06 E07 E08 E10 E11 E12 E13 E14 E15 E16 E17 E19 E20 E22 ' +
  'Y01 Y02 Y03 Y04 Y05 Y06 Y07 Y08 Y09 Y11 Y12 Y13 Y14 Y15 Y18 ' +
  'D01 D02 D03 D05 D06 D07 D08 D10 D11 D12 D13 D14 D15 D17 D20 ' +
  'L01 L02 L03 L05 L06 L07 L08 L10 L11 L12 L13 L14 L15 L17 L19 L20 L21 L23 ' +
  'M01 M02 M03 M04 M05 M07 M08 M09 M10 M11 M12 M13 M14 M16 M18 M19 M22 ' +
  'T01 T02 T03 T05 T06 T08 T09 T12';

/** Rows that a playbook by itself cannot show, and where they are shown instead, or why nowhere. */
const elsewhere: Readonly<Record<string, string>> = {
  D07: 'What a change touches is told with `--changed-since`: test/rules/review-overdue.test.ts.',
  D10: 'Days from which a page holds wait for the issue that brings them.',
  D11: 'Approvals are known to the audit report.',
  D17: 'Approvals are known to the audit report.',
  L10: 'Audiences wait for the issue that brings them.',
  L15: 'A page that has gone is known from the history: test/rules/page-removed-without-redirect.test.ts.',
  L21: 'Links to other sites are followed at night, never while validating.',
  M19: 'What a picture shows is for a person to see; the form of a pull request asks for it.',
  T05: 'Two translations of one term are a matter of words, which Vale looks at.',
  T06: 'Audiences wait for the issue that brings them.',
  T08: 'A wrong option is tested in test/scripts/validate.test.ts.',
  T09: 'A history that is cut short is known to what reads it: test/rules/history-missing.test.ts.',
  T12: 'Two builds at once are tested in test/scripts/steps/lock.test.ts.',
};

/** The attacks of section 3 that come through a pull request. */
const attacks = 'A01 A02 A03 A04 A06 A07 A09 A11 A12 A13 A14 A16 A17 A18 A19 A20 A21 A25';

/** Attacks that are no page, and what stands in their way. */
const notContent: Readonly<Record<string, string>> = {
  A07: 'There is one parser; that another reads the same is tested in test/prose/parity.test.ts.',
  A13: 'Who must approve what lies outside `content/` is generated: test/scripts/codeowners.test.ts.',
  A14: 'The workflows are tested in test/workflows.test.ts.',
  A16: 'Versions are pinned in the lockfile, with the hash of each package.',
  A17: 'No install script runs: `.npmrc` says so.',
  A18: 'npm itself is none of the playbook.',
  A19: 'There is no service worker.',
  A20: 'Audiences wait for the issue that brings them.',
  A21: 'No address is told to other sites: test/scripts/steps/serve.test.ts.',
  A25: 'Nothing is exported for language models.',
};

/** Parts of rows that cannot be shown, and why. Kept here so that they are not forgotten. */
const parts: Readonly<Record<string, string>> = {
  E20: 'The executable bit is known to git only: on a Windows disk every file has it. A submodule is seen by its `.git`.',
  D15: 'An error on changed pages needs `--changed-since`; the list of what to hand over is a page of the site.',
  L07: 'A link to the file beside it is how pages link here, so there is nothing to mend; one to the file on the web is mended.',
  M16: 'Pictures are told by their first bytes; nothing decodes them.',
  M22: 'A mail address at a firm may be that of a partner; only those of private mailboxes are refused.',
  T02: 'An error on changed pages needs `--changed-since`.',
};

/** The rows that the names of tests speak of. */
function rowsOf(...patterns: readonly string[]): Set<string> {
  const sources = globSync(patterns).map((file) => readFileSync(file, 'utf8'));
  const names = sources.flatMap(
    (source) => source.match(/(?:test|describe)(?:\.each\([\s\S]*?\])?\(\s*['"`][^'"`\n]+/g) ?? [],
  );
  return new Set(names.join('\n').match(/\b[EYDLMT]\d\d\b/g));
}

test('every row has its message as people read it, or a reason why a playbook cannot show it', () => {
  const golden = rowsOf('test/playbook/catalogue/*.test.ts');
  expect(rows.split(' ').filter((row) => !golden.has(row) && !(row in elsewhere))).toEqual([]);
  expect(Object.keys(elsewhere).filter((row) => golden.has(row))).toEqual([]);
  expect(Object.keys(parts).filter((row) => !golden.has(row))).toEqual([]);
  expect([...golden].filter((row) => !rows.split(' ').includes(row))).toEqual([]);
});

test('every row is tried in more forms than that, save those that have no other', () => {
  const sources = globSync(['test/playbook/bad-*.test.ts', 'test/prose/bad-text.test.ts']).filter(
    (file) => !file.includes('bad-input'),
  );
  const tried = new Set(sources.flatMap((file) => readFileSync(file, 'utf8').match(/\b[EYDLMT]\d\d\b/g) ?? []));
  const others = rows.split(' ').filter((row) => !tried.has(row) && !(row in elsewhere));
  expect(others).toEqual(['Y18', 'M22']);
});

test('every attack that is a page is tried', () => {
  const tried = new Set(readFileSync('test/prose/attacks.test.ts', 'utf8').match(/\bA\d\d\b/g));
  expect(attacks.split(' ').filter((row) => tried.has(row) === row in notContent)).toEqual([]);
});

test('the tests that stand for a row elsewhere are there', () => {
  const reasons = [...Object.values(elsewhere), ...Object.values(notContent)];
  const named = reasons.flatMap((reason) => reason.match(/test\/[\w/-]+\.(?:test|spec)\.ts/g) ?? []);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});
