import { expect, test } from 'vitest';
import { translationStale } from '../../src/rules/translation-stale.ts';
import { hash, procedure, translation } from '../support/pages.ts';
import { report } from '../support/report.ts';

function check(translates: string, status: 'active' | 'retired' = 'active'): string[] {
  return report(translationStale, { pages: [procedure({ status }, { translations: [translation({ translates })] })] });
}

test('says that the source has changed', () => {
  expect(check('3f9a2c81')).toMatchInlineSnapshot(`
    [
      "content/translated.it.mdx translates
    The translation is of the text 3f9a2c81, and content/procedures/a-procedure.mdx has changed since: its text is 00000000.
    Bring the translation up to date, then write 00000000.",
    ]
  `);
});

test('gives the value that belongs in the place of "pending"', () => {
  expect(check('pending')).toMatchInlineSnapshot(`
    [
      "error content/translated.it.mdx translates
    The translation does not say which text it is of; the text of content/procedures/a-procedure.mdx is 00000000.
    Write 00000000, if this is the text that was translated. [00000000]",
    ]
  `);
});

test('is silent when it is up to date, or when the source is retired', () => {
  expect([...check(hash), ...check('3f9a2c81', 'retired')]).toEqual([]);
});
