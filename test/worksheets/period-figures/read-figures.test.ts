import { expect, test } from 'vitest';
import { Pace } from '../../../src/worksheets/csv/pace.ts';
import { readCsv } from '../../../src/worksheets/csv/read-csv.ts';
import { readFigures } from '../../../src/worksheets/period-figures/read-figures.ts';
import { metrics } from './metrics.ts';

async function read(text: string) {
  const file = await readCsv(new Blob([text]), new Pace());
  if (typeof file === 'string') throw new Error(file);
  const { figures, complaints } = readFigures(file.rows, { metrics, period: '2026-10' });
  return {
    figures: figures.map(({ period, metric, value }) => `${period} ${metric} ${value}`),
    complaints: complaints.map(({ why, line, said }) => `${line} ${why} ${said}`),
  };
}

test('a long table gives a figure a line, with decimal commas and percent signs', async () => {
  expect(
    await read(
      'Periodo;Indicatore;Valore\n2026-09;Top-box share;63,5%\nott 2026;NPS;-12\n2026-10;touches-per-purchase;2,417\n',
    ),
  ).toEqual({
    figures: ['2026-09 top-box-share 63.5', '2026-10 net-promoter-score -12', '2026-10 touches-per-purchase 2.417'],
    complaints: [],
  });
});

test('a wide table has a column a metric, and what the headings do not name is said', async () => {
  expect(await read('Month,Top-box share (%),CSAT comments,NPS\nSep 2026,63,17,40\nOct 2026,66 %,9,\n')).toEqual({
    figures: ['2026-09 top-box-share 63', '2026-09 net-promoter-score 40', '2026-10 top-box-share 66'],
    complaints: ['1 metric CSAT comments'],
  });
});

test('a wide table the other way round has a column a period', async () => {
  expect(await read('Figure,Q2 2026,Q3 2026,note\nNPS,41,44,rising\nWeather,1,2,\n')).toEqual({
    figures: ['2026-Q2 net-promoter-score 41', '2026-Q3 net-promoter-score 44'],
    complaints: ['1 period note', '3 metric Weather'],
  });
});

test('two columns without headings are figures of the period that is filled in', async () => {
  expect(await read('top-box-share,66\ntouches-per-purchase,2.4\n')).toEqual({
    figures: ['2026-10 top-box-share 66', '2026-10 touches-per-purchase 2.4'],
    complaints: [],
  });
});

test('columns for metric and value alone are figures of the period that is filled in', async () => {
  expect((await read('metric\tvalue\nNPS\t50\n')).figures).toEqual(['2026-10 net-promoter-score 50']);
});

test('a blank is no figure, and what cannot be a figure is said with its line', async () => {
  expect(
    await read(
      [
        'period,metric,value',
        '2026-10,Top-box share,n/a',
        '2026-10,Top-box share,',
        '2026-10,Top-box share,two thirds',
        '2026-10,Top-box share,104',
        '2026-10,NPS,44%',
        '2026-10,Sunshine,3',
        'soon,NPS,44',
        '2026-10,NPS,44',
        '2026-10,NPS,45',
      ].join('\n'),
    ),
  ).toEqual({
    figures: ['2026-10 net-promoter-score 45'],
    complaints: [
      '4 number two thirds',
      '5 beyond 104',
      '6 percent 44%',
      '7 metric Sunshine',
      '8 period soon',
      '10 twice 45',
    ],
  });
});

test('shares between 0 and 1 are taken as they stand, and asked about', async () => {
  expect(await read('period,metric,value\n2026-09,Top-box share,0.63\n2026-10,Top-box share,0.66\n')).toEqual({
    figures: ['2026-09 top-box-share 0.63', '2026-10 top-box-share 0.66'],
    complaints: ['2 shares 0.63'],
  });
});

test('a table of something else is refused with its first line', async () => {
  expect(await read('order,date,channel\nA,2026-10-01,phone\n')).toEqual({
    figures: [],
    complaints: ['1 columns order · date · channel'],
  });
});

test('a sign that could part thousands is read as the decimal one, since figures are small', async () => {
  expect((await read('period;metric;value\n2026-10;touches-per-purchase;2,417\n')).figures).toEqual([
    '2026-10 touches-per-purchase 2.417',
  ]);
});

test('a figure that is cut at its decimal comma is left out, and never taken as its first half', async () => {
  expect(await read('metric,value\nTop-box share,66,5\nNPS,44\n')).toEqual({
    figures: ['2026-10 net-promoter-score 44'],
    complaints: ['2 cells Top-box share · 66 · 5'],
  });
  expect(await read('Top-box share,66,5\nNPS,44,\nComplaint rate,7,per 1000 orders\n')).toEqual({
    figures: ['2026-10 net-promoter-score 44', '2026-10 complaint-rate 7'],
    complaints: ['1 cells Top-box share · 66 · 5'],
  });
  expect((await read('periodo;metrica;valore\nott 2026;NPS;44,5\n')).figures).toEqual([
    '2026-10 net-promoter-score 44.5',
  ]);
});
