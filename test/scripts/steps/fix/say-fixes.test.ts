import { expect, test } from 'vitest';
import type { MendedFile } from '../../../../scripts/steps/fix/mend-playbook.ts';
import { sayFixes, sayPlan } from '../../../../scripts/steps/fix/say-fixes.ts';
import { painter } from '../../../../scripts/steps/format-diagnostics/pretty.ts';
import { finding } from '../../../support/placed-report.ts';

function mended(over: Partial<MendedFile> = {}): MendedFile {
  const file = 'content/glossary/touch.mdx';
  return { file, before: 'a\nb\nc\nd\ne\n', after: 'a\nb\nC\nd\ne\n', mended: [finding(), finding()], ...over };
}

test('counts problems and files, and names those that were left alone', () => {
  expect(
    sayFixes({
      written: [mended(), mended({ file: 'content/a\u001b[2Jb.mdx', mended: [finding()] })],
      left: [mended({ file: 'content/theirs.mdx' })],
    }),
  ).toMatchInlineSnapshot(`
    "3 problems mended in 2 files:
      content/glossary/touch.mdx (2)
      content/a<U+001B>[2Jb.mdx (1)
    content/theirs.mdx was changed by somebody else in this moment, and left as it is. Run this again.
    "
  `);
  expect(sayFixes({ written: [], left: [] })).toMatchInlineSnapshot(`
    "Nothing was mended: what is left, if anything, needs a person.
    "
  `);
});

test('shows each line that would change with two around it, whatever its line ends, and masks what is private', () => {
  const before = 'a\r\nb\r\nmaria.b@gmail.com\u00a0\r\nd\r\ne\r\nf\r\n';
  expect(sayPlan([mended(), mended({ before, after: before.replace('\u00a0', '') })], painter(false)))
    .toMatchInlineSnapshot(`
    "--- content/glossary/touch.mdx
    +++ content/glossary/touch.mdx
    @@ -1,5 +1,5 @@
     a
     b
    -c
    +C
     d
     e

    --- content/glossary/touch.mdx
    +++ content/glossary/touch.mdx
    @@ -1,5 +1,5 @@
     a
     b
    -•••••••••••••••••<U+00A0>
    +•••••••••••••••••
     d
     e

    4 problems would be mended in 2 files. Nothing is written; leave --dry-run out to write it.
    "
  `);
  expect(sayPlan([], painter(false))).toMatchInlineSnapshot(`
    "Nothing would be mended: what is left, if anything, needs a person.
    "
  `);
});

test('paints what goes and what comes', () => {
  expect(sayPlan([mended()], painter(true))).toContain('\u001b[31m-c\u001b[39m\n\u001b[32m+C\u001b[39m');
});
