import type { Mark } from '../model/metric.ts';
import type { DataOf } from '../model/page.ts';
import { pagesOf } from './pages-of.ts';
import type { Finding, Rule } from './rule.ts';

export const metricOrder: Rule = {
  id: 'metric-order',
  severity: 'error',
  why: 'A value that means "well" and "something is wrong" at once cannot be acted on.',

  *check({ pages }) {
    for (const page of pagesOf(pages, 'metric')) {
      const problem = wrongForm(page.data) ?? wrongSide(page.data);
      if (problem) yield { on: page, ...problem };
    }
  },
};

type Said = Pick<Finding, 'field' | 'message' | 'hint'>;

/** A range belongs to the direction "range", and a single number to the others. */
function wrongForm({ direction, healthy, alarm }: DataOf<'metric'>): Said | undefined {
  for (const [name, mark] of Object.entries({ healthy, alarm })) {
    if (isRange(mark) === (direction === 'range')) continue;
    return isRange(mark)
      ? {
          field: [name],
          message: `\`${name}\` is a range, and the direction is "${direction}".`,
          hint: 'Write one number, or `direction: range`.',
        }
      : {
          field: [name],
          message: `\`${name}\` is one number, and the direction is "range".`,
          hint: 'Write `from` and `to`, or say whether higher or lower is better.',
        };
  }
  return undefined;
}

function wrongSide({ direction, healthy, alarm }: DataOf<'metric'>): Said | undefined {
  if (isRange(healthy) && isRange(alarm)) return wrongRange(healthy, alarm);
  if (isRange(healthy) || isRange(alarm)) return undefined;
  const isRight = direction === 'higher' ? alarm < healthy : alarm > healthy;
  if (isRight) return undefined;
  const side = direction === 'higher' ? 'below' : 'above';
  return {
    field: ['alarm'],
    message: `The alarm (${alarm}) does not lie ${side} what is healthy (${healthy}), though ${direction} is better.`,
    hint: `Write an alarm ${side} ${healthy}, or turn the direction.`,
  };
}

function wrongRange(healthy: Range, alarm: Range): Said | undefined {
  if (healthy.from > healthy.to)
    return {
      field: ['healthy'],
      message: `The healthy range goes from ${healthy.from} down to ${healthy.to}.`,
      hint: 'Write the smaller number in `from`.',
    };
  const encloses = alarm.from <= healthy.from && alarm.to >= healthy.to;
  const differs = alarm.from !== healthy.from || alarm.to !== healthy.to;
  if (encloses && differs) return undefined;
  return {
    field: ['alarm'],
    message: `The alarm range (${alarm.from} to ${alarm.to}) does not reach beyond the healthy one (${healthy.from} to ${healthy.to}).`,
    hint: 'Write the values beyond which something is wrong: a lower `from`, a higher `to`, or both.',
  };
}

type Range = Exclude<Mark, number>;

function isRange(mark: Mark): mark is Range {
  return typeof mark !== 'number';
}
