import fc from 'fast-check';
import { expect, test } from 'vitest';
import { knownRuns } from '../../../src/worksheets/checklist-run/known-run.ts';
import { newIn, readRunsFile, type WholeRun } from '../../../src/worksheets/checklist-run/read-runs.ts';
import type { Deed } from '../../../src/worksheets/checklist-run/run.ts';
import { runsFile } from '../../../src/worksheets/checklist-run/say-record.ts';
import { stateOf } from '../../../src/worksheets/checklist-run/state-of.ts';
import { anyDeed, anyEdition, done, packing } from './runs.ts';

const at = '2026-11-21T11:00:00.000Z';
const deeds = done('Clear the bench', 'Match the numbers').map((deed) => ({ ...deed, at }) as Deed);
const packed: WholeRun = {
  id: 'a1',
  page: 'packing',
  begun: { at, label: 'Order =1+1 “Łódź”', edition: packing, first: 'Ana' },
  deeds,
};

test('what was exported is read back as it was', () => {
  expect(readRunsFile(runsFile(knownRuns([packed])))).toEqual([packed]);
});

test('any run comes back standing as it stood', () => {
  fc.assert(
    fc.property(anyEdition, fc.array(anyDeed, { maxLength: 20 }), (edition, done) => {
      const run: WholeRun = {
        ...packed,
        begun: { ...packed.begun, edition },
        deeds: done.map((deed) => ({ ...deed, at }) as Deed),
      };
      const [back] = readRunsFile(runsFile(knownRuns([run]))) as WholeRun[];
      expect(stateOf(back!.begun, back!.deeds)).toEqual(stateOf(run.begun, run.deeds));
    }),
    { numRuns: 100 },
  );
});

test('the file of all that a device keeps is read as well', () => {
  const { deeds: own, ...run } = packed;
  const file = { file: 'vademecum-kept', version: 1, runs: [run], deeds: own.map((deed) => ({ run: 'a1', deed })) };
  expect(readRunsFile(JSON.stringify(file))).toEqual([packed]);
});

test('a run that stands twice in a file is read once', () => {
  const [known] = knownRuns([packed]);
  expect(readRunsFile(runsFile([known!, known!]))).toEqual([packed]);
});

test.each([
  ['an empty file', ''],
  ['a table', 'order,date\n1,2'],
  ['another file', '{"runs":[]}'],
  ['no run', runsFile([])],
  ['a file that does not say its version', runsFile(knownRuns([packed])).replace('"version": 1,', '')],
  [
    'a run without its beginning',
    JSON.stringify({ file: 'vademecum-runs', version: 1, runs: [{ id: 'a', page: 'b' }] }),
  ],
  ['an id that leads elsewhere', runsFile(knownRuns([{ ...packed, page: '../x' }]))],
  ['a deed without its item', runsFile(knownRuns([packed])).replace('"item": "Clear the bench",', '')],
  ['a time that is none', runsFile(knownRuns([packed])).replaceAll(at, 'soon')],
])('nothing is read of %s', (_, text) => {
  expect(readRunsFile(text)).toBe('other');
});

test('a file of a later edition of the site is told from one of another program', () => {
  expect(readRunsFile(runsFile(knownRuns([packed])).replace('"version": 1', '"version": 2'))).toBe('newer');
});

test('a run that is here already gets what was done elsewhere since, and loses nothing', () => {
  const before = { ...packed, deeds: deeds.slice(0, 1) };
  expect(newIn(packed, [])).toBe('all');
  expect(newIn(packed, [packed])).toBe('nothing');
  expect(newIn(before, [packed])).toBe('nothing');
  expect(newIn(packed, [before])).toEqual({ deeds: deeds.slice(1) });
  expect(newIn(packed, [{ ...packed, deeds: deeds.toReversed() }])).toBe('nothing');
});
