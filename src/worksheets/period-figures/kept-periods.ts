import { Documents, type DocumentsParts } from '../documents/documents.ts';
import type { KeptSheet } from '../kept/sheets.ts';
import { isPeriodData } from './check-data.ts';
import { valueOf, type Figure, type Meeting, type PeriodData } from './figures.ts';
import type { Making } from './making.ts';
import { byTime, periodBefore, type Period } from './period.ts';
import type { Before } from './row-reading.ts';
import { sayPeriod } from './say.ts';

interface KeptPeriodsParts extends Omit<DocumentsParts<PeriodData>, 'sheet' | 'isData'> {
  making: Making;
}

/** The figures of all periods on this device, a kept sheet a period: two tabs fill in two periods without meeting. */
export class KeptPeriods {
  readonly #documents: Documents<PeriodData>;
  readonly #making: Making;

  constructor({ making, ...parts }: KeptPeriodsParts) {
    this.#making = making;
    this.#documents = new Documents<PeriodData>({ ...parts, sheet: 'period-figures', isData: isPeriodData });
  }

  load(): Promise<void> {
    return this.#documents.load();
  }

  /** All periods, the earliest first. */
  get periods(): Period[] {
    return this.#documents.all.map(({ data }) => data.period).sort(byTime);
  }

  get all(): PeriodData[] {
    return this.#documents.all.map(({ data }) => data);
  }

  data(period: Period | undefined): PeriodData | undefined {
    return this.#documents.find(idOf(period))?.data;
  }

  figure(period: Period | undefined, metric: string): Figure | undefined {
    return this.data(period)?.figures[metric];
  }

  /** The figure of a metric in the latest earlier period that has one. */
  before(period: Period, metric: string): Before | undefined {
    const known = this.#making.metrics.get(metric);
    const has = (other: Period): boolean => !!known && valueOf(this.figure(other, metric), known) !== undefined;
    const earlier = periodBefore(period, this.periods.filter(has));
    const figure = this.figure(earlier, metric);
    return earlier !== undefined && figure ? { period: earlier, figure } : undefined;
  }

  /** Adds a period without figures; one that is there stays as it is. */
  add(period: Period): void {
    if (!this.data(period)) this.#documents.put(this.#begin(period));
  }

  setFigure(period: Period, metric: string, figure: Figure): void {
    this.#change(period, (data) => ({ ...data, figures: { ...data.figures, [metric]: figure } }));
  }

  setMeeting(period: Period, scorecard: string, meeting: Meeting): void {
    this.#change(period, (data) => ({ ...data, meetings: { ...data.meetings, [scorecard]: meeting } }));
  }

  /** Puts a period in the place of what is kept of it. */
  put(data: PeriodData): void {
    const kept = this.#documents.find(idOf(data.period)) ?? this.#begin(data.period);
    this.#documents.change(kept, { data });
  }

  /** What is kept of a period, to be put back. */
  kept(period: Period): KeptSheet<PeriodData> | undefined {
    return this.#documents.find(idOf(period));
  }

  /** Puts back what was kept of a period: nothing, if nothing was. */
  async putBack(period: Period, kept: KeptSheet<PeriodData> | undefined): Promise<void> {
    if (kept) this.#documents.put(kept);
    else await this.remove(period);
  }

  remove(period: Period): Promise<void> {
    return this.#documents.remove(idOf(period)!);
  }

  #begin(period: Period): KeptSheet<PeriodData> {
    const begun = this.#documents.begin(sayPeriod(period, this.#making), { period, figures: {}, meetings: {} });
    return { ...begun, id: idOf(period)! };
  }

  /** Goes out from what is kept at this moment, so that what another tab has changed stays. */
  #change(period: Period, change: (data: PeriodData) => PeriodData): void {
    const kept = this.#documents.find(idOf(period)) ?? this.#begin(period);
    this.#documents.change(kept, { data: change(kept.data) });
  }
}

/** A period has one sheet, in whichever tab it was begun. */
function idOf(period: Period | undefined): string | undefined {
  return period && `period-figures-${period}`;
}
