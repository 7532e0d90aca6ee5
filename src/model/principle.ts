import { z } from 'zod';
import { level, page, text } from './fields.ts';

/** Something we hold to be true, and what it asks of each level. */
export const principle = page.extend({
  /** The company values it rests on, as listed in `playbook.yaml`. */
  values: z
    .array(z.string().meta({ vocabulary: 'values' }))
    .min(1, { error: 'Name at least one value this principle rests on.' }),
  /** What the principle asks of each level, in one sentence each. */
  asks: z.record(level, text),
});
