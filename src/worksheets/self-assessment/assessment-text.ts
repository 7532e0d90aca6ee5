import { sayDay } from '../../base/day.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { partsOf, sayPart, type AssessmentContext } from './assessment-context.ts';
import type { Assessment } from './assessment.ts';

/** A sheet as plain text, to keep or to read aloud from. */
export function assessmentText(
  { answers, choice, habit }: Assessment,
  day: string,
  context: AssessmentContext,
): string {
  const { texts, statements, marks, data, lang } = context;
  const lines = [data.title, fillIn(texts.doneOn, sayDay(day, lang)), ''];
  for (const part of partsOf(context)) {
    lines.push(sayPart(part, context));
    for (const { id, text } of statements.filter(({ trait }) => trait === part)) {
      const answer = answers[id];
      const said = marks.map(({ id: mark, text: name }) => `${name}: ${answer?.scores[mark] ?? texts.notMarked}`);
      lines.push(`- ${text}`, `  ${said.join('; ')}`);
      if (answer?.words.trim()) lines.push(`  ${answer.words.trim()}`);
    }
    lines.push('');
  }
  const chosen = statements.find(({ id }) => id === choice);
  if (chosen) lines.push(`${texts.choose}: ${chosen.text}`);
  if (habit.trim() !== '') lines.push(`${texts.habit}: ${habit.trim()}`);
  return `${lines.join('\n').trimEnd()}\n`;
}
