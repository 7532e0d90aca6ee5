import { z } from 'zod';
import { kebabCase } from '../base/text.ts';
import { sayNoDay } from './day-words.ts';
import { sayNoId } from './id-words.ts';
import { reviewMethods, sayReview, shortestFinding } from './review.ts';

/** What a leaf of a schema means to the rest of the program. Read by `fieldsOf` in `leaves.ts`. */
export interface FieldMeta {
  /** The folders of the kinds that this id may name, or `*` for any page. */
  page?: readonly string[];
  /** The id names somebody in `owners.yaml`. */
  owner?: true;
  /** The id names an entry of this list in `playbook.yaml`. */
  vocabulary?: 'channels' | 'tags' | 'values' | 'situations' | 'tones';
  /** Readers see this text, so a translation has to give it in its language. */
  shown?: true;
}

/** Small words, digits and hyphens: the form of every id. */
export const id = z
  .string()
  .max(80, { error: 'The id is part of an address, and too long for one. Write at most 80 characters.' })
  .regex(kebabCase, {
    error: ({ input }) => sayNoId(input),
  })
  .refine((name) => name !== 'constructor', {
    error: 'Programs use the word "constructor" for themselves. Choose another id.',
  });

/** A text that readers see, in the language of the file. A fill-in place is written in square brackets: `[order number]`. */
export const text = z.string().trim().min(1, { error: 'Write a text.' }).meta({ shown: true });

/** A calendar day, kept as the text it was written as: a `Date` would move with the time zone. */
export const day = z.iso.date({ error: ({ input }) => sayNoDay(input) });

/** The id of another page. With folders given, only pages of these kinds fit. */
export function pageId(...folders: string[]) {
  const error = 'Name a page by its id.';
  return z
    .string({ error })
    .min(1, { error })
    .meta({ page: folders.length > 0 ? folders : ['*'] });
}

const nameOwner = 'Name an owner by its id in owners.yaml.';

/** The id of an owner in `owners.yaml`: a role, since people change jobs. */
export const ownerId = z.string({ error: nameOwner }).min(1, { error: nameOwner }).meta({ owner: true });

/** A channel by which customers reach the company, as listed in `playbook.yaml`. */
export const channelId = z.string().meta({ vocabulary: 'channels' });

/** How high somebody stands: meets customers, leads those who do, or pays for the culture. */
export const level = z.enum(['frontline', 'manager', 'leadership']);
export type Level = z.infer<typeof level>;
export const levels = level.options;

/** How much harm a wrong page does. It sets the longest time between reviews and the weakest method that counts. */
export const risk = z.enum(['critical', 'standard', 'low']);
export type Risk = z.infer<typeof risk>;

/** How a page was checked, strongest first. */
export const reviewMethod = z.enum(reviewMethods);

/** Evidence that somebody checked a page: who, when, how, and what they found. */
export const review = z.strictObject({
  /** The day of the check. */
  on: day,
  /** The owner who checked. */
  by: ownerId,
  /** How it was checked: ran-on-real-case, observed, compared-with-system or read. */
  how: reviewMethod,
  /** What came out, in a sentence. Readers see it, so it must say something. */
  found: z.string().trim().min(shortestFinding, { error: sayReview.tooShort }),
  /** The review date: from the day after it, the page is overdue. */
  next: day,
  /** The hash of the text that was checked. Write `pending`, and `validate` says which value belongs here. */
  of: z.string().regex(/^(pending|[0-9a-f]{8})$/, { error: 'Write eight digits of a hash (0-9, a-f), or pending.' }),
});
export type Review = z.infer<typeof review>;

/** An entry of a list whose text readers see. The id stays when the text changes, so that translations find it. */
export const item = z.strictObject({ id, text });

/** Minutes of working time. */
export const minutes = z.number().positive({ error: 'Write the minutes as a number above zero.' });

/** What every page has. Strict: a mistyped field is an error, never ignored. */
export const page = z.strictObject({
  /** The permanent name of this page, unique over all kinds. It is part of the address and never changes. */
  id,
  /** What the page is called, as a reader would say it. At most 80 characters read well. */
  title: text.max(120, { error: ({ input }) => tooLong('title', input, 120) }),
  /** One sentence that says what the reader gets here. Shown in lists and search. */
  summary: text.max(160, { error: ({ input }) => tooLong('summary', input, 160) }),
  /** The role that answers for this page. May stand in `_folder.yaml` instead. */
  owner: ownerId.optional(),
  /** How much harm a wrong page does: critical, standard or low. May stand in `_folder.yaml` instead. */
  risk: risk.optional(),
  /** draft: not for use yet. active: in force. unverified: imported, nobody has checked it. retired: replaced. */
  status: z.enum(['draft', 'active', 'unverified', 'retired']).default('active'),
  /** Evidence that somebody checked this page, newest first. `next` of the first is the review date. */
  reviews: z.array(review).default([]),
  /** Who the page is for. At least one level. */
  levels: z.array(level).min(1, { error: 'Say who the page is for: frontline, manager or leadership.' }),
  /** The last change that readers must know of, with its day. */
  changed: z
    .strictObject({
      /** The day of the change. Readers see it for 14 days. */
      on: day,
      /** What is different, in one sentence. */
      what: text,
    })
    .optional(),
  /** Words from the list `tags` in `playbook.yaml`. */
  tags: z.array(z.string().meta({ vocabulary: 'tags' })).default([]),
  /** Other names that somebody may search for. */
  aliases: z.array(z.string().min(1)).default([]),
  /** What customers say when they need this, in their words. */
  customerSays: z.array(z.string().min(1)).default([]),
  /** Pages worth reading beside this one. */
  related: z.array(pageId()).default([]),
  /** The page that took this one's place. Only for `status: retired`. */
  replacedBy: pageId().optional(),
  /** What the handbook said of this page that it was brought in from. Stays when it is reviewed: a second import knows it by this. */
  imported: z
    .strictObject({
      /** The path of its file there, from the folder of the handbook. */
      from: z.string().min(1),
      /** The day it was last reviewed there, as the file said. */
      reviewed: day.optional(),
      /** The day by which it was to be reviewed again, as the file said. */
      due: day.optional(),
    })
    .optional(),
});

function tooLong(name: string, input: unknown, most: number): string {
  return `The ${name} has ${String(input).length} characters, and ${most} are the most. Shorten it.`;
}
