import type { CostTexts } from '../../i18n/sheets/cost-of-disservice.ts';
import type { FrameTexts } from '../../i18n/sheets/frame.ts';

/** What every part of this sheet needs to say something. */
export interface CostContext {
  texts: CostTexts;
  frame: FrameTexts;
  /** The language of the page. */
  lang: string;
  /** Marks words of the page that are in another language than the words around them. */
  inSource: Readonly<Record<string, string>>;
}
