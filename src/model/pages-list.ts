import { z } from 'zod';
import { language } from './config.ts';
import { day, level, reviewMethod, risk } from './fields.ts';

/** A page, as other programs get it. */
export const listedPage = z.object({
  /** The permanent name of the page. It never changes. */
  id: z.string(),
  /** What kind of page it is: procedure, checklist, term and so on. */
  kind: z.string(),
  /** Its title, in the language that pages are written in. */
  title: z.string(),
  /** One sentence that says what the reader gets there. */
  summary: z.string(),
  /** Where it is on the site, from the host on. */
  address: z.string().regex(/^\//),
  /** The file it is written in, from the folder that holds the playbook's. */
  file: z.string(),
  /** The id of the owner. `null` where a retired page has none. */
  owner: z.string().nullable(),
  /** How much harm it does when it is wrong. */
  risk,
  /** draft: not for use yet. active: in force. unverified: imported, nobody has checked it. retired: replaced. */
  status: z.enum(['draft', 'active', 'unverified', 'retired']),
  /** Whom it is for. */
  levels: z.array(level),
  /** The newest review. `null` where there is none. */
  reviewed: z
    .object({
      /** The day of the check. */
      on: day,
      /** The owner who checked. */
      by: z.string(),
      /** How it was checked. */
      how: reviewMethod,
    })
    .nullable(),
  /** The review date. From the day after it, the page is overdue. `null` for what is never overdue, such as drafts. */
  due: day.nullable(),
  /** The day on which the next review is planned, where `npm run plan-reviews` has given it one. */
  planned: day.nullable(),
  /** Whether the text has changed since its newest review. */
  edited: z.boolean(),
  /** The last change that readers must know of. */
  changed: z
    .object({
      /** The day of the change. */
      on: day,
      /** What is different, in one sentence. */
      what: z.string(),
    })
    .nullable(),
  /** The hash of what the page says: eight digits that change when its meaning may have changed. */
  hash: z.string().regex(/^[0-9a-f]{8}$/),
  /** The languages it has a text in, the one it is written in first. */
  languages: z.array(language).min(1),
});
export type ListedPage = z.infer<typeof listedPage>;

/**
 * `/api/pages.json`: every page of the playbook. It holds days, never states: whether a page is overdue depends on the day
 * on which you ask. `version` grows when a field changes its meaning or goes; new fields may come at any time.
 */
export const pagesList = z.object({
  /** The version of this form. */
  version: z.literal(1),
  /** The day of the edition: that of the newest commit. */
  edition: day,
  /** The time zone that decides which day it is. */
  timeZone: z.string(),
  pages: z.array(listedPage),
});
export type PagesList = z.infer<typeof pagesList>;
