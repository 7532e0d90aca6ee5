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

/** Notes that a field is lost, or guessed. */
type Lose = (kind: LossKind, field: ForeignField) => void;

/** Takes the fields of a page over, by a mapping. What cannot be told is lost aloud, never made up. */
export function takeFields(
  page: SourcePage,
  mapping: Mapping,
  { isProposed = false }: { isProposed?: boolean } = {},
): TakenFields {
  const losses: Loss[] = [];
  const remarks: string[] = [];
  const lose: Lose = (kind, { name, value, line }) => {
    const what = asRemark({ name, value });
    losses.push({ kind, line, what });
    if (kind !== 'day-guessed') remarks.push(what);
  };
  const of = (goal: Goal) => page.fields.filter(({ name, value }) => mapping.fields[name] === goal && isSaid(value));
  const text = (goal: Goal) => of(goal).map(({ value }) => String(value).replaceAll(/\s+/g, ' ').trim())[0];
  const { reviewed, due } = takeReview(of, { days: mapping.days, isProposed, lose });
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
      due,
      language: text('language')?.slice(0, 2).toLowerCase(),
    }),
    isDraft: of('draft').some(({ name, value }) => (name.toLowerCase() === 'published') !== (value === true)),
    names: of('names').flatMap(({ value }) => wordsOf(value)),
    addresses: of('address').flatMap(({ value }) => wordsOf(value)),
    remarks: [
      ...remarks,
      ...unplaced.map(asRemark),
      ...(others.length > 0 ? [`owners beside the first: ${others.join(', ')}`] : []),
    ],
    losses,
  };
}

/** When a page was reviewed, and when it is due again: as it says itself, or else by its interval. */
function takeReview(
  of: (goal: Goal) => ForeignField[],
  { days, isProposed, lose }: { days: Mapping['days']; isProposed: boolean; lose: Lose },
): { reviewed: Day | undefined; due: Day | undefined } {
  const dayOf = (goal: 'reviewed' | 'due'): Day | undefined => {
    const [field] = of(goal);
    const day = field && readDay(field.value, days === 'ask' ? undefined : days);
    if (field && day === undefined) lose('day-refused', field);
    if (field && day !== undefined && isProposed && isAmbiguous(field.value)) lose('day-guessed', field);
    return day;
  };
  const reviewed = dayOf('reviewed');
  const [interval] = of('interval');
  const next = interval && reviewed !== undefined ? dayAfter(reviewed, interval.value) : undefined;
  if (interval && next === undefined) lose(reviewed === undefined ? 'interval-alone' : 'interval-refused', interval);
  return { reviewed, due: dayOf('due') ?? next };
}

function asRemark({ name, value }: Pick<ForeignField, 'name' | 'value'>): string {
  return `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}
