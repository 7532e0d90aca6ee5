/** A quarter has thirteen weeks, and stands above the next one. */
const quarter = 13;

/** The place of the week that a key leads to from another; undefined for a key that leads nowhere. */
export function weekAfter(key: string, at: number, count: number): number | undefined {
  const to = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - quarter,
    ArrowDown: at + quarter,
    Home: 0,
    End: count - 1,
  }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), count - 1);
}
