import type { Heading } from '../model/body.ts';
import type { Step } from '../prose/steps.ts';
import { fillIn } from './fill-in.ts';
import type { PageView } from './page-view.ts';

/** A line of the outline: a heading, or a step with its number. */
export interface OutlineEntry {
  id: string;
  text: string;
  depth: number;
  number?: number;
}

/** The text of a page, as far as the outline shows it. */
interface Shown {
  headings: readonly Heading[];
  steps: readonly Step[];
}

/** What stands on a page, in its order: the headings of its text with their steps, then the parts made from its fields. */
export function outlineOf({ headings, steps }: Shown, made: readonly OutlineEntry[]): OutlineEntry[] {
  const below = (id: string | undefined, depth: number): OutlineEntry[] =>
    steps
      .filter((step) => step.below === id)
      .map(({ number, text }) => ({ id: `step-${number}`, text, depth: depth + 1, number }));
  const shown = headings
    .filter(({ depth }) => depth === 2 || depth === 3)
    .flatMap(({ id, text, depth }) => [{ id, text, depth }, ...below(id, depth)]);
  return [...below(undefined, 1), ...shown, ...made];
}

/** Steps with the titles, figures and names that their components show. */
export function saySteps(steps: readonly Step[], view: PageView): Step[] {
  const title = (id: string) => view.pages[id]?.title ?? id;
  const say = {
    page: title,
    term: title,
    fact: (name: string) => view.facts[name.startsWith('.') ? `${view.id}${name}` : name] ?? '',
    owner: (id: string) => view.owners[id]?.name ?? id,
  };
  return steps.map((step) => ({ ...step, text: fillIn(step.text, say) }));
}

/** The parts of a page that are made from its fields and have a heading. */
export function madeParts(
  { kind, data, id, tables }: PageView,
  words: { standards: string; latitude: string; escalation: string },
): OutlineEntry[] {
  const part = (partId: string, text: string, shows: boolean): OutlineEntry[] =>
    shows ? [{ id: partId, text, depth: 2 }] : [];
  if (kind !== 'procedure') return [];
  const procedure = data as PageView<'procedure'>['data'];
  return [
    ...part('exact-figures', words.standards, (tables[id]?.standards.length ?? 0) > 0),
    ...part('what-you-may-decide', words.latitude, procedure.latitude.length > 0 || procedure.noLatitude !== undefined),
    ...part('when-to-call', words.escalation, procedure.escalation !== undefined),
  ];
}
