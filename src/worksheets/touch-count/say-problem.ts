import { fillIn } from '../../workbench/fill-in.ts';
import { sayCount } from '../../workbench/say-count.ts';
import type { Problem } from './problems.ts';
import type { Words } from './words.ts';

/** What is the matter with some lines, and which they are: the first ten by number, the rest by how many. */
export function sayProblem({ kind, count, lines, example }: Problem, { t, say, lang }: Words): string {
  const matter = fillIn(t.said[kind], shortened(example));
  const numbers = lines.map((line) => String(line)).join(', ');
  const rest = count - lines.length;
  const which = rest > 0 ? fillIn(t.said.more, numbers, say.number(rest)) : numbers;
  return `${matter} ${sayCount(t.said.line, count, lang).replace(String(count), say.number(count))}: ${which}.`;
}

function shortened(example = ''): string {
  return example.length > 40 ? `${example.slice(0, 39)}…` : example;
}
