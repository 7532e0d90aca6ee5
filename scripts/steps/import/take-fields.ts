import type { Day } from '../../../src/base/day.ts';
import { optional } from '../../../src/base/optional.ts';
import type { Loss } from './loss.ts';
import { wordsOf, type Goal, type Mapping } from './mapping.ts';
import { dayAfter, readDay } from './read-day.ts';
import type { SourcePage } from './read-source.ts';

/** What the fields of a foreign page come to here. */
export interface TakenFields {
  title?: string;
  summary?: string;
  owner?: string;
  reviewed?: Day;
  due?: Day;
  language?: string;
  isDraft: boolean;
  names: string[];
  addresses: string[];
  /** Lines to keep as remarks: fields that have no place here. */
  remarks: string[];
  losses: Loss[];
}

/** Takes the fields of a page over, by a mapping. What cannot be told is lost aloud, never made up. */
export function takeFields(page: SourcePage, mapping: Mapping): TakenFields {
  const losses: Loss[] = [];
  const of = (goal: Goal) => page.fields.filter(({ name, value }) => mapping.fields[name] === goal && isSaid(value));
  const text = (goal: Goal) => of(goal).map(({ value }) => String(value).replaceAll(/\s+/g, ' ').trim())[0];
  const order = mapping.days === 'ask' ? undefined : mapping.days;
  const dayOf = (goal: 'reviewed' | 'due'): Day | undefined => {
    const [field] = of(goal);
    const day = field && readDay(field.value, order);
    if (field && day === undefined)
      losses.push({ kind: 'day-refused', line: field.line, what: `${field.name}: ${String(field.value)}` });
    return day;
  };
  const reviewed = dayOf('reviewed');
  const [interval] = of('interval');
  const next = interval && reviewed !== undefined ? dayAfter(reviewed, interval.value) : undefined;
  if (interval && reviewed !== undefined && next === undefined)
    losses.push({ kind: 'interval-refused', line: interval.line, what: `${interval.name}: ${String(interval.value)}` });
  const [owner, ...others] = of('owner').flatMap(({ value }) => wordsOf(value));
  const unplaced = page.fields.filter(({ name, value }) => mapping.fields[name] === 'remark' && isSaid(value));
  for (const { name, line } of unplaced) losses.push({ kind: 'field-unknown', line, what: name });
  return {
    ...optional({
      title: text('title'),
      summary: text('summary'),
      owner: owner === undefined ? undefined : mapping.owners[owner],
      reviewed,
      due: dayOf('due') ?? next,
      language: text('language')?.slice(0, 2).toLowerCase(),
    }),
    isDraft: of('draft').some(({ name, value }) => (name.toLowerCase() === 'published') !== (value === true)),
    names: of('names').flatMap(({ value }) => wordsOf(value)),
    addresses: of('address').flatMap(({ value }) => wordsOf(value)),
    remarks: [
      ...unplaced.map(({ name, value }) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
      ...(others.length > 0 ? [`owners beside the first: ${others.join(', ')}`] : []),
    ],
    losses,
  };
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
