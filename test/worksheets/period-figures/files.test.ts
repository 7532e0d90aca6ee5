import { expect, test } from 'vitest';
import fc from 'fast-check';
import { frame } from '../../../src/i18n/sheets/frame.ts';
import { periodFigures } from '../../../src/i18n/sheets/period-figures.ts';
import type { Lang } from '../../../src/model/localized.ts';
import { readAll } from '../../../src/worksheets/period-figures/all-file.ts';
import { isPeriodData } from '../../../src/worksheets/period-figures/check-data.ts';
import { examplePeriods } from '../../../src/worksheets/period-figures/example.ts';
import { valueOf, type PeriodData } from '../../../src/worksheets/period-figures/figures.ts';
import { takeTable } from '../../../src/worksheets/period-figures/take-table.ts';
import { writeFigures } from '../../../src/worksheets/period-figures/write-figures.ts';
import { metrics } from './metrics.ts';

const known = new Map(metrics.map((metric) => [metric.id, metric]));
const makingIn = (lang: Lang) => ({ texts: periodFigures[lang], frame: frame[lang], lang, metrics: known });

test.each(['en', 'it', 'ro'] as const)('what is exported as a table in %s is read again as it was', async (lang) => {
  const making = makingIn(lang);
  const values = fc.record({
    'top-box-share': fc.integer({ min: 0, max: 999 }).map((value) => Number((value / 10 + 0.05).toFixed(2))),
    'net-promoter-score': fc.integer({ min: -1000, max: 1000 }).map((value) => value / 10),
    'touches-per-purchase': fc.integer({ min: 0, max: 9999 }).map((value) => value / 1000),
  });
  await fc.assert(
    fc.asyncProperty(values, async (figures) => {
      const typed = Object.entries(figures).map(([id, value]) => [
        id,
        { how: 'typed' as const, value, why: '=1+1; "so"' },
      ]);
      const period: PeriodData = { period: '2026-W07', figures: Object.fromEntries(typed), meetings: {} };
      const read = await takeTable(new Blob([writeFigures([period], making)]), '2026-10', making);
      if (typeof read === 'string') throw new Error(read);
      expect(Object.fromEntries(read.figures.map(({ metric, value }) => [metric, value]))).toEqual(figures);
      expect(new Set(read.figures.map((figure) => figure.period))).toEqual(new Set(['2026-W07']));
      expect(read.complaints.filter(({ why }) => why !== 'shares')).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a file that is no table says what it is instead', async () => {
  const making = makingIn('en');
  const said = (bytes: BlobPart) => takeTable(new Blob([bytes]), '2026-10', making);
  expect([await said(''), await said('PK\u0003\u0004...'), await said('%PDF-1.7')]).toEqual([
    'This file is empty.',
    'This is a workbook. Save it as CSV in your spreadsheet program, then read that file.',
    'This is not a text file. Save your table as CSV, then read that file.',
  ]);
});

test('only files of this sheet are taken in, and none that could break it', () => {
  const good: PeriodData = { period: '2026-10', figures: { nps: { how: 'typed', value: 4 } }, meetings: {} };
  const file = (changes: object) =>
    JSON.stringify({ vademecum: 1, sheet: 'period-figures', periods: [good], ...changes });
  expect(readAll(file({}), makingIn('en'))).toEqual([good]);
  const bad = [
    'no file',
    '[]',
    file({ sheet: 'interview' }),
    file({ periods: [] }),
    file({ periods: [{ ...good, period: '2026-13' }] }),
    file({ periods: [{ ...good, figures: { nps: { how: 'guessed' } } }] }),
    file({ periods: [{ ...good, figures: { nps: { how: 'counted', answers: [-1] } } }] }),
    file({ periods: [{ ...good, meetings: { card: { on: '', decisions: [{}] } } }] }),
  ];
  expect(bad.map((text) => readAll(text, makingIn('en')))).toEqual(bad.map(() => frame.en.notOurs));
  expect(readAll(file({ vademecum: 2 }), makingIn('en'))).toBe(frame.en.newerFile);
});

test('the example has a figure for each metric in three periods, each possible', () => {
  const periods = examplePeriods('2026-10', metrics, 'Made up.');
  expect(periods.map(({ period }) => period)).toEqual(['2026-08', '2026-09', '2026-10']);
  for (const data of periods) {
    expect(isPeriodData(data)).toBe(true);
    for (const metric of metrics) expect(valueOf(data.figures[metric.id], metric)).toBeGreaterThanOrEqual(0);
  }
});
