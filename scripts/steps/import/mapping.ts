import { z } from 'zod';
import { level } from '../../../src/model/fields.ts';
import { id } from '../../../src/model/fields.ts';
import { kebab } from './names.ts';
import type { ForeignText } from './read-fields.ts';
import { isAmbiguous } from './read-day.ts';

/** What a field of the source can become here. */
export const goals = [
  'title',
  'summary',
  'owner',
  'reviewed',
  'interval',
  'due',
  'names',
  'language',
  'address',
  'draft',
  'remark',
  'leave-out',
] as const;
export type Goal = (typeof goals)[number];

/** `--map FILE`: what an import makes of the fields of a handbook. Proposed by the first run, edited by people. */
export const mapping = z.strictObject({
  /** What each field becomes, by its name in the source; fields within fields have a dot: `owner.slack`. */
  fields: z.record(z.string(), z.enum(goals, { error: `Write one of ${goals.join(', ')}.` })).default({}),
  /** How 3/4/2026 is read: day-first, month-first, or ask. */
  days: z.enum(['day-first', 'month-first', 'ask']).default('ask'),
  /** Who is meant by each owner of the source: an id in owners.yaml. */
  owners: z.record(z.string(), id).default({}),
  /** Whom the pages are for. */
  levels: z.array(level).min(1).default(['frontline', 'manager', 'leadership']),
});
export type Mapping = z.infer<typeof mapping>;

/** Names that handbooks give to what our pages have. Of two on one page the first is taken; the other is a remark. */
const usual: readonly (readonly [goal: Goal, names: readonly string[]])[] = [
  ['title', ['title', 'name', 'sidebar_label', 'linktitle']],
  ['summary', ['summary', 'description', 'excerpt', 'subtitle', 'abstract']],
  [
    'owner',
    [
      'owner',
      'owner_slack',
      'owner.slack',
      'owner.name',
      'owner.team',
      'owners',
      'maintainer',
      'maintainers',
      'team',
      'author',
      'authors',
    ],
  ],
  [
    'reviewed',
    [
      'last_reviewed_on',
      'last_reviewed',
      'last-reviewed',
      'lastreviewed',
      'reviewed_on',
      'reviewed',
      'review.date',
      'last_review',
      'ms.date',
    ],
  ],
  ['interval', ['review_in', 'review-in', 'review_interval', 'review_every', 'review.interval', 'review_frequency']],
  ['due', ['next_review', 'review_by', 'review_date', 'review_due', 'due', 'expires', 'expiry', 'valid_until']],
  ['names', ['keywords', 'tags', 'labels', 'synonyms']],
  ['language', ['lang', 'language', 'locale']],
  ['address', ['permalink', 'slug', 'url', 'redirect_from', 'aliases', 'old_paths']],
  ['draft', ['draft', 'published']],
  [
    'leave-out',
    [
      'layout',
      'weight',
      'nav_order',
      'order',
      'sidebar_position',
      'hide_in_navigation',
      'toc',
      'type',
      'template',
      'parent',
      'menu',
      'hide',
    ],
  ],
];

/** What an import would make of the fields of these pages: known names by their meaning, the rest as remarks. */
export function proposeMapping(pages: readonly ForeignText[]): Mapping {
  const all = pages.flatMap(({ fields }) => fields);
  const names = [...new Set(all.map(({ name }) => name))].sort();
  const goalOf = new Map<string, Goal>();
  const isTaken = (goal: Goal, name: string) =>
    pages.some(({ fields }) => {
      const here = fields.map((field) => field.name);
      return here.includes(name) && here.some((other) => other !== name && goalOf.get(other) === goal);
    });
  for (const [goal, known] of usual)
    for (const alias of known)
      for (const name of names.filter((each) => each.toLowerCase() === alias)) {
        const isFree = goal === 'leave-out' || goal === 'address' || goal === 'names' || !isTaken(goal, name);
        if (!goalOf.has(name)) goalOf.set(name, isFree ? goal : 'remark');
      }
  // Some programs call the old addresses of a page its aliases, others the names by which people look for it.
  for (const name of names.filter((each) => each.toLowerCase() === 'aliases')) {
    const values = all.filter((field) => field.name === name).flatMap(({ value }) => wordsOf(value));
    goalOf.set(name, values.some((value) => value.includes('/')) ? 'address' : 'names');
  }
  const fields = Object.fromEntries(names.map((name) => [name, goalOf.get(name) ?? 'remark']));
  const values = (goal: Goal) => all.filter(({ name }) => fields[name] === goal).map(({ value }) => value);
  const owners = [...new Set(values('owner').flatMap(wordsOf))].sort();
  const days = [...values('reviewed'), ...values('due')];
  return {
    fields,
    days: orderOf(days.map(String)),
    owners: Object.fromEntries(owners.map((owner) => [owner, kebab(owner) || 'unknown-owner'])),
    levels: ['frontline', 'manager', 'leadership'],
  };
}

/** The texts of a value: itself, those of a list, or those between commas. */
export function wordsOf(value: unknown): string[] {
  const all = Array.isArray(value) ? value : [value];
  return all
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .flatMap((each) => String(each).split(/\s*[,;]\s*/))
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** One day that can be read in one way only says how the others are meant. */
function orderOf(days: readonly string[]): Mapping['days'] {
  if (!days.some(isAmbiguous)) return 'ask';
  const parts = days.flatMap((day) => {
    const [, first, second] = /^(\d{1,2})[-/](\d{1,2})[-/]\d{4}$/.exec(day.trim()) ?? [];
    return first === undefined ? [] : [[Number(first), Number(second)] as const];
  });
  const isDayFirst = parts.some(([first]) => first > 12);
  const isMonthFirst = parts.some(([, second]) => second > 12);
  if (isDayFirst === isMonthFirst) return 'ask';
  return isDayFirst ? 'day-first' : 'month-first';
}
