import { afterEach, expect, test, vi } from 'vitest';
import { keepWalk, readWalk } from '../../../src/workbench/walk/kept-walks.ts';
import { noNotes, withTick, type WalkStep } from '../../../src/workbench/walk/walk-ticks.ts';

const steps: WalkStep[] = [{ key: 'a', page: 'greet-a-caller', do: 'read' }];
const notes = withTick(noNotes, 'a', { on: '2026-11-22', by: 'self' });

/** A browser whose storage takes nothing, as a full or a closed one. */
function closedBrowser(): void {
  const refuse = (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse });
  vi.stubGlobal('dispatchEvent', () => true);
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
}

afterEach(() => vi.unstubAllGlobals());

test('a tick that the browser does not take is said not to be kept, and holds until the page is left', () => {
  closedBrowser();
  expect(keepWalk('first-day', steps, notes)).toBe(false);
  expect(readWalk('first-day', steps).ticks).toEqual(notes.ticks);
  expect(readWalk('first-week', steps).ticks).toEqual({});
});
