import { expect, test } from 'vitest';
import fc from 'fast-check';
import { metricScale } from '../../src/model/metric-scale.ts';
import { metricState, movedTo, type Marks } from '../../src/model/metric-state.ts';

const higher: Marks = { direction: 'higher', healthy: 65, alarm: 55 };
const lower: Marks = { direction: 'lower', healthy: 2, alarm: 4 };
const range: Marks = { direction: 'range', healthy: { from: 5, to: 8 }, alarm: { from: 3.5, to: 10 } };

test.each([
  [higher, 65, 'well'],
  [higher, 64.99, 'watch'],
  [higher, 55.01, 'watch'],
  [higher, 55, 'act'],
  [lower, 2, 'well'],
  [lower, 2.01, 'watch'],
  [lower, 3.99, 'watch'],
  [lower, 4, 'act'],
  [range, 5, 'well'],
  [range, 8, 'well'],
  [range, 4.99, 'watch'],
  [range, 3.5, 'watch'],
  [range, 3.49, 'act'],
  [range, 8.01, 'watch'],
  [range, 10, 'watch'],
  [range, 10.01, 'act'],
])('%o at %d is %s', (marks, value, state) => {
  expect(metricState(value, marks)).toBe(state);
});

test('better is what the direction says, and within a range nothing is', () => {
  expect([movedTo(57, 66, higher), movedTo(57, 66, lower), movedTo(7, 7, lower)]).toEqual(['better', 'worse', 'same']);
  expect([movedTo(8.8, 7.4, range), movedTo(6, 7, range), movedTo(7, 9, range), movedTo(4, 9, range)]).toEqual([
    'better',
    'same',
    'worse',
    'same',
  ]);
});

test('a scale shows its states in order, and ends where a share ends', () => {
  const states = (marks: Marks) => metricScale(marks, '').zones.map(({ state }) => state);
  expect([states(higher), states(lower), states(range)]).toEqual([
    ['act', 'watch', 'well'],
    ['well', 'watch', 'act'],
    ['act', 'watch', 'well', 'watch', 'act'],
  ]);
  const adherence: Marks = { direction: 'range', healthy: { from: 90, to: 96 }, alarm: { from: 84, to: 99 } };
  expect(metricScale(adherence, '%').zones.at(-1)!.to).toBe(100);
  expect(metricScale(adherence, '%').at(100)).toBe(100);
});

test('zones lie side by side, and every value lies in the zone of its state', () => {
  const marks = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 100 })).filter(([a, b]) => a < b);
  fc.assert(
    fc.property(
      marks,
      fc.constantFrom('higher', 'lower'),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (ends, direction, value) => {
        const [healthy, alarm] = direction === 'lower' ? ends : ([ends[1], ends[0]] as const);
        const metric = { direction, healthy, alarm } as Marks;
        const { zones, at } = metricScale(metric, '%', [value]);
        expect(zones[0]!.from).toBeCloseTo(0);
        expect(zones.at(-1)!.to).toBeCloseTo(100);
        const own = zones.filter(({ state }) => state === metricState(value, metric));
        const place = at(value);
        // A state without length is drawn as the mark that it stands on.
        if (own.length > 0) expect(own.some(({ from, to }) => place >= from - 1e-9 && place <= to + 1e-9)).toBe(true);
      },
    ),
  );
});
