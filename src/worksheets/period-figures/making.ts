import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import type { PeriodFiguresTexts } from '../../i18n/sheets/period-figures.ts';
import type { ScorecardMetric } from '../../workspace/scorecards.ts';

/** What the parts of the sheet are made with. */
export interface Making {
  texts: PeriodFiguresTexts;
  frame: FrameTexts;
  /** The language that numbers and days are written in. */
  lang: string;
  metrics: ReadonlyMap<string, ScorecardMetric>;
}
