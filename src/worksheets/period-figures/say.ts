import { oncePerKey } from '../../base/once-per.ts';
import { metricState, endsOf } from '../../model/metric-state.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';
import type { Making } from './making.ts';
import { firstDayOf, kindOfPeriod, type Period } from './period.ts';

const formatters = oncePerKey((key) => {
  const [lang = '', digits = '', sign = ''] = key.split(' ');
  return new Intl.NumberFormat(lang === 'en' ? 'en-GB' : lang, {
    maximumFractionDigits: Number(digits),
    ...(sign === 'signed' && { signDisplay: 'exceptZero' }),
    ...(sign === 'bare' && { useGrouping: false }),
  });
});

type Judged = Pick<ScorecardMetric, 'direction' | 'healthy' | 'alarm' | 'unit'>;
type Saying = Pick<Making, 'texts' | 'lang'>;

/** Decimals after which a number is cut. Small ones such as touches a purchase need two. */
function usualDigits(value: number): number {
  return Math.abs(value) < 10 ? 2 : 1;
}

/**
 * A figure with its unit. It has as many decimals as it takes to say the truth about it: 64.96 % is not shown as 65 % where 65
 * is well and 64.96 is not.
 */
export function sayFigure(value: number, metric: Judged, lang: string): string {
  const state = metricState(value, metric);
  let digits = usualDigits(value);
  while (digits < 6 && metricState(Number(value.toFixed(digits)), metric) !== state) digits += 1;
  return `${sayNumber(value, lang, digits)}\u00a0${metric.unit}`;
}

/** A number as a language writes it. */
export function sayNumber(value: number, lang: string, digits: number = usualDigits(value)): string {
  return formatters(`${lang} ${digits}`).format(value);
}

/** A number as somebody types it: whole, and without thousands set apart. */
export function sayTyped(value: number | undefined, lang: string): string {
  return value === undefined ? '' : formatters(`${lang} 6 bare`).format(value);
}

/** A figure where its unit stands beside it already: only a percent sign is said again. */
export function sayShort(value: number, metric: Judged, lang: string): string {
  const said = sayFigure(value, metric, lang);
  return metric.unit === '%' ? said : said.slice(0, -metric.unit.length - 1);
}

/** By how much a figure moved: `+3.2 percentage points`. */
export function sayMove(move: number, { unit }: Judged, { texts, lang }: Saying): string {
  return `${sayBareMove(move, unit, lang)}\u00a0${unit === '%' ? texts.percentPoints : unit}`;
}

/** The same where the unit stands beside it already. */
export function sayBareMove(move: number, unit: string, lang: string): string {
  return unit === '%' && Math.abs(move) >= 0.1 ? saySigned(move, lang, 1) : saySigned(move, lang);
}

/** A difference with its sign. */
export function saySigned(move: number, lang: string, digits: number = usualDigits(move)): string {
  return formatters(`${lang} ${digits} signed`).format(move);
}

/** From where a metric is well, and from where somebody has to act, in two sentences. Its unit stands beside them. */
export function sayMarks(metric: Judged, { texts, lang }: Saying): string {
  const say = (text: string, mark: Judged['healthy']): string => {
    const { from, to } = endsOf(mark);
    const ends = metric.direction === 'range' ? [from, to] : [from];
    const unit = metric.unit === '%' ? '\u00a0%' : '';
    return fillIn(text, ...ends.map((end) => `${sayNumber(end, lang, 6)}${unit}`));
  };
  return `${say(texts.wellIs[metric.direction], metric.healthy)} ${say(texts.actIs[metric.direction], metric.alarm)}`;
}

/** A period as a language names it: `October 2026`, `Quarter 3, 2026`. */
export function sayPeriod(period: Period, { texts, lang }: Saying): string {
  const year = period.slice(0, 4);
  const kind = kindOfPeriod(period);
  if (kind === 'week') return fillIn(texts.weekNamed, String(Number(period.slice(6))), year);
  if (kind === 'quarter') return fillIn(texts.quarterNamed, period.slice(6), year);
  return kind === 'month' ? months(`${lang} long`).format(new Date(firstDayOf(period))) : year;
}

/** A period as it stands below a chart: `Oct 26`. */
export function sayShortly(period: Period, { texts, lang }: Saying): string {
  const kind = kindOfPeriod(period);
  if (kind === 'week') return fillIn(texts.weekShort, String(Number(period.slice(6))));
  if (kind === 'quarter') return fillIn(texts.quarterShort, period.slice(6), period.slice(2, 4));
  return kind === 'month' ? months(`${lang} short`).format(new Date(firstDayOf(period))) : period;
}

const months = oncePerKey((key) => {
  const [lang = '', length = 'long'] = key.split(' ');
  const isShort = length === 'short';
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    month: isShort ? 'short' : 'long',
    year: isShort ? '2-digit' : 'numeric',
    timeZone: 'UTC',
  });
});
