import { z } from 'zod';
import { day, id, risk } from './fields.ts';
import { finding } from './findings-report.ts';

/** A review that has to be made: of a page, or of the pages of a folder as a set. */
export const listedReview = z.object({
  /** The id of the page. `null` for a folder. */
  page: z.string().nullable(),
  /** The folder, from the content folder: `glossary`. `null` for a page. */
  folder: z.string().nullable(),
  /** What it is called. */
  title: z.string(),
  /** The file that holds its reviews. */
  file: z.string(),
  /** The id of the owner. */
  owner: z.string().nullable(),
  /** How much harm it does when it is wrong. */
  risk,
  /** The day of the newest review. `null` where nobody has reviewed it. */
  last: day.nullable(),
  /** The review date. From the day after it, the page is overdue. `null` for a first review. */
  due: day.nullable(),
  /** The day on which it is planned, never later than `due` unless that has passed. `null` where it is not planned. */
  planned: day.nullable(),
});

/** An owner, with what decides who answers on a day: the owner, or while out of office the deputy. */
export const listedOwner = z.object({
  /** The permanent name of the owner. */
  id,
  /** The role. */
  name: z.string(),
  /** The owner who answers when this one is out of office. */
  deputy: z.string().nullable(),
  /** The first day in office. `null` where it has always been so. */
  from: day.nullable(),
  /** The last day in office. `null` where no end is known. */
  until: day.nullable(),
});

/**
 * `/api/findings.json`: what `validate` says of the playbook on every day, and the days from which the rest follows: what is
 * due, and who is in office. `version` grows when a field changes its meaning or goes; new fields may come at any time.
 */
export const findingsList = z.object({
  /** The version of this form. */
  version: z.literal(1),
  /** The day of the edition: that of the newest commit. */
  edition: day,
  /** The time zone that decides which day it is. */
  timeZone: z.string(),
  /** What holds on every day, until somebody mends it. Each is shaped as in `npm run validate -- --format json`. */
  findings: z.array(finding),
  /** The reviews that have to be made. Those of pages whose `due` lies before your day are overdue. */
  reviews: z.array(listedReview),
  /** Everybody who answers for pages. */
  owners: z.array(listedOwner),
});
export type FindingsList = z.infer<typeof findingsList>;
