import { z } from 'zod';
import { level, page, pageId } from './fields.ts';

/** The metrics a level looks at together, inside and outside ones. */
export const scorecard = page.extend({
  /** Whose scorecard it is. */
  level,
  /** The metrics, most important first. At least one is external. */
  metrics: z.array(pageId('metrics')).min(1, { error: 'A scorecard needs at least one metric.' }),
});
