import { sayDay } from '../../base/day.ts';
import type { Texts } from '../../i18n/en.ts';
import type { Lang } from '../../model/localized.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import type { OwnerLoad, ReviewLoad } from '../../workspace/review-load.ts';

type LoadTexts = Texts['attention']['load'];

/** A column of a chart of weeks, and a row of its table. */
export interface LoadColumn {
  /** The Monday of its week; none for what lies before the first week or after the last. */
  week: string | undefined;
  /** What its row of the table is called. */
  label: string;
  /** How many reviews an owner has in it. */
  countOf: (owner: OwnerLoad) => number;
}

/** The columns of a chart: its weeks, and what lies before and after them where there is anything. */
export function loadColumns({ weeks, owners }: ReviewLoad, texts: LoadTexts, lang: Lang): LoadColumn[] {
  const [first, last] = [sayDay(weeks[0]!, lang), sayDay(weeks.at(-1)!, lang)];
  const before = { week: undefined, label: fillIn(texts.before, first), countOf: (owner: OwnerLoad) => owner.before };
  const after = { week: undefined, label: fillIn(texts.after, last), countOf: (owner: OwnerLoad) => owner.after };
  return [
    ...(owners.some((owner) => owner.before > 0) ? [before] : []),
    ...weeks.map((week, at) => ({ week, label: sayDay(week, lang), countOf: ({ counts }: OwnerLoad) => counts[at]! })),
    ...(owners.some((owner) => owner.after > 0) ? [after] : []),
  ];
}

/** What a column of one owner says to who points at it. */
export function sayColumn({ week, label, countOf }: LoadColumn, owner: OwnerLoad, texts: LoadTexts): string {
  const count = String(countOf(owner));
  return week === undefined ? `${label}: ${count}` : fillIn(texts.bar, count, label);
}

/** The load of an owner in a sentence, for those who do not see it drawn. */
export function sayLoad({ total, counts }: OwnerLoad, weeks: readonly string[], texts: LoadTexts, lang: Lang): string {
  const most = Math.max(...counts);
  return fillIn(texts.all, String(total), String(most), sayDay(weeks[counts.indexOf(most)]!, lang));
}

/** What stands below each column: the first week of a month says its name, what lies before the weeks says until when. */
export function axisMarks(columns: readonly LoadColumn[], lang: Lang): string[] {
  const locale = lang === 'en' ? 'en-GB' : lang;
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  let told = '';
  return columns.map(({ week }, index) => {
    if (week === undefined) return index === 0 ? '‹' : '›';
    if (week.slice(0, 7) === told) return '';
    told = week.slice(0, 7);
    return month.format(new Date(week));
  });
}
