import { expect, test } from 'vitest';
import type { DataOf } from '../../src/model/page.ts';
import { readPlaybookSync } from '../../src/playbook/read-playbook.ts';
import { mapBox, scenarioMap } from '../../src/workspace/scenario-map.ts';
import { wrapWords } from '../../src/workspace/wrap-words.ts';

const scenarios = readPlaybookSync('content').pages.flatMap(({ kind, id, data }) =>
  kind === 'scenario' ? [[id, data as DataOf<'scenario'>] as const] : [],
);

test.each(scenarios)(
  '%s: no two boxes cover each other, all stand within the drawing, and every choice has its line',
  (_, data) => {
    const { boxes, lines, width, height } = scenarioMap(data);
    for (const [index, box] of boxes.entries()) {
      expect(box.x >= 0 && box.y >= 0 && box.x + mapBox.width <= width && box.y + mapBox.height <= height).toBe(true);
      for (const other of boxes.slice(index + 1))
        expect(Math.abs(box.x - other.x) >= mapBox.width || Math.abs(box.y - other.y) >= mapBox.height).toBe(true);
    }
    for (const { path } of lines) for (const [x] of pointsOf(path)) expect(x! >= 0 && x! <= width).toBe(true);
    const choices = data.nodes.flatMap((node) => node.choices);
    expect(lines.map(({ label }) => label).sort()).toEqual(choices.map(({ label }) => label).sort());
    expect(lines.filter(({ path, arrow }) => !path.startsWith('M') || arrow.split(' ').length !== 3)).toEqual([]);
  },
);

/** The points that a curve is drawn by. */
function pointsOf(path: string): number[][] {
  return path
    .split(/[A-Z]/)
    .filter(Boolean)
    .flatMap((part) => {
      const numbers = part.split(/[ ,]/).map(Number);
      return numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1]!]] : []));
    });
}

test('the same case is drawn the same, and its ways are counted', () => {
  const [, angry] = scenarios.find(([id]) => id === 'angry-caller')!;
  expect(scenarioMap(angry)).toEqual(scenarioMap(structuredClone(angry)));
  expect(scenarioMap(angry)).toMatchObject({ ends: 3, shortest: 2, longest: 6 });
});

test('where a way leads back, no longest one is claimed', () => {
  const choice = (id: string, to: string) => ({ id, label: id, to, feedback: 'So.', verdict: 'fair' as const });
  const nodes = [
    { id: 'ask', says: 'What?', read: [], choices: [choice('again', 'ask'), choice('answer', 'done')] },
    { id: 'done', says: 'Thanks.', read: [], choices: [] },
  ];
  const map = scenarioMap({ start: 'ask', nodes } as unknown as DataOf<'scenario'>);
  expect(map).toMatchObject({ ends: 1, shortest: undefined, longest: undefined });
  expect(map.lines).toHaveLength(2);
});

test.each([
  ['The line goes dead', 23, 2, ['The line goes dead']],
  ['The line goes dead with nothing agreed', 23, 2, ['The line goes dead with', 'nothing agreed']],
  [
    'The line goes dead with nothing agreed. In the evening',
    23,
    2,
    ['The line goes dead with', 'nothing agreed. In the…'],
  ],
  ['Rindfleischetikettierung', 12, 3, ['Rindfleisch-', 'etikettieru-', 'ng']],
  ['', 10, 2, []],
])('"%s" in lines of %i, at most %i', (text, width, most, lines) => {
  expect(wrapWords(text, width, most)).toEqual(lines);
});
