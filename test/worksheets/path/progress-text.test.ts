import { expect, test } from 'vitest';
import { path as texts } from '../../../src/i18n/sheets/path.ts';
import { noNotes, withTick } from '../../../src/workbench/walk/walk-ticks.ts';
import { progressText, type ToldPath } from '../../../src/worksheets/path/progress-text.ts';

const path: ToldPath = {
  title: 'Your first day',
  address: 'https://playbook.example.com/paths/first-day/',
  day: '21 November 2026',
  steps: [
    {
      key: 'a',
      page: 'first-day-welcome',
      do: 'check',
      number: 1,
      title: 'Go through the welcome list',
      facts: 'Check · 30 min',
      minutes: 30,
      questions: { right: 0, of: 0 },
    },
    {
      key: 'b',
      page: 'greet-a-caller',
      do: 'read',
      number: 2,
      title: 'Read how we greet a caller',
      facts: 'Read · 20 min',
      minutes: 20,
      questions: { right: 1, of: 2 },
    },
  ],
  notes: withTick(noNotes, 'a', { on: '2026-11-20', by: 'run' }),
};

test('says what is done, when and by what, what is left, and that it is no training record', () => {
  expect(progressText(path, texts.en, 'en')).toMatchInlineSnapshot(`
    "Your first day: progress on 21 November 2026
    Done: 1 of 2
    Left: about 20 minutes

    [x] 1. Go through the welcome list
        Check · 30 min · Checklist done on 20 November 2026
    [ ] 2. Read how we greet a caller
        Read · 20 min · questions right: 1 of 2

    Kept by the reader on their own device, and passed on by them. It shows what they ticked, and is no training record.
    https://playbook.example.com/paths/first-day/
    "
  `);
});

test('says nothing of minutes left when all is done', () => {
  const notes = withTick(path.notes, 'b', { on: '2026-11-21', by: 'read' });
  expect(progressText({ ...path, notes }, texts.it, 'it')).not.toContain('Restano');
});
