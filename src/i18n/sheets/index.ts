import type { Lang } from '../../model/localized.ts';
import { frame } from './frame.ts';

/** The texts of the sheets, each a file of its own that only its page fetches. A line a sheet. */
export const sheetTexts = {
  frame,
} as const satisfies Record<string, Record<Lang, object>>;

/** The texts of a sheet, in one language. */
export type SheetTexts<Name extends keyof typeof sheetTexts> = (typeof sheetTexts)[Name]['en'];
