import type { Recurrence } from '../base/recurrence.ts';
import type { Config } from '../model/config.ts';
import type { Page } from '../model/page.ts';

/** How a ritual comes round, in the company's time zone. */
export function recurrenceOf({ data }: Pick<Page<'ritual'>, 'data'>, { timeZone }: Config): Recurrence {
  return { rule: data.recurrence, starts: data.starts, ends: data.ends, timeZone };
}
