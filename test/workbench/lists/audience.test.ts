import { expect, test } from 'vitest';
import { audienceOf, isFor } from '../../../src/workbench/lists/audience.ts';

const row = { levels: ['frontline', 'manager'], channels: ['phone'] };

test.each([
  ['who has chosen nothing', '', [], true],
  ['of one of its levels', 'manager', [], true],
  ['of another level', 'leadership', [], false],
  ['of one of its channels', '', ['phone', 'chat'], true],
  ['of another channel', '', ['chat'], false],
  ['of its level and another channel', 'manager', ['chat'], false],
])('a page is meant for a reader %s: %#', (_, level, channels, isMeant) => {
  expect(isFor(level, channels, row)).toBe(isMeant);
});

test('a page that names no channel is for all of them', () => {
  expect(isFor('manager', ['chat'], { ...row, channels: [] })).toBe(true);
});

test('a row says whom it is meant for', () => {
  expect(audienceOf(['frontline', 'manager'], [])).toEqual({ 'data-levels': 'frontline manager' });
  expect(audienceOf(['manager'], ['phone'])).toEqual({ 'data-levels': 'manager', 'data-channels': 'phone' });
});
