import { expect, test } from 'vitest';
import fc from 'fast-check';
import { frame } from '../../../src/i18n/sheets/frame.ts';
import { periodFigures } from '../../../src/i18n/sheets/period-figures.ts';
import { metricState } from '../../../src/model/metric-state.ts';
import type { Figure } from '../../../src/worksheets/period-figures/figures.ts';
import { readTyped } from '../../../src/worksheets/period-figures/count-fields.ts';
import { readRow } from '../../../src/worksheets/period-figures/row-reading.ts';
import { sayFigure, sayMarks, sayPeriod, sayShortly } from '../../../src/worksheets/period-figures/say.ts';
import { metrics } from './metrics.ts';

const making = { texts: periodFigures.en, frame: frame.en, lang: 'en', metrics: new Map() };
const [topBox, score, touches, complaints] = metrics as [
  (typeof metrics)[0],
  (typeof metrics)[0],
  (typeof metrics)[0],
  (typeof metrics)[0],
];
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const typed = (value: number): Figure => ({ how: 'typed', value });

test('the worked example of the page says that the mean hides what the best marks show', () => {
  const before = { period: '2026-03', figure: { how: 'counted', answers: [4, 6, 10, 60, 40] } as const };
  const reading = readRow(topBox, { how: 'counted', answers: [6, 8, 14, 28, 64] }, before as never, making);
  expect({ state: reading.state, change: plain(reading.change), notes: reading.notes.map(plain) })
    .toMatchInlineSnapshot(`
    {
      "change": "+20 percentage points since March 2026: better.",
      "notes": [
        "From 120 answers. The true figure probably lies between 44.4 % and 62 %. A change of this size is hardly chance.",
        "Best marks: 53.3 %. Mean mark: 4.13.",
        "With the same mean of 4.13 and 120 answers, there could be anything from 16 to 94 best marks. There are 64.",
        "Since March 2026, the mean moved by +0.08 of a mark and the share of best marks by +20 percentage points. Whoever reads the mean alone misses that.",
        "The two lowest marks grew as well, from 10 to 14. Somebody is served worse than before.",
      ],
      "state": "act",
    }
  `);
});

test('the same mean with another share of best marks is told in a sentence', () => {
  const before = { period: '2026-03', figure: { how: 'counted' as const, answers: [0, 0, 0, 60, 0] } };
  const { notes } = readRow(topBox, { how: 'counted', answers: [0, 0, 30, 0, 30] }, before, making);
  expect(notes).toContain(
    'Since March 2026, the mean moved by 0 of a mark and the share of best marks by +50 percentage points. Whoever reads the mean alone misses that.',
  );
});

test('few answers are to be written in pencil', () => {
  const { notes } = readRow(score, { how: 'counted', answers: [0, 0, 0, 0, 0, 0, 5, 5, 5, 10, 14] }, undefined, making);
  expect(notes.map(plain)).toMatchInlineSnapshot(`
    [
      "From 39 answers.",
      "The true figure probably lies between 26.4 points and 71 points.",
      "Fewer than 40 answers: write it in pencil and draw no conclusion.",
      "Would bring a friend (9, 10): 24. In between (7, 8): 10. Would warn one off (0 to 6): 5.",
    ]
  `);
});

test('a rate is its two counts divided and multiplied, as the page reckons: 52 of 5,200 orders make 10', () => {
  const reading = readRow(complaints, { how: 'counted', part: 52, whole: 5200 }, undefined, making);
  expect([reading.value, reading.state, reading.how[0]]).toEqual([
    10,
    'watch',
    '“Complaints received” divided by “Orders delivered”, times 1,000.',
  ]);
});

test('a change says whether it is for the better, and names percentage points', () => {
  const change = (was: number, is: number) =>
    plain(readRow(touches, typed(is), { period: '2026-Q2', figure: typed(was) }, making).change);
  expect([change(2.4, 2.1), change(2.1, 2.4), change(2, 2), change(0.1, 0.3)]).toEqual([
    '-0.3 since Quarter 2, 2026: better.',
    '+0.3 since Quarter 2, 2026: worse.',
    'The same as in Quarter 2, 2026.',
    '+0.2 since Quarter 2, 2026: worse.',
  ]);
  expect(plain(readRow(topBox, typed(66), { period: '2026-03', figure: typed(57) }, making).change)).toBe(
    '+9 percentage points since March 2026: better.',
  );
  expect(readRow(touches, typed(2), undefined, making).change).toBe('Nothing to compare with yet.');
});

test('a figure is never rounded onto a value that it has not reached', () => {
  expect(plain(sayFigure(64.96, topBox, 'en'))).toBe('64.96 %');
  expect(plain(sayFigure(65.04, topBox, 'en'))).toBe('65 %');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
      const said = Number.parseFloat(sayFigure(value, topBox, 'en'));
      const near = [55, 65].some((mark) => Math.abs(value - mark) < 1e-6);
      if (!near) expect(metricState(said, topBox)).toBe(metricState(value, topBox));
    }),
  );
});

test('marks and periods are said in each language', () => {
  const said = (['en', 'it', 'ro'] as const).map((lang) => {
    const own = { texts: periodFigures[lang], lang };
    return [
      sayMarks(topBox, own),
      ...['2026-10', '2026-Q3', '2026-W07', '2026'].map((one) => sayPeriod(one, own)),
      sayShortly('2026-10', own),
    ].map(plain);
  });
  expect(said).toMatchInlineSnapshot(`
    [
      [
        "Well from 65 %. Act at 55 % and below.",
        "October 2026",
        "Quarter 3, 2026",
        "Week 7, 2026",
        "2026",
        "Oct 26",
      ],
      [
        "Bene da 65 %. Agire da 55 % in giù.",
        "ottobre 2026",
        "Trimestre 3, 2026",
        "Settimana 7, 2026",
        "2026",
        "ott 26",
      ],
      [
        "Bine de la 65 %. Acționăm de la 55 % în jos.",
        "octombrie 2026",
        "Trimestrul 3, 2026",
        "Săptămâna 7, 2026",
        "2026",
        "oct. 26",
      ],
    ]
  `);
});

test.each([
  ['65,4', 'decimals', 65.4],
  ['2,417', 'decimals', 2.417],
  ['5,200', 'thousands', 5200],
  ['5.200', 'thousands', 5200],
  ['1 234,5', 'thousands', 1234.5],
  [' 65 % ', 'decimals', 65],
  ['−12', 'decimals', -12],
  ['', 'decimals', undefined],
  ['a lot', 'decimals', 'wrong'],
] as const)('"%s" typed where %s are asked for is %s', (text, unclear, value) => {
  expect(readTyped(text, unclear)).toBe(value);
});
