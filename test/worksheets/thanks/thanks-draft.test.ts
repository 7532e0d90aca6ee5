import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thanks } from '../../../src/i18n/sheets/thanks.ts';
import {
  commendationText,
  mailAddress,
  mailText,
  thanksId,
  thanksProblems,
  type ThanksDraft,
  type ThanksFacts,
} from '../../../src/worksheets/thanks/thanks-draft.ts';
import { findingsIn } from '../../support/playbook-folder.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const texts = thanks.en;
const today = '2026-11-21';

const facts: ThanksFacts = {
  principles: [
    {
      id: 'room-to-decide',
      title: 'People need room',
      address: 'https://playbook.example.com/principles/room-to-decide/',
    },
  ],
  keeper: { name: 'Service lead', mail: 'service-lead@example.com' },
};

function draft(over: Partial<ThanksDraft> = {}): ThanksDraft {
  return {
    way: 'story',
    principle: 'room-to-decide',
    happened: 'A lamp was broken on arrival.\n\nThe driver left his own {spare} one & drove on.',
    words: '"He did not ask anybody."',
    on: '2026-11-20',
    title: 'The spare: a lamp',
    summary: 'A driver left a customer the lamp from his own van.',
    again: 'That we look in the van before we look in the rules.',
    hasAgreed: true,
    ...over,
  };
}

function problems(over: Partial<ThanksDraft>): string[] {
  return thanksProblems(draft(over), today, (title) => title === 'Taken').map(({ field, text }) => `${field}: ${text}`);
}

test.each([
  [{}, []],
  [{ principle: '' }, ['principle: principleMissing']],
  [{ title: ' ' }, ['title: titleMissing']],
  [{ title: 'Taken' }, ['title: titleTaken']],
  [{ title: '!?' }, ['title: titleEmpty']],
  [{ title: 'Спасибо' }, []],
  [{ title: 'x'.repeat(121) }, ['title: titleLong']],
  [{ summary: '' }, ['summary: summaryMissing']],
  [{ summary: 'x'.repeat(161) }, ['summary: summaryLong']],
  [{ summary: 'x'.repeat(160) }, []],
  [{ happened: '\n' }, ['happened: happenedMissing']],
  [{ words: 'See www.example.com' }, ['words: hasAddress']],
  [{ on: '2026-11-22' as const }, ['on: noDay']],
  [{ on: '' as const }, ['on: noDay']],
  [{ on: today } as const, []],
  [{ hasAgreed: false }, ['hasAgreed: notAgreed']],
  [{ way: 'mail', hasAgreed: false, title: '', summary: '', happened: 'Ask a@b.example.' } as const, []],
])('a commendation with %j lacks %j', (over, lacks) => {
  expect(problems(over)).toEqual(lacks);
});

test('a commendation is a page that the validator takes as it stands', () => {
  const content = join(temporaryFolder(), 'content');
  cpSync('content', content, { recursive: true });
  const template = readFileSync(join(content, 'stories/_template.mdx'), 'utf8');
  const before = findingsIn(content);
  const id = thanksId(draft(), new Set(['the-spare-a-lamp']));
  expect(id).toBe('the-spare-a-lamp-2');
  writeFileSync(join(content, `stories/${id}.mdx`), commendationText(template, draft(), id, texts));
  const after = findingsIn(content).filter(
    ({ rule, file }) => !before.some((one) => one.rule === rule && one.file === file),
  );
  // Stories are reviewed as a set, which is another one with one more in it.
  expect(after.map(({ rule }) => rule)).toEqual(['review-of-other-text']);
});

test('what it says stands in the file as it was typed', () => {
  const template = readFileSync('content/stories/_template.mdx', 'utf8');
  expect(commendationText(template, draft(), 'the-spare', texts)).toMatchInlineSnapshot(`
    "---
    id: the-spare
    title: "The spare: a lamp"
    summary: A driver left a customer the lamp from his own van.
    owner: service-lead
    risk: low
    status: active
    levels: [frontline, manager, leadership]
    tags: [culture]
    tells: commendation
    on: 2026-11-20
    principles: [room-to-decide]
    ---

    ## What happened

    A lamp was broken on arrival.

    The driver left his own \\{spare\\} one \\& drove on.

    > "He did not ask anybody."

    ## Why we tell it

    That we look in the van before we look in the rules.

    It shows what we mean by <Page id="room-to-decide" />.
    "
  `);
});

test('a mail holds what happened, the words, the day and the principle', () => {
  const text = mailText(draft({ way: 'mail' }), facts, texts, (day) => `the ${day}`);
  expect(text).toMatchInlineSnapshot(`
    "Thank you. This is what happened:

    A lamp was broken on arrival.

    The driver left his own {spare} one & drove on.

    In the customer’s own words:
    “He did not ask anybody.”

    On the 2026-11-20

    The principle it shows: People need room
    https://playbook.example.com/principles/room-to-decide/"
  `);
  const { address, isFilled } = mailAddress(text, facts, texts);
  expect(isFilled).toBe(true);
  expect(address.slice(0, 60)).toBe('mailto:?subject=Thank%20you&cc=service-lead%40example.com&bo');
});

test('a text that is too long for an address is left to be pasted, and nobody gets a copy where nobody keeps them', () => {
  const long = mailAddress('x'.repeat(2000), { ...facts, keeper: { name: '', mail: '' } }, texts);
  expect(long).toEqual({ address: 'mailto:?subject=Thank%20you', isFilled: false });
});
