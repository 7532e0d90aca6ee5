import { element } from '../../workbench/element.ts';
import type { Count } from './count-contacts.ts';
import { sayProblem } from './say-problem.ts';
import type { Words } from './words.ts';

/** What is to be known about the lines of a log: which were left out and why, which are doubtful. */
export function saidPart({ problems }: Count, words: Words): HTMLElement {
  const { said } = words.t;
  if (problems.length === 0) return element('p', { class: 'hint' }, said.allRead);
  const items = problems.map((problem) => element('li', {}, sayProblem(problem, words)));
  return element('section', {}, element('h3', {}, said.title), element('ul', {}, ...items));
}
