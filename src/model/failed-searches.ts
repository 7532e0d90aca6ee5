import { z } from 'zod';
import { language } from './config.ts';
import { day } from './fields.ts';

/** A search that found nothing. */
export const failedSearch = z.strictObject({
  /** What was typed, without what looks like somebody's data. */
  query: z.string().trim().min(1).max(200),
  /** The language of the reader. */
  lang: language,
  /** How often it was searched for. */
  count: z.int().positive(),
  /** The last day of that. */
  last: day,
});
export type FailedSearch = z.infer<typeof failedSearch>;

/** What the button "Export failed searches" gives, and `npm run search-gaps` reads. */
export const failedSearchFile = z.strictObject({
  /** Says what the file is. */
  file: z.literal('vademecum-failed-searches'),
  /** The version of this form. */
  version: z.literal(1),
  /** The name of the playbook that was searched. */
  playbook: z.string(),
  /** The day of the export. */
  day,
  searches: z.array(failedSearch),
});
export type FailedSearchFile = z.infer<typeof failedSearchFile>;
