import { z } from 'zod';
import { chainLinks, freeChain } from './chain.ts';
import { day, level, ownerId, review, reviewMethod, risk } from './fields.ts';
import { account } from './owners.ts';

const texts = z.record(z.string(), z.string().min(1)).refine((byLanguage) => Object.keys(byLanguage).length > 0);

/** A text in one language, or one text for each language code. */
export const localized = z.union([z.string().min(1), texts], {
  error: 'Write a text, or one text for each language.',
});
export type Localized = z.infer<typeof localized>;

/** A language code. */
export const language = z.enum(['en', 'it', 'ro'], {
  error: ({ input }) => `The interface does not speak "${String(input)}". Write en, it or ro.`,
});

/** Where a link may lead: to a page of the site, or out of it by https, mail or telephone. */
const address = z.string().regex(/^(?:\/(?!\/)|https:\/\/|mailto:|tel:)\S+$|^\/$/i, {
  error:
    'Write the address of a page, such as /procedures/late-delivery/, or one that begins with https:, mailto: or tel:.',
});

/** `content/playbook.yaml`: what holds for the whole playbook. */
export const config = z.strictObject({
  /** What the playbook is called. */
  name: localized,
  /** The organisation it belongs to. */
  company: z.string().min(1),
  /** What the home page says in one sentence. */
  welcome: localized.optional(),
  /** Set for a playbook that is an example: home says so, and from which day its dates count. */
  example: z
    .strictObject({
      /** The day from which the dates of the example count. */
      day,
    })
    .optional(),
  /** The language pages are written in, and all languages the site offers. */
  languages: z
    .strictObject({
      /** The language pages are written in. */
      default: language,
      /** All languages the site offers, the default one among them. */
      all: z.array(language).min(1),
    })
    .refine(({ default: own, all }) => all.includes(own), {
      path: ['all'],
      error: 'The language pages are written in is missing from the list. Add it.',
    })
    .refine(({ all }) => new Set(all).size === all.length, {
      path: ['all'],
      error: 'A language stands in the list twice. Keep one of them.',
    }),
  /** The time zone that decides which day it is. */
  timeZone: z
    .string()
    .refine(isTimeZone, { error: ({ input }) => `"${input}" is not a time zone. Write one like Europe/Rome.` }),
  /** Where people will find the site, without a path: https://playbook.example.com. Used where a whole address is needed. */
  address: z.url({ protocol: /^https?$/, error: 'Write an address like https://playbook.example.com.' }).optional(),
  /** Where the playbook's files live. */
  repository: z
    .strictObject({
      /** Its address, as a browser shows it. */
      address: z.url({ protocol: /^https$/, error: 'Write the address of the repository, with https.' }),
      /** What it runs on: github or gitlab. */
      platform: z.enum(['github', 'gitlab']),
      /** The branch that is published. */
      branch: z.string().min(1).default('main'),
      /** The folder of the repository that holds `content`, where that is not the topmost one: `service/playbook`. */
      folder: z
        .string()
        .regex(/^[^/\\]+(\/[^/\\]+)*$/, { error: 'Write a path such as service/playbook, without a slash around it.' })
        .optional(),
      /** The users or teams who approve what no owner answers for, such as the program and the settings. */
      maintainers: z.array(account).optional(),
    })
    .optional(),
  /** Where "something is wrong" goes. */
  feedback: z
    .strictObject({
      /** A mail address that somebody reads. */
      mail: z.email({ error: 'Write a mail address like playbook@example.com.' }),
    })
    .optional(),
  /** For each risk: the longest time between reviews in months, and the weakest method that counts. */
  riskClasses: z.record(
    risk,
    z.strictObject({
      /** Months until the next review at the latest. */
      months: z.int().positive(),
      /** The weakest method that counts as a review. */
      weakest: reviewMethod,
    }),
  ),
  /** What each level is called. */
  levels: z.record(level, localized),
  /** The links of the chain from a principle to the day's work that each level needs: procedure, checklist, metric, ritual. None when left out. */
  chain: z.record(level, z.array(z.enum(chainLinks))).default(freeChain),
  /** The ways by which customers reach the company: id and name. */
  channels: z.record(z.string(), localized),
  /** The situations of the phrasebook: id and name. */
  situations: z.record(z.string(), localized).default({}),
  /** The tones that phrases are found by: id and name. */
  tones: z.record(z.string(), localized).default({}),
  /** The company's values: id and name. */
  values: z.record(z.string(), localized).default({}),
  /** The tags pages may carry: id and name. */
  tags: z.record(z.string(), localized).default({}),
  /** Pages that home offers first. */
  topTasks: z.array(z.string().meta({ page: ['*'] })).default([]),
  /** Shown on every page and in print until its last day. For emergencies. */
  notice: z
    .strictObject({
      /** What people must know at once. */
      text: localized,
      /** The last day it is shown. */
      until: day,
      /** Where to read more. */
      link: address.optional(),
    })
    .optional(),
});
export type Config = z.infer<typeof config>;

/** `_folder.yaml`: what holds for a folder. */
export const folder = z.strictObject({
  /** What the folder is called. */
  title: localized,
  /** One sentence about what is in it. */
  summary: localized.optional(),
  /** Where it stands among its neighbours; smaller comes first. */
  order: z.number().default(100),
  /** The owner of every page in it that names none. */
  owner: ownerId.optional(),
  /** The risk of every page in it that names none. */
  risk: risk.optional(),
  /** Reviews of all pages in it as a set, newest first. For terms, phrases and stories. */
  reviews: z.array(review).default([]),
});
export type Folder = z.infer<typeof folder>;

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
}
