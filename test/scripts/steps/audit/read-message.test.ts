import { expect, test } from 'vitest';
import { readMessage } from '../../../../scripts/steps/audit/read-message.ts';

test('takes names from trailers, and a request and a reason from where platforms write them', () => {
  expect(
    readMessage(
      'Merge pull request #12 from a/b\n\nRaise the credit\n\nApproved-by: Anna <anna@example.com>\nReviewed-by: Bea',
    ),
  ).toEqual({
    approvers: ['Anna <anna@example.com>', 'Bea'],
    coAuthors: [],
    request: '#12',
    reason: 'Raise the credit',
  });
  expect(
    readMessage("Merge branch 'x' into 'main'\r\n\r\nRaise\r\n\r\nSee merge request a/b!7\r\nApproved-by: Bea\r\n"),
  ).toMatchObject({
    approvers: ['Bea'],
    request: '!7',
    reason: 'Raise',
  });
  expect(
    readMessage('Raise the credit (#9)\n\nIt was too low\nfor years.\n\nCo-authored-by: Anna <anna@example.com>'),
  ).toEqual({
    approvers: [],
    coAuthors: ['Anna <anna@example.com>'],
    request: '#9',
    reason: 'Raise the credit (#9). It was too low for years.',
  });
});

test('takes no name out of a sentence, and guesses nothing', () => {
  expect(readMessage("Merge branch 'x'\n\nI hope this is\nApproved-by: Anna some day")).toMatchObject({
    approvers: [],
    request: undefined,
    reason: 'I hope this is Approved-by: Anna some day',
  });
  expect(readMessage("Merge branch 'x'")).toMatchObject({ approvers: [], reason: "Merge branch 'x'" });
  expect(readMessage('')).toEqual({ approvers: [], coAuthors: [], request: undefined, reason: '' });
});
