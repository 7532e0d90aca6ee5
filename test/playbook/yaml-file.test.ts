import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/playbook/yaml-file.ts';

const text = `title: Touch
levels: [frontline, manager]
reviews:
  - on: 2026-11-01
    of: 00123456
  - on: 2026-10-01
empty:
quoted: "a: b"
long: >-
  one
  two
`;

describe('the place of a field', () => {
  const yaml = readYaml(text, 2);
  const at = (...field: (string | number)[]) => {
    const { line, column, endLine, endColumn } = yaml.locate(field);
    return `${line}:${column}-${endLine}:${endColumn}`;
  };

  test('is that of its value, counted from the line of the file', () => {
    expect([at('title'), at('levels', 1), at('reviews', 0, 'on'), at('quoted')]).toEqual([
      '2:8-2:13',
      '3:21-3:28',
      '5:9-5:19',
      '9:9-9:15',
    ]);
  });

  test('is that of its name where the value is a group, a list, or nothing', () => {
    expect([at('levels'), at('reviews'), at('reviews', 1), at('empty')]).toEqual([
      '3:1-3:7',
      '4:1-4:8',
      '7:5-7:19',
      '8:1-8:6',
    ]);
  });

  test('is that of its name when it is asked for', () => {
    expect(yaml.locate(['reviews', 0, 'on'], 'key')).toEqual({ line: 5, column: 5, endLine: 5, endColumn: 7 });
  });

  test('that is not written is that of the nearest above it, or the first', () => {
    expect([at('reviews', 1, 'of'), at('reviews', 7, 'on'), at('nothing'), at('title', 'more')]).toEqual([
      '7:5-7:19',
      '4:1-4:8',
      '2:1-2:1',
      '2:8-2:13',
    ]);
  });

  test('of a long text goes to its end', () => {
    expect(at('long')).toBe('10:7-12:6');
  });
});

describe('what is read', () => {
  test('is plain data: days and hashes are texts, words are not truths', () => {
    expect(readYaml(`${text}no: no\nyes: true\nday: 2026-11-01\ntranslates: 281e6482\n`).value).toEqual({
      title: 'Touch',
      levels: ['frontline', 'manager'],
      reviews: [{ on: '2026-11-01', of: '00123456' }, { on: '2026-10-01' }],
      empty: null,
      quoted: 'a: b',
      long: 'one two',
      no: 'no',
      yes: true,
      day: '2026-11-01',
      translates: '281e6482',
    });
  });

  test('is nothing for a text without fields, and undefined for what cannot be relied on', () => {
    expect([readYaml('').value, readYaml('# a note').value]).toEqual([{}, {}]);
    expect([readYaml('a: &b c').value, readYaml('a: !b c').value, readYaml('a: {b: c d: e}').value]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is known as it is written, too', () => {
    const yaml = readYaml('a: 012\nb: [1e3, "x"]\n');
    expect([yaml.written(['a']), yaml.written(['b', 0]), yaml.written(['b', 1]), yaml.written(['c'])]).toEqual([
      '012',
      '1e3',
      '"x"',
      undefined,
    ]);
  });

  test('with a faulty line is read as the line was meant, and says so', () => {
    const yaml = readYaml('a: b: c\n\td: e\nf:g\nh: "i" j\n');
    expect(yaml.reports.map(({ range }) => range?.line)).toEqual([1, 2, 3, 4]);
    expect(yaml.value).toEqual({ a: 'b: c', d: 'e', f: 'g', h: '"i" j' });
    expect([1, 2, 3, 4, 5].map((line) => yaml.isMended(line))).toEqual([true, true, true, true, false]);
  });

  test('has no more than fifty faults', () => {
    expect(
      readYaml(Array.from({ length: 80 }, (_, index) => `a${index}: b: c`).join('\n')).reports.length,
    ).toBeLessThanOrEqual(51);
  });
});
