import { expect, test } from 'vitest';
import { sayNoDay } from '../../src/model/day-words.ts';

test.each([
  ['', 'Write year, month and day like 2026-05-01.'],
  ['soon', '"soon" is not a day. Write year, month and day like 2026-05-01.'],
  ['31/12/2026', '"31/12/2026" is not how a day is written here. Write 2026-12-31.'],
  ['03/04/2026', '"03/04/2026" can be read as two days. Write 2026-04-03 or 2026-03-04.'],
  ['2026-02-30', 'The day 2026-02-30 does not exist. Write another: February 2026 has 28 days.'],
  ['2026-05-01.', '"2026-05-01." is not how a day is written here. Write 2026-05-01.'],
  ['2026–05–01', '"2026–05–01" holds dashes where hyphens belong. Write 2026-05-01.'],
  ['5 maggio 2027', '"5 maggio 2027" is not how a day is written here. Write 2027-05-05.'],
  ['1º giugno 2027', '"1º giugno 2027" is not how a day is written here. Write 2027-06-01.'],
  ['15 iulie 2027', '"15 iulie 2027" is not how a day is written here. Write 2027-07-15.'],
  ['3 septembrie 2027', '"3 septembrie 2027" is not how a day is written here. Write 2027-09-03.'],
  ['46347', '"46347" is the number by which a spreadsheet knows a day. Write 2026-11-21.'],
  [46347, '"46347" is the number by which a spreadsheet knows a day. Write 2026-11-21.'],
  ['2026', '"2026" is not a day. Write year, month and day like 2026-05-01.'],
  ['31 February 2026', '"31 February 2026" is not a day. Write year, month and day like 2026-05-01.'],
])('says of "%s": %s', (written, said) => {
  expect(sayNoDay(written)).toBe(said);
});
