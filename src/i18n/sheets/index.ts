import type { Lang } from '../../model/localized.ts';
import { check } from './check.ts';
import { costOfDisservice } from './cost-of-disservice.ts';
import { checklistRun } from './checklist-run.ts';
import { interview } from './interview.ts';
import { frame } from './frame.ts';
import { latitude } from './latitude.ts';
import { path } from './path.ts';
import { phrases } from './phrases.ts';
import { periodFigures } from './period-figures.ts';
import { selfAssessment } from './self-assessment.ts';
import { scenario } from './scenario.ts';
import { thanks } from './thanks.ts';
import { touchCount } from './touch-count.ts';

/** The texts of the sheets, each a file of its own that only its page fetches. A line a sheet. */
export const sheetTexts = {
  frame,
  checklistRun,
  check,
  costOfDisservice,
  interview,
  selfAssessment,
  scenario,
  thanks,
  path,
  phrases,
  touchCount,
  latitude,
  periodFigures,
} as const satisfies Record<string, Record<Lang, object>>;

/** The texts of a sheet, in one language. */
export type SheetTexts<Name extends keyof typeof sheetTexts> = (typeof sheetTexts)[Name]['en'];
