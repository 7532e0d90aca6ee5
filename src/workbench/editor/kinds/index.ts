import type { Kind } from '../../../model/kinds.ts';
import Checklist from './Checklist.astro';
import Metric from './Metric.astro';
import Path from './Path.astro';
import type { PartProps } from './part.ts';
import Phrase from './Phrase.astro';
import Plain from './Plain.astro';
import Principle from './Principle.astro';
import Procedure from './Procedure.astro';
import Ritual from './Ritual.astro';
import Role from './Role.astro';
import Scenario from './Scenario.astro';
import Scorecard from './Scorecard.astro';
import Story from './Story.astro';
import Term from './Term.astro';
import Worksheet from './Worksheet.astro';

/** The part of each kind that is made from its fields; the text stands in its slot. */
const kindParts: Partial<Record<Kind, unknown>> = {
  principle: Principle,
  procedure: Procedure,
  checklist: Checklist,
  path: Path,
  scenario: Scenario,
  metric: Metric,
  scorecard: Scorecard,
  ritual: Ritual,
  phrase: Phrase,
  story: Story,
  role: Role,
  worksheet: Worksheet,
  term: Term,
};

/** The part of a kind; the text alone for a kind that has none. */
export function kindPart(kind: Kind): (props: PartProps<Kind>) => ReturnType<typeof Plain> {
  // The kind of a view chooses the part made for it, which the type of the list cannot say.
  return (kindParts[kind] ?? Plain) as (props: PartProps<Kind>) => ReturnType<typeof Plain>;
}
