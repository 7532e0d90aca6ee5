import { expect, test } from 'vitest';
import { translationStale } from '../../src/rules/translation-stale.ts';
import { reportChange } from '../support/change.ts';
import { hash, procedure, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(translates: string, status: 'active' | 'retired' = 'active'): string[] {
  return report(translationStale, { pages: [procedure({ status }, { translations: [translation({ translates })] })] });
}

test('says that the source has changed', () => {
  expect(check('3f9a2c81')).toMatchInlineSnapshot(`
    [
      "content/translated.it.mdx translates
    The text of content/procedures/a-procedure.mdx has changed since this translation was made of it.
    Bring the translation up to date, then write 00000000.",
    ]
  `);
});

test('gives the value that belongs in the place of "pending"', () => {
  expect(check('pending')).toMatchInlineSnapshot(`
    [
      "error content/translated.it.mdx translates
    The translation does not say yet which text it is of. The digits of content/procedures/a-procedure.mdx are 00000000.
    Write 00000000, if this is the text that was translated. [00000000]",
    ]
  `);
});

test('is silent when it is up to date, or when the source is retired', () => {
  expect([...check(hash), ...check('3f9a2c81', 'retired')]).toEqual([]);
});

test('is an error where a change touches the text of the page or of the translation', () => {
  const before = { pages: [procedure({}, { hash: '11111111' })] };
  const stale = translation({ translates: '11111111' });
  const now = { pages: [procedure({}, { translations: [stale] })] };
  expect(reportChange(translationStale, now, { before })).toMatchInlineSnapshot(`
    [
      "error content/translated.it.mdx translates
    The text of content/procedures/a-procedure.mdx has changed since this translation was made of it.
    Bring the translation up to date, then write 00000000. If nobody can, delete it: readers then get the source.",
    ]
  `);
  const same = { pages: [procedure()] };
  expect(reportChange(translationStale, now, { before: same, files: [stale.file] })).toHaveLength(1);
});

test("a review or a tag that is added to the page does not make its translation anybody else's work", () => {
  const now = { pages: [procedure({}, { translations: [translation({ translates: '11111111' })] })] };
  expect(reportChange(translationStale, now, { before: { pages: [procedure()] } })).toEqual([
    expect.stringMatching(/^content/),
  ]);
});
