import { fetchHere } from '../fetch-here.ts';
import { prepareFind } from './find.ts';
import { readersLang } from './readers-lang.ts';

/** Begins to load what any first query needs, while the reader is still typing it. What does not arrive is asked for again then. */
export function prepareSearch(): void {
  const lang = readersLang();
  const parts = [...prepareFind(lang), fetchHere('/workbench/answers.json', lang), import('./answer/answer-card.ts')];
  for (const part of parts) part.catch(() => undefined);
}
