import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsOf, kebab } from '../../../../scripts/steps/import/names.ts';
import { kebabCase } from '../../../../src/base/text.ts';

describe('a name', () => {
  test.each([
    ['LateDelivery', 'late-delivery'],
    ['late_delivery v2', 'late-delivery-v2'],
    ['Über uns', 'uber-uns'],
    ['Что делать', 'chto-delat'],
    ['苦情', 'ku-qing'],
    ['what’s new', 'whats-new'],
    ['con', 'con-page'],
    ['…', ''],
  ])('"%s" is %s in an address', (name, id) => {
    expect(kebab(name)).toBe(id);
  });
});

describe('ids', () => {
  const ids = (...paths: string[]) => [...idsOf(paths, 'handbook', new Set())].map(([, id]) => id);

  test('come from the name, and from folders where names repeat', () => {
    expect(ids('a/tools.md', 'b/tools.md', 'b/pay.md')).toEqual(['a-tools', 'pay', 'b-tools']);
  });

  test('of pages of folders come from the folder, and that of the topmost from the handbook', () => {
    expect(ids('README.md', 'pay/index.html.md.erb', 'pay/rise.md')).toEqual(['handbook', 'pay', 'rise']);
  });

  test('keep clear of those that exist, and end in a number where paths differ in signs no id has', () => {
    expect([...idsOf(['a/pay.md'], 'h', new Set(['pay']))]).toEqual([['a/pay.md', 'a-pay']]);
    expect(ids('a b.md', 'a-b.md')).toEqual(['a-b', 'a-b-2']);
  });

  test('are unique, have the form of ids, and do not depend on the order of the files', () => {
    const name = fc.constantFrom('a', 'B', 'a b', 'ü', 'README', 'index', 'x.y', '中', '…');
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.md`);
    fc.assert(
      fc.property(fc.uniqueArray(path, { maxLength: 30 }), (paths) => {
        const made = idsOf(paths, 'h', new Set());
        expect(new Set(made.values()).size).toBe(paths.length);
        for (const id of made.values()) expect(id).toMatch(kebabCase);
        expect(new Map([...idsOf(paths.toReversed(), 'h', new Set())].sort())).toEqual(new Map([...made].sort()));
      }),
    );
  });
});
