import type { FrameTexts } from '../../i18n/sheets/frame.ts';
import type { SelfAssessmentTexts } from '../../i18n/sheets/self-assessment.ts';
import type { SheetData } from '../../workspace/sheet-data.ts';
import { onlyMark, type MarkKind, type Statement } from './assessment.ts';

/** What every part of this sheet needs to say something. */
export interface AssessmentContext {
  texts: SelfAssessmentTexts;
  frame: FrameTexts;
  /** The language of the page. */
  lang: string;
  data: SheetData;
  statements: readonly Statement[];
  /** The marks that each statement gets; the last one decides. */
  marks: readonly MarkKind[];
}

/** What the sheet of a page asks for. */
export function assessmentContext(data: SheetData, texts: SelfAssessmentTexts, frame: FrameTexts): AssessmentContext {
  return {
    ...{ texts, frame, data, lang: document.documentElement.lang },
    statements: data.questions.map(({ id, trait = '', text }) => ({ id, trait, text })),
    marks: data.marks ?? [{ id: onlyMark, text: texts.mark }],
  };
}

/** The parts of the sheet, in the order of its statements. */
export function partsOf({ statements }: Pick<AssessmentContext, 'statements'>): string[] {
  return [...new Set(statements.map(({ trait }) => trait))];
}

/** What a part is called. */
export function sayPart(part: string, { texts }: Pick<AssessmentContext, 'texts'>): string {
  return texts.traits[part] ?? part;
}

/** The mark that means and comparisons go by. */
export function decidingMark({ marks }: Pick<AssessmentContext, 'marks'>): MarkKind {
  return marks.at(-1)!;
}

/** A mean or a change with up to one decimal. */
export function sayMark(mark: number, { lang }: Pick<AssessmentContext, 'lang'>): string {
  return mark.toLocaleString(lang === 'en' ? 'en-GB' : lang, { maximumFractionDigits: 1 });
}

/** A change with its sign: `+1`, `−0.5`, `0`. */
export function sayChange(by: number, context: Pick<AssessmentContext, 'lang'>): string {
  const size = sayMark(Math.abs(by), context);
  if (size === '0') return size;
  return by > 0 ? `+${size}` : `−${size}`;
}
