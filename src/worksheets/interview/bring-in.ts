import { fillIn } from '../../workbench/fill-in.ts';
import { importSheet } from '../frame/sheet-file.ts';
import type { KeptSheet } from '../kept/shape.ts';
import { isSameName } from '../checklist-run/same-name.ts';
import { asOurs, isInterview, merge } from './interview-file.ts';
import type { Interview } from './interview.ts';
import type { InterviewContext } from './interview-context.ts';

/** Which sheet it is, in files and in what is kept. */
export const sheetName = 'interview';

/** What becomes of a file: an interview to keep, and what to say of it; or only what is the matter. */
export interface Brought {
  interview?: KeptSheet<Interview>;
  said: string[];
  isProblem?: boolean;
}

/** Takes in the text of a file: a new interview, or the sheet of the other interviewer for one that is here. */
export function bringIn(text: string, here: readonly KeptSheet<Interview>[], context: InterviewContext): Brought {
  const { texts, frame, data } = context;
  const problem = (words: string): Brought => ({ said: [words], isProblem: true });
  const read = importSheet(text, sheetName, frame);
  if (typeof read === 'string') return problem(read);
  if (!isInterview(read.data)) return problem(texts.badFile);
  if (read.page !== data.page) return problem(texts.otherPost);
  const theirs = { ...read, data: read.data };
  const ours = here.find(({ id }) => id === read.id) ?? here.find(({ data: one }) => asOurs(one, theirs.data));
  if (!ours) return { interview: theirs, said: sayNew(theirs.data, here, texts) };
  const { interview, taken, kept } = merge(ours.data, asOurs(ours.data, theirs.data) ?? theirs.data);
  const nameOf = (side: 0 | 1): string => interview.sides[side].interviewer;
  const said = [
    ...taken.map((side) => fillIn(texts.importedSide, nameOf(side))),
    ...kept.map((side) => fillIn(texts.importedKept, nameOf(side))),
  ];
  return { interview: { ...ours, data: interview }, said: said.length > 0 ? said : [texts.importedNothing] };
}

/** Says that an interview came in; and what to know of it, if somebody has begun one with the same candidate here. */
function sayNew(
  { candidate }: Interview,
  here: readonly KeptSheet<Interview>[],
  texts: InterviewContext['texts'],
): string[] {
  const isTwice = here.some(({ data }) => isSameName(data.candidate, candidate));
  return [texts.importedNew, ...(isTwice ? [texts.importedTwice] : [])].map((text) => fillIn(text, candidate));
}
