import { describe, expect, test } from 'vitest';
import { pairPages } from '../../../../scripts/steps/compare/pair-pages.ts';
import type { ChangedFile } from '../../../../src/model/change.ts';
import { playbook, procedure, term, type Parts } from '../../../support/pages.ts';

/** `id of before → id of now`, with what keeps it from being read. */
function pair(before: Parts, after: Parts, files: readonly ChangedFile[] = []): string[] {
  const changed = new Map(files.map((file) => [file.path, file]));
  return pairPages(playbook(before), playbook(after), changed).map(
    ({ before: was, after: is, unreadable }) =>
      `${was?.id ?? 'none'} → ${is?.id ?? 'none'}${unreadable ? `, unreadable ${unreadable}` : ''}`,
  );
}

const late = procedure({ id: 'late' });

describe('a page finds itself in the other edition', () => {
  test('by its id, in another folder too', () => {
    const moved = procedure({ id: 'late' }, { branch: ['delivery'] });
    expect(pair({ pages: [late] }, { pages: [moved] })).toEqual(['late → late']);
  });

  test('by what git says, under another id', () => {
    const renamed = procedure({ id: 'late-parcel', title: 'Late parcels' }, { hash: '11111111' });
    const files: ChangedFile[] = [{ status: 'renamed', path: renamed.file, from: late.file }];
    expect(pair({ pages: [late] }, { pages: [renamed] }, files)).toEqual(['late → late-parcel']);
  });

  test('by its file, when only the id in it is another', () => {
    const renamed = procedure({ id: 'late-parcel' }, { file: late.file, hash: '11111111' });
    expect(pair({ pages: [late] }, { pages: [renamed] }, [{ status: 'changed', path: late.file }])).toEqual([
      'late → late-parcel',
    ]);
  });

  test('by its title and text, where git sees only a new file', () => {
    const copy = procedure({ id: 'late-parcel' });
    expect(pair({ pages: [late] }, { pages: [copy] })).toEqual(['late → late-parcel']);
  });

  test('or does not, when it is another page', () => {
    const other = procedure({ id: 'refund', title: 'Refund' }, { hash: '11111111' });
    expect(pair({ pages: [late] }, { pages: [other] })).toEqual(['none → refund', 'late → none']);
    expect(pair({ pages: [late] }, { pages: [term({ id: 'late-term' })] })).toEqual([
      'none → late-term',
      'late → none',
    ]);
  });
});

describe('a page that only one edition has', () => {
  test('cannot be read in the other, where its file is still there', () => {
    expect(pair({ pages: [late] }, {}, [{ status: 'changed', path: late.file }])).toEqual([
      'late → none, unreadable after',
    ]);
    expect(pair({ unreadable: ['late'] }, { pages: [late] })).toEqual(['none → late, unreadable before']);
  });

  test('is gone or new where its file is', () => {
    expect(pair({ pages: [late] }, {}, [{ status: 'removed', path: late.file }])).toEqual(['late → none']);
    expect(pair({}, { pages: [late] }, [{ status: 'added', path: late.file }])).toEqual(['none → late']);
  });

  test('does not take the place of one that nobody can read', () => {
    const other = procedure({ id: 'refund' });
    expect(pair({ pages: [other], unreadable: ['late'] }, { pages: [late, other] })).toEqual([
      'none → late, unreadable before',
      'refund → refund',
    ]);
  });
});

test('two pages that claim one id are told apart by their files', () => {
  const twin = procedure({ id: 'late' }, { branch: ['delivery'] });
  expect(pair({ pages: [twin, late] }, { pages: [late, twin] })).toEqual(['late → late', 'late → late']);
  expect(pair({ pages: [twin, late] }, { pages: [late] })).toEqual(['late → late', 'late → none']);
});
