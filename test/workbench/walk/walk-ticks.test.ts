import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  begunAgain,
  noNotes,
  tickedOf,
  withDeeds,
  withoutTick,
  withTick,
  type WalkStep,
} from '../../../src/workbench/walk/walk-ticks.ts';

const steps: WalkStep[] = [
  { key: 'a', page: 'greet-a-caller', do: 'read' },
  { key: 'b', page: 'unclear-request', do: 'practise' },
  { key: 'c', page: 'first-day-welcome', do: 'check' },
  { key: 'd', page: 'morning-huddle', do: 'meet' },
];

const doneOn = (days: Record<string, string>) => (page: string, deed: string) => days[`${page} ${deed}`];

test('a step ticks itself by what it asks for, and by nothing else', () => {
  const days = {
    'greet-a-caller read': '2026-11-20',
    'unclear-request read': '2026-11-20',
    'first-day-welcome run': '2026-11-21',
    'morning-huddle read': '2026-11-21',
  };
  expect(withDeeds(noNotes, steps, doneOn(days)).ticks).toEqual({
    a: { on: '2026-11-20', by: 'read' },
    c: { on: '2026-11-21', by: 'run' },
  });
});

test('a step that checks with a sheet ticks itself once the sheet is filled in', () => {
  const filled = doneOn({ 'first-day-welcome filled': '2026-11-22' });
  expect(withDeeds(noNotes, steps, filled).ticks).toEqual({ c: { on: '2026-11-22', by: 'filled' } });
});

test('of the deeds that tick a step, the first that was done after it was passed over counts', () => {
  const days = doneOn({ 'first-day-welcome run': '2026-11-20', 'first-day-welcome filled': '2026-11-22' });
  const again = begunAgain(steps, '2026-11-21');
  expect(withDeeds(again, steps, days).ticks).toEqual({ c: { on: '2026-11-22', by: 'filled' } });
});

test('a tick that was set by hand stays as it is', () => {
  const notes = withTick(noNotes, 'a', { on: '2026-11-01', by: 'self' });
  expect(withDeeds(notes, steps, doneOn({ 'greet-a-caller read': '2026-11-20' })).ticks['a']?.by).toBe('self');
});

test('a tick that was taken back does not come back by what was done before, only by what is done on a later day', () => {
  const read = doneOn({ 'greet-a-caller read': '2026-11-20' });
  const undone = withoutTick(withDeeds(noNotes, steps, read), 'a', '2026-11-20');
  expect(tickedOf(withDeeds(undone, steps, read), steps)).toEqual([]);
  expect(tickedOf(withDeeds(undone, steps, doneOn({ 'greet-a-caller read': '2026-11-21' })), steps)).toEqual(['a']);
});

test('a path that is begun again is empty, whatever was done up to that day', () => {
  const day = fc.integer({ min: 1, max: 21 }).map((number) => `2026-11-${String(number).padStart(2, '0')}`);
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...steps.map(({ page }) => page)), day), (days) => {
      const all = Object.fromEntries(
        Object.entries(days).flatMap(([page, on]) => ['read', 'run', 'passed'].map((deed) => [`${page} ${deed}`, on])),
      );
      expect(tickedOf(withDeeds(begunAgain(steps, '2026-11-21'), steps, doneOn(all)), steps)).toEqual([]);
    }),
  );
});

test('ticks of steps that have left the path do not count', () => {
  const notes = withTick(withTick(noNotes, 'gone', { on: '2026-11-01', by: 'self' }), 'd', {
    on: '2026-11-02',
    by: 'self',
  });
  expect(tickedOf(notes, steps)).toEqual(['d']);
});
