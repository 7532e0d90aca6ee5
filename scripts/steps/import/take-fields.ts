import type { Day } from '../../../src/base/day.ts';
import { optional } from '../../../src/base/optional.ts';
import type { Loss, LossKind } from './loss.ts';
import { wordsOf, type Goal, type Mapping } from './mapping.ts';
import { dayAfter, isAmbiguous, readDay } from './read-day.ts';
import type { ForeignField } from './read-fields.ts';
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
export function takeFields(
  page: SourcePage,
  mapping: Mapping,
  { isProposed = false }: { isProposed?: boolean } = {},
): TakenFields {
  const losses: Loss[] = [];
  const remarks: string[] = [];
  const lose = (kind: LossKind, { name, value, line }: ForeignField): void => {
    losses.push({ kind, line, what: `${name}: ${String(value)}` });
    if (kind !== 'day-guessed') remarks.push(`${name}: ${String(value)}`);
  };
  const of = (goal: Goal) => page.fields.filter(({ name, value }) => mapping.fields[name] === goal && isSaid(value));
  const text = (goal: Goal) => of(goal).map(({ value }) => String(value).replaceAll(/\s+/g, ' ').trim())[0];
  const order = mapping.days === 'ask' ? undefined : mapping.days;
  const dayOf = (goal: 'reviewed' | 'due'): Day | undefined => {
    const [field] = of(goal);
    const day = field && readDay(field.value, order);
    if (field && day === undefined) lose('day-refused', field);
    if (field && day !== undefined && isProposed && isAmbiguous(field.value)) lose('day-guessed', field);
    return day;
  };
  const reviewed = dayOf('reviewed');
  const [interval] = of('interval');
  const next = interval && reviewed !== undefined ? dayAfter(reviewed, interval.value) : undefined;
  if (interval && next === undefined) lose(reviewed === undefined ? 'interval-alone' : 'interval-refused', interval);
  const [owner, ...others] = of('owner').flatMap(({ value }) => wordsOf(value));
  if (others.length > 0) losses.push({ kind: 'owners-more', line: of('owner')[0]!.line, what: others.join(', ') });
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
      ...remarks,
      ...unplaced.map(({ name, value }) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`),
      ...(others.length > 0 ? [`owners beside the first: ${others.join(', ')}`] : []),
    ],
    losses,
  };
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
