import { textsOfSheet } from '../sheet-texts.ts';
import { sheetDataIn } from '../sheet-data-in.ts';
import { chartsAreStyled } from '../charts/figure.ts';
import { printSheet } from '../documents/print-sheet.ts';
import { loadSheetStyle } from '../frame/load-sheet-style.ts';
import { SaveLine } from '../frame/save-line.ts';
import { takeDrops } from '../frame/take-file.ts';
import { loadStyle } from '../../workbench/load-style.ts';
import { element } from '../../workbench/element.ts';
import { fetchHere } from '../../workbench/fetch-here.ts';
import { readSettings } from '../../workbench/settings/read-settings.ts';
import type { ScorecardMetric, Scorecards } from '../../workspace/scorecards.ts';
import fields from '../fields/fields.css?url';
import { lookedAt, toSearch, type Looked } from './address.ts';
import { Card } from './card.ts';
import { drawChooser } from './chooser.ts';
import { Files } from './files.ts';
import { KeptPeriods } from './kept-periods.ts';
import type { Making } from './making.ts';
import { drawOnePager, fitOnSheet } from './one-pager.ts';
import style from './period-figures.css?url';
import type { Period } from './period.ts';

/** The sheet that takes the figures of a period and shows the scorecard of a level. */
export class PeriodFigures extends HTMLElement {
  #connection = new AbortController();
  #making!: Making;
  #scorecards!: Scorecards['scorecards'];
  #kept!: KeptPeriods;
  #files!: Files;
  #looked!: Looked;
  #card: Card | undefined;
  readonly #tools = element('div');
  readonly #chooser = element('div');
  readonly #place = element('div');
  /** Another tab has changed something while somebody writes here. */
  #isStale = false;

  connectedCallback(): void {
    this.#connection = new AbortController();
    void this.#begin(this.#connection.signal);
  }

  disconnectedCallback(): void {
    this.#connection.abort();
  }

  async #begin(signal: AbortSignal): Promise<void> {
    const { page } = sheetDataIn(this);
    const [texts, frame, { scorecards, metrics }] = await Promise.all([
      textsOfSheet('periodFigures'),
      textsOfSheet('frame'),
      fetchHere<Scorecards>('/workbench/scorecards.json'),
      loadSheetStyle(style),
      loadStyle(fields),
      chartsAreStyled(),
    ]);
    if (signal.aborted || scorecards.length === 0) return;
    const { lang } = document.documentElement;
    this.#making = { texts, frame, lang, metrics: new Map(metrics.map((metric) => [metric.id, metric])) };
    this.#scorecards = scorecards;
    const line = new SaveLine(frame);
    this.#kept = new KeptPeriods({
      ...{ page, line, signal, making: this.#making },
      onOthers: () => this.#hearOthers(),
    });
    this.#files = new Files({
      making: this.#making,
      kept: this.#kept,
      place: this.#tools,
      metrics,
      period: () => this.#looked.period,
      show: (period) => this.#look({ period: period ?? this.#kept.periods.at(-1) }),
    });
    await this.#kept.load();
    if (signal.aborted) return;
    this.#looked = lookedAt(location.search, scorecards, this.#kept.periods, readSettings().level)!;
    const head = element('h2', { id: 'fill-in' }, texts.title);
    this.replaceChildren(head, this.#tools, line.line, this.#chooser, this.#place);
    this.#draw();
    takeDrops(this, (file) => void this.#files.take(file), signal);
    this.addEventListener('focusout', () => this.#isStale && setTimeout(() => this.#hearOthers()), { signal });
    printSheet(this, () => this.#paper(), signal);
    this.setAttribute('data-ready', '');
  }

  /** Shows another scorecard or period, and notes it in the address. */
  #look(looked: Partial<Looked>): void {
    this.#looked = { ...this.#looked, ...looked };
    history.replaceState(history.state, '', location.pathname + toSearch(this.#looked));
    this.#draw();
  }

  #draw(): void {
    this.#isStale = false;
    const { period, scorecard } = this.#looked;
    this.#files.draw();
    const { texts } = this.#making;
    this.#chooser.replaceChildren(
      ...(period === undefined ? [element('p', {}, texts.empty)] : []),
      drawChooser({
        making: this.#making,
        scorecards: this.#scorecards,
        scorecard,
        periods: this.#kept.periods,
        period,
        chooseScorecard: (id) => this.#look({ scorecard: this.#scorecards.find((one) => one.id === id)! }),
        choosePeriod: (chosen) => this.#look({ period: chosen }),
        add: (added) => this.#add(added),
      }),
    );
    this.#card = undefined;
    if (period === undefined) this.#place.replaceChildren();
    else {
      const metrics = scorecard.metrics.flatMap((id): ScorecardMetric[] => {
        const metric = this.#making.metrics.get(id);
        return metric ? [metric] : [];
      });
      this.#card = new Card({ making: this.#making, kept: this.#kept, scorecard, metrics, period });
      this.#place.replaceChildren(this.#card.box);
    }
  }

  #add(period: Period): void {
    this.#kept.add(period);
    this.#look({ period });
    this.#place.querySelector('input')?.focus();
  }

  /** Shows what another tab has kept, as soon as nobody is writing here. */
  #hearOthers(): void {
    this.#isStale = this.#place.contains(document.activeElement);
    if (this.#isStale || !this.#card) return;
    const { periods } = this.#kept;
    this.#look({ period: periods.find((one) => one === this.#looked.period) ?? periods.at(-1) });
  }

  #paper(): HTMLElement | undefined {
    const { period, scorecard } = this.#looked;
    if (period === undefined) return undefined;
    const paper = drawOnePager(scorecard, period, this.#kept, this.#making);
    this.append(paper);
    this.dataset['printing'] = '';
    fitOnSheet(paper);
    return paper;
  }
}
