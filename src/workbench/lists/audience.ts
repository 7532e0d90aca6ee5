/** Whom a row of a list is meant for. */
export interface Audience {
  levels: readonly string[];
  /** None stands for all. */
  channels: readonly string[];
}

/** Whom a row is meant for, as attributes of it. */
export function audienceOf(levels: readonly string[], channels: readonly string[]): Record<`data-${string}`, string> {
  return { 'data-levels': levels.join(' '), ...(channels.length > 0 && { 'data-channels': channels.join(' ') }) };
}

/** Whether something is meant for a reader. One who has chosen no level or no channel is meant by all of them. */
export function isFor(level: string, channels: readonly string[], row: Audience): boolean {
  const byLevel = level === '' || row.levels.includes(level);
  const byChannel =
    channels.length === 0 || row.channels.length === 0 || row.channels.some((id) => channels.includes(id));
  return byLevel && byChannel;
}
