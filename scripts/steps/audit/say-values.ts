import type { AuditPage } from '../../../src/model/audit-report.ts';

/** What stands where the history is cut off. It is never filled with a guess. */
export const unknown = 'unknown';

/** People in one cell; `none` where there are none. */
export function sayPeople(people: readonly string[] | null, none = 'nobody named'): string {
  if (people === null) return unknown;
  return people.length === 0 ? none : people.join('; ');
}

/** `2026-05-03 10:12:00 UTC` */
export function sayTime(time: string): string {
  return time.replace('T', ' ').replace('Z', ' UTC');
}

/** Who answered when: `delivery-lead 2026-01-01 to 2026-03-31; desk-lead 2026-04-01 to 2026-06-30`. */
export function whoAnsweredIn(accountable: AuditPage['accountable']): string {
  return accountable
    .map(({ from, until, owner, known }) => `${known ? (owner ?? 'nobody') : unknown} ${from} to ${until}`)
    .join('; ');
}
