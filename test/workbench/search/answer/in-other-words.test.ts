import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/workbench/search/answer/answer.ts';
import { inOtherWords } from '../../../../src/workbench/search/answer/in-other-words.ts';
import type { SynonymGroup } from '../../../../src/workbench/ranking/synonyms.ts';

const synonyms: SynonymGroup[] = [[['refund', 'money back', 'reimbursement']], [['discount'], ['goodwill']]];

async function keys(query: string, known: Readonly<Record<string, string>>): Promise<string[]> {
  // Only the key of an answer counts here.
  const answersTo = (asked: string) => (known[asked] ? [{ key: known[asked] } as Answer] : []);
  return (await inOtherWords(query, synonyms, answersTo)).map(({ key }) => key);
}

test('what means the same is asked for where the typed words find nothing', async () => {
  expect(await keys('money back limit', { 'refund limit': 'refund' })).toEqual(['refund']);
  expect(await keys('money back limit', { 'money back limit': 'typed', 'refund limit': 'refund' })).toEqual(['typed']);
});

test('words that lead one way do not mean the same', async () => {
  expect(await keys('discount limit', { 'goodwill limit': 'goodwill' })).toEqual([]);
});

test('where the other words disagree, there is no answer', async () => {
  const known = { 'refund limit': 'refund', 'reimbursement limit': 'other' };
  expect(await keys('money back limit', known)).toEqual([]);
});
