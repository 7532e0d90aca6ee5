import type { Scorecard } from '../../workspace/scorecards.ts';
import type { Period } from './period.ts';

/** What is looked at. It stands in the address, so that a link can lead to it. */
export interface Looked {
  scorecard: Scorecard;
  period: Period | undefined;
}

/** What an address asks for; else the reader's own level, and the latest period there is. */
export function lookedAt(
  search: string,
  scorecards: readonly Scorecard[],
  periods: readonly Period[],
  level: string,
): Looked | undefined {
  const given = new URLSearchParams(search);
  const asked = given.get('period');
  const scorecard =
    scorecards.find(({ id }) => id === given.get('scorecard')) ??
    scorecards.find((one) => one.level === (given.get('level') ?? level)) ??
    scorecards[0];
  return scorecard && { scorecard, period: periods.find((one) => one === asked) ?? periods.at(-1) };
}

/** The end of the address that asks for this. */
export function toSearch({ scorecard, period }: Looked): string {
  return `?${new URLSearchParams({ scorecard: scorecard.id, ...(period && { period }) })}`;
}
