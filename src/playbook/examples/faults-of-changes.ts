import { copy, edit, everything, late, type Fault } from './fault.ts';
import { sample } from './sample.ts';

const repairs = ['one', 'two', 'three', 'four', 'five', 'six'].map((word) => `late-repair-${word}`);
const review = (found: string, by = 'workshop-lead') => `reviews:
  - on: 2026-05-29
    by: ${by}
    how: observed
    found: ${found}
    next: 2026-08-27
    of: 23793cd4
`;

/** Six pages that all get a review, each with what was found on it. */
function reviewed(found: (index: number) => string): Record<string, string> {
  return Object.assign(
    {},
    ...repairs.map((id, index) =>
      copy(
        late,
        `procedures/${id}.mdx`,
        ['id: late-repair', `id: ${id}`],
        [/^reviews:\n( .*\n)+/m, review(found(index))],
      ),
    ),
  ) as Record<string, string>;
}

const critical: [string, string] = ['risk: standard', 'risk: critical'];
const authors = edit('owners.yaml', [
  "  account: '@corner-cycles/shop'\n",
  "  account: '@corner-cycles/shop'\n  authors: [shop@example.com]\n",
]);
const listened = 'Listened to two calls. Both offered the loan bicycle; nothing had to be changed.';
const own = edit(late, critical, ['reviews:\n', review(listened)]);
const others = edit(late, critical, ['reviews:\n', review(listened, 'shop-manager')]);

const entry = '- from: /procedures/slow-repair/\n  to: late-repair\n';
const renamed = edit(late, ['id: late-repair', 'id: repair-is-late']);

/** What rules report of a change, held against what stood there before: the sample as it is, where nothing else is said. */
export const faultsOfChanges: Readonly<Record<string, Fault>> = {
  'history-missing': {
    files: {},
    since: {
      gap: {
        severity: 'error',
        message: 'This copy of the repository holds only part of its history.',
        hint: 'Fetch the whole history: `fetch-depth: 0` where GitHub checks out, `GIT_DEPTH: 0` on GitLab, and `git fetch --unshallow` on a computer.',
      },
    },
  },
  'review-altered': { files: edit(late, ['next: 2026-10-26', 'next: 2026-11-02']), since: {} },
  'review-bulk': {
    files: reviewed(() => 'All of it is still right.'),
    since: {},
    mended: reviewed((index) => `Listened to call ${index + 1} of the week; every step was taken.`),
  },
  'reviewer-is-author': {
    files: { ...authors, ...own },
    since: { writers: { [`content/${late}`]: 'workshop@example.com' } },
    mended: { ...authors, ...others },
  },
  'page-removed-without-redirect': {
    files: renamed,
    beside: everything,
    since: {},
    mended: { ...renamed, 'redirects.yaml': '- from: /procedures/late-repair/\n  to: repair-is-late\n' },
  },
  'redirect-altered': {
    files: { 'redirects.yaml': entry.replace('late-repair', 'hand-back') },
    since: { before: { 'redirects.yaml': entry } },
    mended: { 'redirects.yaml': entry },
  },
  'redirect-broken': {
    files: { 'redirects.yaml': entry.replace('late-repair', 'late-repiar') },
    beside: [late],
    mended: { 'redirects.yaml': entry, [late]: sample[late]! },
  },
};
