import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekCount } from '../../src/base/calendar.ts';
import {
  fewestPerWeek,
  spreadReviews,
  type PlannableReview,
  type SpreadOptions,
} from '../../src/model/spread-reviews.ts';

/** A Monday. */
const today = '2026-11-23';
const perWeek = 2;

function planOf(reviews: readonly PlannableReview[], options: Partial<SpreadOptions> = {}): Record<string, string> {
  return Object.fromEntries(spreadReviews(reviews, { perWeek, today, ...options }).days);
}

function due(key: string, day: string, planned?: string): PlannableReview {
  return { key, due: day, planned };
}

/** The reviews as they are after a plan was written. */
function planned(reviews: readonly PlannableReview[], options: SpreadOptions): PlannableReview[] {
  const { days } = spreadReviews(reviews, options);
  return reviews.map((review) => ({ ...review, planned: days.get(review.key) }));
}

describe('a plan', () => {
  test('leaves a review at its date while its week has a place, and brings the others forward', () => {
    const reviews = ['a', 'b', 'c', 'd', 'e'].map((key) => due(key, '2026-12-17'));
    expect(planOf(reviews)).toMatchInlineSnapshot(`
      {
        "a": "2026-12-04",
        "b": "2026-12-07",
        "c": "2026-12-08",
        "d": "2026-12-17",
        "e": "2026-12-17",
      }
    `);
  });

  test('makes late reviews first, the longest late before the others, and first reviews where places are left', () => {
    const late = ['2026-11-01', '2026-10-01', '2026-11-20'].map((day, index) => due(`late-${index}`, day));
    const first = [
      { key: 'standard', rank: 1 },
      { key: 'critical', rank: 0 },
    ];
    const { days } = spreadReviews([...first, due('dated', '2026-11-27'), ...late], { perWeek, today });
    expect(weeksOf(days)).toMatchInlineSnapshot(`
      {
        "critical": 1,
        "dated": 0,
        "late-0": 0,
        "late-1": 0,
        "late-2": 1,
        "standard": 2,
      }
    `);
  });

  test('says which weeks have how many too many, and never plans behind a date', () => {
    const reviews = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => due(key, '2026-12-03'));
    const { days, tooMany } = spreadReviews(reviews, { perWeek, today });
    expect(tooMany).toEqual([
      { monday: '2026-11-23', count: 1 },
      { monday: '2026-11-30', count: 1 },
    ]);
    expect([...days.values()].every((day) => day <= '2026-12-03')).toBe(true);
    expect(fewestPerWeek(reviews, { perWeek, today })).toBe(3);
  });

  test('begins on a Monday when it is made at a weekend; what is due before then stays', () => {
    expect(planOf([due('late', '2026-11-01'), due('now', '2026-11-22')], { today: '2026-11-21' }))
      .toMatchInlineSnapshot(`
      {
        "late": "2026-11-23",
        "now": "2026-11-22",
      }
    `);
  });

  test('begins later when told so, without touching what is due before', () => {
    const reviews = [due('before', '2026-12-30'), due('late', '2026-11-01'), due('after', '2027-01-05')];
    expect(planOf(reviews, { from: '2027-01-04' })).toMatchInlineSnapshot(`
      {
        "after": "2027-01-05",
        "before": "2026-12-30",
        "late": "2027-01-04",
      }
    `);
  });

  test('looks no further than the weeks it is given', () => {
    const reviews = [
      due('far', '2027-03-01'),
      due('near', '2026-12-03'),
      { key: 'a' },
      { key: 'b' },
      { key: 'c' },
      { key: 'd' },
    ];
    const { days, unplaced } = spreadReviews(reviews, { perWeek, today, weeks: 2 });
    expect({ days: weeksOf(days), unplaced }).toMatchInlineSnapshot(`
      {
        "days": {
          "a": 0,
          "b": 0,
          "c": 1,
          "near": 1,
        },
        "unplaced": [
          "d",
        ],
      }
    `);
  });

  test('plans anew what was planned for a week that is over, or behind its date', () => {
    expect(
      planOf([
        due('over', '2026-12-17', '2026-11-20'),
        due('behind', '2026-12-10', '2026-12-14'),
        due('holds', '2026-12-17', '2026-12-01'),
      ]),
    ).toEqual({ over: '2026-12-17', behind: '2026-12-10', holds: '2026-12-01' });
    expect(planOf([due('holds', '2026-12-17', '2026-12-01')], { afresh: true })).toEqual({ holds: '2026-12-17' });
  });

  test('lets a review that can wait make room for one that is added', () => {
    const full = [due('a', '2026-12-03', '2026-11-25'), due('b', '2026-12-03', '2026-11-26')];
    expect(planOf([...full, due('new', '2026-11-27')])).toEqual({
      a: '2026-12-03',
      b: '2026-11-26',
      new: '2026-11-27',
    });
  });
});

const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), minLength: 1, maxLength: 4 });
const dayFrom = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((days) => addDays(today, days));
const review: fc.Arbitrary<PlannableReview> = fc.record({
  key,
  due: fc.option(dayFrom(-40, 80), { nil: undefined }),
  planned: fc.option(dayFrom(-20, 90), { nil: undefined, freq: 2 }),
  rank: fc.integer({ min: 0, max: 2 }),
});
const reviews = fc.uniqueArray(review, { selector: ({ key }) => key, maxLength: 40 });
const options = fc.record({
  perWeek: fc.integer({ min: 1, max: 5 }),
  today: fc.integer({ min: 0, max: 6 }).map((days) => addDays(today, days)),
  from: fc.option(dayFrom(0, 30), { nil: undefined }),
  weeks: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
});
const many = { numRuns: 2000 };

describe('for all reviews', () => {
  test('planning a second time changes nothing', () => {
    fc.assert(
      fc.property(reviews, options, (some, how) => {
        const once = planned(some, how);
        expect(planned(once, how)).toEqual(once);
      }),
      many,
    );
  });

  test('a page that is added moves at most one other', () => {
    fc.assert(
      fc.property(reviews, review, options, (some, added, how) => {
        const before = planned(
          some.filter((each) => each.key !== added.key),
          how,
        );
        const after = new Map(
          planned([...before, { ...added, planned: undefined }], how).map((each) => [each.key, each.planned]),
        );
        expect(before.filter((each) => after.get(each.key) !== each.planned).length).toBeLessThanOrEqual(1);
      }),
      many,
    );
  });

  test('a page that is added moves none, as long as the plan was made afresh and nothing is late', () => {
    const ahead = review.filter((each) => each.due !== undefined && each.due >= addDays(today, 7));
    fc.assert(
      fc.property(
        fc.uniqueArray(ahead, { selector: ({ key }) => key, maxLength: 40 }),
        ahead,
        fc.integer({ min: 1, max: 4 }),
        (some, added, most) => {
          const how = { perWeek: most, today };
          const before = planned(
            some.filter((each) => each.key !== added.key),
            { ...how, afresh: true },
          );
          expect(planned([...before, { ...added, planned: undefined }], how).slice(0, -1)).toEqual(before);
        },
      ),
      many,
    );
  });

  test('none that is not late is planned behind its date, and none before the plan begins', () => {
    fc.assert(
      fc.property(reviews, options, (some, how) => {
        const { days } = spreadReviews(some, how);
        const begins = how.from !== undefined && how.from > how.today ? how.from : how.today;
        for (const { key, due } of some) {
          const day = days.get(key);
          if (day === undefined) continue;
          if (due !== undefined && due >= how.today) expect(day <= due).toBe(true);
          if (due === undefined || due < how.today) expect(weekCount(day)).toBeGreaterThanOrEqual(weekCount(begins));
        }
      }),
      many,
    );
  });

  test('every review has a day, unless only some weeks are planned', () => {
    fc.assert(
      fc.property(reviews, options, (some, how) => {
        const { days, unplaced } = spreadReviews(some, { ...how, weeks: undefined });
        expect([days.size, unplaced]).toEqual([some.length, []]);
      }),
    );
  });

  test('a plan made afresh has the least above the limit that any plan has', () => {
    fc.assert(
      fc.property(reviews, fc.integer({ min: 1, max: 4 }), (some, most) => {
        const { tooMany } = spreadReviews(some, { perWeek: most, today, afresh: true });
        expect(tooMany.reduce((sum, { count }) => sum + count, 0)).toBe(leastTooMany(some, most));
      }),
      many,
    );
  });

  test('the weeks with too many are counted right', () => {
    fc.assert(
      fc.property(reviews, options, (some, how) => {
        const { days, tooMany } = spreadReviews(some, how);
        const begins = Math.min(...tooMany.map(({ monday }) => weekCount(monday)));
        const counts = Map.groupBy(
          [...days.values()].map(weekCount).filter((week) => week >= begins),
          (week) => week,
        );
        const over = [...counts]
          .filter(([, all]) => all.length > how.perWeek)
          .map(([week, all]) => [week, all.length - how.perWeek]);
        expect(new Map(tooMany.map(({ monday, count }) => [weekCount(monday), count]))).toEqual(
          new Map(over as [number, number][]),
        );
      }),
    );
  });
});

/** Counted week by week: what is due by then, less the places until then that late reviews leave. */
function leastTooMany(some: readonly PlannableReview[], most: number): number {
  const first = weekCount(today);
  const late = some.filter((each) => each.due !== undefined && each.due < today).length;
  const deadlines = some.flatMap((each) =>
    each.due !== undefined && each.due >= today ? [weekCount(each.due) - first] : [],
  );
  let tooMany = 0;
  let placed = 0;
  for (let week = 0; week <= 12; week += 1) {
    const places = Math.max(0, (week + 1) * most - late);
    const wanted = deadlines.filter((deadline) => deadline === week).length;
    const fits = Math.min(wanted, Math.max(0, places - placed));
    placed += fits;
    tooMany += wanted - fits;
  }
  return tooMany;
}

/** How many weeks from today each lies. */
function weeksOf(days: ReadonlyMap<string, string>): Record<string, number> {
  return Object.fromEntries([...days].map(([key, day]) => [key, weekCount(day) - weekCount(today)]));
}
