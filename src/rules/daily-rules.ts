/** Rules of which the findings depend on the day on which they are asked. All others say the same on every day. */
const daily: ReadonlySet<string> = new Set([
  'owner-account',
  'owner-left',
  'path-step-overdue',
  'plan-late',
  'review-day',
  'review-due-soon',
  'review-overdue',
  'year-gap',
]);

/** The findings that hold on every day, until somebody mends what they are about. */
export function lasting<Found extends { rule: string }>(findings: readonly Found[]): Found[] {
  return findings.filter(({ rule }) => !daily.has(rule));
}
