import { baseHere } from '../address-here.ts';
import { fetchHere } from '../fetch-here.ts';
import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import type { FoundProblems, Problem } from '../../workspace/problems-by-page.ts';
import { buttonFor, element, linkTo } from '../element.ts';

/** What is wrong with the open page, with what to do and where it is explained. */
export async function problemList(texts: LazyTexts['panel'], retry: () => void): Promise<Node[]> {
  const found = await fetchHere<FoundProblems>('/workbench/findings.json').catch(() => undefined);
  if (!found) return [element('p', {}, texts.failed), buttonFor(texts.retry, retry)];
  const id = document.querySelector<HTMLElement>('main article[data-id]')?.dataset['id'] ?? '';
  const problems = found.pages[id] ?? [];
  const heading = element('h2', {}, texts.problems, ' · ', element('small', {}, texts.asOf.replace('%', found.asOf)));
  if (problems.length === 0) return [heading, element('p', {}, texts.none)];
  return [heading, element('ul', {}, ...problems.map((problem) => item(problem, texts)))];
}

/** Findings write names of owners and pages between backticks. */
function withCode(text: string): (string | Node)[] {
  return text.split('`').map((part, index) => (index % 2 === 1 ? element('code', {}, part) : part));
}

function item({ severity, message, hint, file, line, rule }: Problem, texts: LazyTexts['panel']): HTMLElement {
  const place = texts.place.replace('%', file).replace('%', String(line));
  return element(
    'li',
    { 'data-severity': severity },
    element('strong', {}, texts.severities[severity]),
    element('span', { lang: 'en' }, ...withCode(message), ' ', element('em', {}, ...withCode(hint))),
    element('code', {}, place),
    linkTo(`${baseHere()}help/rules/${rule}/`, rule),
  );
}
