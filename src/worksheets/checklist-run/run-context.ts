import type { ChecklistRunTexts } from '../../i18n/sheets/checklist-run.ts';
import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import type { Edition, NewDeed } from './run.ts';
import type { RunLog } from './run-log.ts';

/** What the parts of a run work with. */
export interface RunContext {
  log: RunLog;
  texts: ChecklistRunTexts;
  frame: FrameTexts;
  /** The edition that the page shows. */
  here: Edition;
  /** Does something, shows it, and keeps how to take it back. */
  act: (...deeds: NewDeed[]) => void;
}
