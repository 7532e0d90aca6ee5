import { endsOf } from '../../model/metric-state.ts';
import type { SheetData } from '../../workspace/sheet-data.ts';
import type { Limits } from './figures.ts';

/** What the sheet reckons with where its page names no metric and no cost. */
const fallback: Limits = { healthy: 2, alarm: 4, cost: 0 };

/** What a page says the counts are to be held against: the values of its first metric and its first cost. */
export interface PageLimits {
  own: Limits;
  metric: SheetData['metrics'][number] | undefined;
  /** Three letters: EUR. */
  currency: string;
  /** Where the cost of a contact comes from. */
  costSource: string;
  /** The language of the page's own text, where it is not the reader's. */
  sourceLang: string | undefined;
}

/** The limits of a page. */
export function pageLimits({ metrics: [metric], costs, lang }: SheetData, readersLang: string): PageLimits {
  const cost = costs?.[0]?.figures[0];
  const unit = cost?.unit ?? '';
  return {
    own: {
      healthy: metric ? endsOf(metric.healthy).to : fallback.healthy,
      alarm: metric ? endsOf(metric.alarm).to : fallback.alarm,
      cost: cost?.likely ?? fallback.cost,
    },
    metric,
    currency: /^[A-Z]{3}$/.test(unit) ? unit : 'EUR',
    costSource: cost?.source ?? cost?.how ?? '',
    sourceLang: lang === readersLang ? undefined : lang,
  };
}
