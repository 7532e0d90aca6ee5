import { z } from 'zod';
import { day, reviewMethod, risk } from './fields.ts';
import { kinds, type Kind } from './kinds.ts';

const kind = z.enum(Object.values(kinds).map((each) => each.kind) as [Kind, ...Kind[]]);
const hash = z.string().regex(/^[0-9a-f]{8}$/);
const commit = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/);
const time = z.iso.datetime();
const count = z.int().min(0);
const people = z.array(z.string());

/** A commit by which something came onto the main line, and what its message says. */
const landed = {
  /** The commit on the main line: a merge, or one that was made there. */
  commit,
  /** When it was committed, in universal time, by the clock of the machine that did it. */
  time,
  /** Who wrote it: authors of the commits that a merge joins, and names after `Co-authored-by:`. Null where that is unknown. */
  authors: people.nullable(),
  /** The names after `Approved-by:` and `Reviewed-by:`. Empty where the commit names none. Null where the history is cut off. */
  approvers: people.nullable(),
  /** The author of the merge commit. Null where there was no merge commit, or the history is cut off. */
  merger: z.string().nullable(),
  /** The pull request (#12) or merge request (!12) that the commit names. */
  request: z.string().nullable(),
  /** What the commit says of its purpose. Empty where it says nothing. */
  reason: z.string(),
};

/** A page, as it stood on the last day of the period. */
export const auditPage = z.object({
  /** The permanent id. Everything about a page is found by it, whatever its file was called. */
  id: z.string().min(1),
  /** The title on the last day, or when it was removed. */
  title: z.string(),
  kind,
  /** Its file on the last day, from the content folder. */
  file: z.string(),
  /** `removed` for a page that is gone on the last day, `unreadable` for one that no program could show. */
  status: z.enum(['draft', 'active', 'unverified', 'retired', 'removed', 'unreadable']),
  risk: risk.nullable(),
  /** The owner that the page or its folder names on the last day. */
  owner: z.string().nullable(),
  /** Who answered for it, day by day: the owner, or the deputy while the owner was out of office. */
  accountable: z.array(
    z.object({
      from: day,
      until: day,
      /** Null where nobody answered. */
      owner: z.string().nullable(),
      /** False for days that lie before the point where the history is cut off. */
      known: z.boolean(),
    }),
  ),
  /** How many reviews were made within the period. */
  reviews: count,
  /** The newest review on the last day, whenever it was made. */
  newestReview: z.object({ on: day, by: z.string(), next: day }).nullable(),
  /** On how many days of the period the review was overdue. Null where the history is cut off. */
  overdueDays: count.nullable(),
  /** Whether it was overdue on the last day. */
  overdueAtEnd: z.boolean(),
  /** The newest change of what the page says, whenever it was made. Null where the history is cut off. */
  lastChange: z.object(landed).nullable(),
  /** The hash of what it said before the first day. Null where it was not there, or that is unknown. */
  hashAtStart: hash.nullable(),
  /** The hash of what it said on the last day. */
  hashAtEnd: hash.nullable(),
});

/** A review that was made within the period. */
export const auditReview = z.object({
  /** What was reviewed: a page, or the pages of a folder as a set. */
  subject: z.enum(['page', 'folder']),
  /** The id of the page, or the path of the folder. */
  id: z.string().min(1),
  on: day,
  by: z.string(),
  how: reviewMethod,
  found: z.string(),
  next: day,
  /** The hash of the text that was reviewed. */
  of: z.string(),
  /** Whether that was the text at the commit that brought the review. */
  ofText: z.enum(['yes', 'no', 'pending', 'unknown']),
  /** The commit that brought it, and the day. Null where the history is cut off. */
  commit: commit.nullable(),
  recorded: day.nullable(),
  /** What became of it: reviews on record never change. */
  record: z.enum(['stands', 'altered', 'removed', 'page removed']),
});

/** A change of a page within the period. */
export const auditChange = z.object({
  /** The day it came onto the main line, in the time zone of the playbook. */
  day,
  id: z.string().min(1),
  title: z.string(),
  /** What is different: added, removed, text, review, moved, unreadable, the name of a field, or a translation. */
  what: z.array(z.string()).min(1),
  ...landed,
  hashBefore: hash.nullable(),
  hashAfter: hash.nullable(),
});

/** Something that whoever reads the pack should look at. */
export const auditFinding = z.object({
  rule: z.enum([
    'history-cut-off',
    'date-moved-unapproved',
    'four-eyes',
    'own-review',
    'review-altered',
    'review-of-other-text',
    'review-overdue',
    'review-missing',
    'owner-missing',
    'page-unreadable',
    'approval-not-named',
  ]),
  severity: z.enum(['warning', 'info']),
  /** The page or folder it is about. */
  id: z.string().nullable(),
  commit: commit.nullable(),
  message: z.string().min(1),
});
export type AuditFinding = z.infer<typeof auditFinding>;

/**
 * What `npm run audit` writes into `audit.json`. `version` grows when a field changes its meaning or goes; new fields may
 * come at any time.
 */
export const auditReport = z.object({
  /** The version of this form. */
  version: z.literal(1),
  /** What the pack is about. */
  about: z.object({
    playbook: z.string(),
    company: z.string(),
    /** The first and the last day of the period. */
    from: day,
    to: day,
    /** The time zone that decides which day it is. */
    timeZone: z.string(),
    /** The newest commit of the history that was read. */
    commit,
    commitTime: time,
    /** The day from which on the history is known. */
    historyFrom: day,
    /** This copy of the repository holds only part of its history: what lies before `historyFrom` is unknown. */
    historyCutOff: z.boolean(),
  }),
  pages: z.array(auditPage),
  reviews: z.array(auditReview),
  changes: z.array(auditChange),
  findings: z.array(auditFinding),
  /** What a standard asks, line by line, with what shows that it is met and what is not shown. */
  clauses: z.array(
    z.object({
      edition: z.string(),
      number: z.string(),
      asks: z.string(),
      evidence: z.array(z.string()),
      gaps: z.array(z.string()),
    }),
  ),
});
export type AuditReport = z.infer<typeof auditReport>;
export type AuditPage = AuditReport['pages'][number];
export type AuditReview = AuditReport['reviews'][number];
export type AuditChange = AuditReport['changes'][number];
/** What a commit on the main line says, as it stands in the pack. */
export type Landed = Pick<AuditChange, keyof typeof landed>;
