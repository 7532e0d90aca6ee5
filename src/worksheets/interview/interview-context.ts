import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import type { InterviewTexts } from '../../i18n/sheets/interview.ts';
import type { SheetData } from '../../workspace/sheet-data.ts';
import type { Limits } from './compare.ts';

/** What every part of this sheet needs to say something. */
export interface InterviewContext {
  texts: InterviewTexts;
  frame: FrameTexts;
  /** The language of the page. */
  lang: string;
  /** What the procedure asks for. */
  limits: Limits;
  data: SheetData;
}

/** What a trait is called. */
export function sayTrait(trait: string, { texts }: Pick<InterviewContext, 'texts'>): string {
  return texts.traits[trait] ?? trait;
}

/** The marks that decide, from the standards of the procedure that the page names. */
export function limitsOf({ standards }: Pick<SheetData, 'standards'>): Limits {
  const valueOf = (id: string): number => {
    const value = standards.find((standard) => standard.id === id)?.value;
    if (typeof value !== 'number')
      throw new Error(`The procedure of this sheet has no standard "${id}" that is a number.`);
    return value;
  };
  return { pass: valueOf('pass-score'), gap: valueOf('score-gap') };
}
