import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { snippets } from '../../../../scripts/steps/editor-files/snippets.ts';
import { componentNames, components } from '../../../../src/model/components.ts';
import { review } from '../../../../src/model/fields.ts';
import { readProse } from '../../../../src/prose/read-prose.ts';

const all = snippets();

/** A snippet as it stands when all its places are left as they are, with the words of each place by its number. */
function expand(body: readonly string[]): { text: string; places: Map<number, string> } {
  const places = new Map<number, string>();
  const text = body
    .join('\n')
    .replace(
      /\$\{CURRENT_(\w+)\}|\$CURRENT_([A-Z]+)/g,
      (_, a: string, b: string) => ({ YEAR: '2026', MONTH: '11', DATE: '21' })[a ?? b] ?? '',
    )
    .replace(
      /\$\{(\d+)\|((?:\\.|[^|\\])+)\|\}|\$\{(\d+):((?:\\.|[^}\\])*)\}|\$(\d+)/g,
      (_, ...groups: (string | undefined)[]) => {
        const [choice, options, place, words, end] = groups;
        const [first] = options?.split(/(?<!\\),/) ?? [];
        const shown = (first ?? words ?? '').replace(/\\(.)/g, '$1');
        places.set(Number(choice ?? place ?? end), shown);
        return shown;
      },
    );
  return { text, places };
}

test('there is one for every component, and one for a review', () => {
  expect(Object.keys(all)).toEqual([...componentNames, 'review']);
  expect(
    Object.entries(all).filter(([name, { prefix, description }]) => prefix !== name || description === ''),
  ).toEqual([]);
});

describe.each(componentNames)('%s', (name) => {
  const { text, places } = expand(all[name]!.body);

  test('is written as validate wants it', () => {
    expect(text).not.toContain('$');
    const { problems, body } = readProse(`${text}\n`);
    expect(problems).toEqual([]);
    expect(body.components.map((component) => component.name)).toContain(name);
  });

  test('has a place for each property that its example shows, and ends behind it', () => {
    const shown = [...new RegExp(`<${name}\\b([^>]*)>`).exec(components[name].example)![1]!.matchAll(/\w+="/g)];
    expect(places.size - 1).toBeGreaterThanOrEqual(shown.length);
    expect(places.get(0)).toBe('');
    expect(Math.max(...places.keys())).toBe(places.size - 1);
  });
});

test('a property with few values offers all of them', () => {
  expect(all['Note']!.body[0]).toBe('<Note kind="${1|stop,info,tip|}">');
});

test('the review is one, as soon as its places are filled in', () => {
  const { text } = expand(all['review']!.body);
  const [written] = parse(text.replace('YYYY-MM-DD', '2027-05-21'), { schema: 'core' }) as unknown[];
  expect(review.safeParse(written)).toMatchObject({ success: true, data: { on: '2026-11-21', of: 'pending' } });
});
