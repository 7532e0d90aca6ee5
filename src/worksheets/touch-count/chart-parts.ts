import { fillIn } from '../../workbench/fill-in.ts';
import { bars } from '../charts/bars.ts';
import { figure } from '../charts/figure.ts';
import { histogram, wholeBins } from '../charts/histogram.ts';
import { lines } from '../charts/lines.ts';
import type { Figures, Limits } from './figures.ts';
import { firstChannels } from './first-channels.ts';
import { trendOf } from './trend.ts';
import type { Words } from './words.ts';

/** Beyond this number purchases are taken together in the chart. */
const mostShown = 15;

/** As many channels have a bar, and as many a row of the table, each with what is left over. */
const [mostBars, mostRows] = [12, 100];

/** With more weeks than these the same day and month come twice. */
const weeksOfYear = 52;

/** How many purchases had how many touches. */
export function spreadFigure(
  { touches, summary, healthyOrders, flagged }: Figures,
  limits: Limits,
  words: Words,
): HTMLElement {
  const { t, say, frame } = words;
  const most = Math.max(mostShown, Math.ceil(limits.alarm) + 3);
  const bins = wholeBins(touches, most, (value) => (value >= limits.alarm ? 'alarm' : 'first'));
  const [count, title] = [touches.length, t.spread.title];
  const says = fillIn(t.spread.says, ...[healthyOrders, count, limits.healthy, flagged.length].map(say.number));
  return figure({
    ...{ title, says, words: frame, computed: [t.spread.computed] },
    drawing: histogram({
      ...{ title, says, bins, x: t.spread.touches, y: { title: t.spread.purchases, say: say.number } },
      marks: [
        { at: summary.median, words: fillIn(t.spread.median, say.number(summary.median)), tone: 'plain' },
        { at: summary.mean, words: fillIn(t.spread.mean, say.number(summary.mean)), tone: 'plain' },
        // It stands before the first column that it means.
        { at: Math.ceil(limits.alarm) - 0.5, words: fillIn(t.spread.alarm, say.number(limits.alarm)), tone: 'alarm' },
      ],
    }),
    table: {
      columns: [t.spread.touches, t.spread.purchases, t.spread.share],
      rows: bins.map((bin) => [bin.label, say.number(bin.count), say.percent(bin.count / count)]),
    },
  });
}

/** The mean of each week; undefined where the log has no days to tell it by. */
export function trendFigure({ weeks }: Figures, limits: Limits, { t, say, frame }: Words): HTMLElement | undefined {
  if (weeks.length === 0) return undefined;
  const trend = trendOf(weeks);
  const title = t.trend.title;
  const says = trend ? fillIn(t.trend[trend.way], say.number(trend.before), say.number(trend.after)) : t.trend.one;
  const labels = weeks.map(({ monday }) => (weeks.length > weeksOfYear ? say.day(monday) : say.shortDay(monday)));
  return figure({
    ...{ title, says, words: frame, computed: trend ? [t.trend.computed, t.trend.compared] : [t.trend.computed] },
    drawing: lines({
      ...{ title, says, labels, x: t.trend.week, y: { title: t.trend.mean, say: say.number } },
      series: [{ name: t.trend.mean, values: weeks.map(({ mean }) => mean) }],
      marks: [
        { at: limits.alarm, words: fillIn(t.trend.alarm, say.number(limits.alarm)), tone: 'alarm' },
        { at: limits.healthy, words: fillIn(t.trend.healthy, say.number(limits.healthy)), tone: 'healthy' },
      ],
    }),
    table: {
      columns: [t.trend.week, t.spread.purchases, t.trend.mean, t.trend.flagged],
      rows: weeks.map(({ monday, orders, mean, flagged }) => [
        say.day(monday),
        say.number(orders),
        mean === undefined ? '–' : say.number(mean),
        say.number(flagged),
      ]),
    },
  });
}

/** The contacts by channel; undefined where the log names none. */
export function channelFigure({ channels, contacts }: Figures, { t, say, frame }: Words): HTMLElement | undefined {
  if (!channels.some(({ name }) => name !== undefined)) return undefined;
  const nameOf = (name: string | undefined): string => name ?? t.channels.unknown;
  const [first] = channels;
  const title = t.channels.title;
  const says = fillIn(t.channels.says, nameOf(first!.name), say.number(first!.contacts), say.number(contacts));
  const shown = (most: number) =>
    firstChannels(channels, most).map((one) => ({
      ...one,
      label: 'others' in one ? fillIn(t.channels.others, say.number(one.others)) : nameOf(one.name),
    }));
  const columns = shown(mostBars).map(({ label, contacts: value }) => ({ label, value }));
  return figure({
    ...{ title, says, words: frame, computed: [t.channels.computed] },
    drawing: bars({ title, says, bars: columns, x: { title: t.channels.contacts, say: say.number } }),
    table: {
      columns: [t.channels.channel, t.channels.contacts, t.channels.share, t.channels.inFlagged],
      rows: shown(mostRows).map(({ label, contacts: count, share, inFlagged }) => [
        label,
        say.number(count),
        say.percent(share),
        say.number(inFlagged),
      ]),
    },
  });
}
