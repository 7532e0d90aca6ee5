import type { Kind } from '../../../model/kinds.ts';
import Checklist from './Checklist.astro';
import Metric from './Metric.astro';
import Path from './Path.astro';
import Phrase from './Phrase.astro';
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
export const kindParts = {
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
} satisfies Record<Kind, unknown>;
