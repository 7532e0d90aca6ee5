import type { Figure, PeriodData } from './figures.ts';
import { kindOfPeriod } from './period.ts';

/** Whether a value is what the sheet keeps of a period. Kept data and files from elsewhere are checked alike. */
export function isPeriodData(value: unknown): value is PeriodData {
  if (!isObject(value)) return false;
  const { period, figures, meetings } = value;
  return (
    typeof period === 'string' &&
    kindOfPeriod(period) !== undefined &&
    isObject(figures) &&
    Object.values(figures).every(isFigure) &&
    isObject(meetings) &&
    Object.values(meetings).every(isMeeting)
  );
}

function isFigure(value: unknown): value is Figure {
  if (!isObject(value)) return false;
  const { how, value: figure, answers, part, whole, why } = value;
  return (
    (how === 'typed' || how === 'counted') &&
    [figure, part, whole].every((number) => number === undefined || Number.isFinite(number)) &&
    (answers === undefined || (Array.isArray(answers) && answers.every(isCount))) &&
    (why === undefined || typeof why === 'string')
  );
}

function isMeeting(value: unknown): boolean {
  if (!isObject(value) || typeof value['on'] !== 'string' || !Array.isArray(value['decisions'])) return false;
  return value['decisions'].every(
    (decision) => isObject(decision) && ['id', 'what', 'who', 'by'].every((name) => typeof decision[name] === 'string'),
  );
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
