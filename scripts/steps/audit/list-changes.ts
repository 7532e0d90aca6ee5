import type { AuditChange } from '../../../src/model/audit-report.ts';
import { differences } from '../../../src/rules/on-record.ts';
import { hashOf, stepsWithin, type Period } from './period.ts';
import type { PageState } from './read-editions.ts';
import type { Replay, Touched } from './timeline.ts';
import { toLanded } from './to-landed.ts';

/** Fields that say who answers for a page and how it is found; each is told by its name. */
const told = [
  'owner',
  'risk',
  'status',
  'tags',
  'aliases',
  'customerSays',
  'related',
  'replacedBy',
  'changed',
] as const;

/** Every change of a page within a period, oldest first, then by page. */
export function listChanges(replay: Replay, period: Period): AuditChange[] {
  return stepsWithin(replay, period).flatMap(({ step }) =>
    [...step.touched]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([id, touched]): AuditChange[] => {
        const what = differs(touched);
        if (what.length === 0) return [];
        const { before, after, paths } = touched;
        return [
          {
            day: step.day,
            id,
            title: titleOf(after) ?? titleOf(before) ?? '',
            what,
            ...toLanded(step.landing, paths),
            hashBefore: hashOf(before),
            hashAfter: hashOf(after),
          },
        ];
      }),
  );
}

/** What a change did to a page, in words of the pack. */
export function differs({ before, after, langs }: Omit<Touched, 'paths'>): string[] {
  const translations = langs.map((lang) => `translation ${lang}`);
  if (!before && !after) return [];
  if (!before || !after) return [before ? 'removed' : 'added', ...translations];
  if (!before.isReadable || !after.isReadable)
    return [after.isReadable ? 'readable again' : 'unreadable', ...translations];
  const what = [
    ...(before.hash === after.hash ? [] : ['text']),
    ...(hasOtherReviews(before, after) ? ['review'] : []),
    ...told.filter((field) => valueOf(before, field) !== valueOf(after, field)),
    ...(before.path === after.path ? [] : ['moved']),
    ...translations,
  ];
  return what.length === 0 && before !== after ? ['spelling of the file'] : what;
}

function hasOtherReviews(before: PageState, after: PageState): boolean {
  const [was, is] = [before.page?.data.reviews ?? [], after.page?.data.reviews ?? []];
  return (
    was.length !== is.length ||
    was.some((review, index) => differences(review, is[index]!).length > 0 || review.of !== is[index]!.of)
  );
}

function valueOf({ page, owner, risk }: PageState, field: (typeof told)[number]): string {
  if (field === 'owner') return owner ?? '';
  if (field === 'risk') return risk ?? '';
  return JSON.stringify(page?.data[field] ?? null);
}

function titleOf(state: PageState | undefined): string | undefined {
  return state?.page?.data.title || undefined;
}
