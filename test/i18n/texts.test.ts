import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { it } from '../../src/i18n/it.ts';
import { ro } from '../../src/i18n/ro.ts';

type Leaf = string | ((...values: unknown[]) => unknown);

/** Texts that are right although they read as in English, in the order of the alphabet. */
const sameAsEnglish: Record<string, string[]> = {
  it: ['page.minutes'],
  ro: ['page.minutes', 'worksheet.traits.optimism'],
};

const counts = [0, 1, 2, 5, 20, 21];
const english = leaves(en);
const translations = { it: leaves(it), ro: leaves(ro) };

describe.each(Object.entries({ en: english, ...translations }))('the texts in %s', (lang, texts) => {
  test('have the keys of the English ones', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('all say something, whatever the count', () => {
    expect(
      keysWhere(texts, (text) => readings(text).some((said) => typeof said !== 'string' || said.trim() === '')),
    ).toEqual([]);
    expect(keysWhere(texts, (text) => /undefined|NaN|\[object/.test(readings(text).join()))).toEqual([]);
  });

  test('use the letters of the language', () => {
    expect(keysWhere(texts, (text) => readings(text).join() !== readings(text).join().normalize('NFC'))).toEqual([]);
    expect(keysWhere(texts, (text) => lang === 'ro' && /[şţŞŢ]/.test(readings(text).join()))).toEqual([]);
  });
});

describe.each(Object.entries(translations))('the translation into %s', (lang, texts) => {
  test('leaves no text in English', () => {
    const untranslated = keysWhere(texts, (text, source) => readings(text).join() === readings(source).join());
    expect(untranslated.toSorted()).toEqual(sameAsEnglish[lang]);
  });

  test('takes and shows the values that the English texts do', () => {
    expect(keysWhere(texts, (text, source) => signature(text) !== signature(source))).toEqual([]);
    expect(keysWhere(texts, (text, source) => valuesShown(text).join() !== valuesShown(source).join())).toEqual([]);
  });

  test('keeps the places to fill in', () => {
    expect(keysWhere(texts, (text, source) => placeholders(text).join() !== placeholders(source).join())).toEqual([]);
  });
});

describe('plurals', () => {
  test('are Italian in Italian', () => {
    expect([0, 1, 2, 21].map(it.lists.pages)).toEqual(['0 pagine', '1 pagina', '2 pagine', '21 pagine']);
  });

  test('take "de" in Romanian when the last two digits are 20 or more, or 00', () => {
    const pages = [0, 1, 2, 19, 20, 21, 100, 101, 119, 120].map(ro.lists.pages);
    expect(pages).toEqual([
      '0 pagini',
      '1 pagină',
      '2 pagini',
      '19 pagini',
      '20 de pagini',
      '21 de pagini',
      '100 de pagini',
      '101 pagini',
      '119 pagini',
      '120 de pagini',
    ]);
    expect(ro.path.total(1, 45)).toBe('1 pas, cam 45 de minute');
  });
});

/** Every text by its key, such as `page.minutes`. */
function leaves(texts: object, path = ''): Map<string, Leaf> {
  const found = Object.entries(texts).map(([key, value]: [string, Leaf | object]): [string, Leaf][] => {
    const here = path === '' ? key : `${path}.${key}`;
    return isLeaf(value) ? [[here, value]] : [...leaves(value, here)];
  });
  return new Map(found.flat());
}

function isLeaf(value: Leaf | object): value is Leaf {
  return typeof value === 'string' || typeof value === 'function';
}

/** The keys of the texts for which something holds, beside the English text of the same key. */
function keysWhere(texts: Map<string, Leaf>, holds: (text: Leaf, source: Leaf) => boolean): string[] {
  return [...texts].filter(([key, text]) => holds(text, english.get(key) ?? '')).map(([key]) => key);
}

/** What a text says: once for a plain text, once for each count for a function. */
function readings(text: Leaf): unknown[] {
  if (typeof text === 'string') return [text];
  return counts.map((count) => text(...Array.from({ length: text.length }, () => count)));
}

/** Whether it is a plain text or a function, and of how many values. */
function signature(text: Leaf): string {
  return typeof text === 'string' ? 'text' : `function of ${text.length}`;
}

/** Which of its values a function text shows, by place. */
function valuesShown(text: Leaf): number[] {
  if (typeof text === 'string') return [];
  const values = Array.from({ length: text.length }, (_, place) => 7001 + place);
  const said = String(text(...values));
  return values.filter((value) => said.includes(String(value)));
}

function placeholders(text: Leaf): string[] {
  return typeof text === 'string' ? (text.match(/\{\w+\}/g) ?? []).toSorted() : [];
}
