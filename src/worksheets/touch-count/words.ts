import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import type { TouchCountTexts } from '../../i18n/sheets/touch-count.ts';
import type { Say } from './say.ts';

/** What every part of the touch counter speaks with. */
export interface Words {
  t: TouchCountTexts;
  frame: FrameTexts;
  say: Say;
  lang: string;
}
