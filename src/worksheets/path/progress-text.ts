import type { PathTexts } from '../../i18n/sheets/path.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { tickedOf, type WalkNotes } from '../../workbench/walk/walk-ticks.ts';
import type { PathStep } from './path-steps.ts';
import { sayTick } from './step-parts.ts';

/** A step as the text tells of it. */
export type ToldStep = Pick<PathStep, 'key' | 'page' | 'do' | 'number' | 'title' | 'facts' | 'minutes'> & {
  questions: { right: number; of: number };
};

/** What the text is about. */
export interface ToldPath {
  title: string;
  address: string;
  /** The day of the text, as it is said. */
  day: string;
  steps: readonly ToldStep[];
  notes: WalkNotes;
}

/** How far somebody has come, as plain text for a mail or a message to the team lead. */
export function progressText({ title, address, day, steps, notes }: ToldPath, texts: PathTexts, lang: string): string {
  const done = tickedOf(notes, steps).length;
  const left = steps.reduce((sum, { key, minutes }) => (notes.ticks[key] ? sum : sum + minutes), 0);
  return [
    fillIn(texts.textTitle, title, day),
    fillIn(texts.textDone, String(done), String(steps.length)),
    ...(left > 0 ? [fillIn(texts.textLeft, String(left))] : []),
    '',
    ...steps.flatMap((step) => linesOf(step, notes, texts, lang)),
    '',
    texts.textNote,
    address,
    '',
  ].join('\n');
}

function linesOf(
  { key, number, title, facts, questions }: ToldStep,
  { ticks }: WalkNotes,
  texts: PathTexts,
  lang: string,
): string[] {
  const tick = ticks[key];
  const asked = questions.of > 0 ? fillIn(texts.textQuestions, String(questions.right), String(questions.of)) : '';
  const more = [facts, tick ? sayTick(tick, texts, lang) : '', asked].filter((part) => part !== '').join(' · ');
  return [`[${tick ? 'x' : ' '}] ${number}. ${title}`, `    ${more}`];
}
