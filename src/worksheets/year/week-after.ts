/** Where a week is drawn. */
export interface WeekPlace {
  x: number;
  y: number;
}

/**
 * The week that a key leads to from another; undefined for a key that leads nowhere. Up and down go by how the quarters are
 * drawn: one below the other, or two side by side.
 */
export function weekAfter(key: string, at: number, places: readonly WeekPlace[]): number | undefined {
  const last = places.length - 1;
  if (key === 'ArrowUp' || key === 'ArrowDown') return beyond(key === 'ArrowUp' ? -1 : 1, at, places);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[key];
  return to === undefined ? undefined : Math.min(Math.max(to, 0), last);
}

/** The nearest week in the next row of weeks in a direction; the same week where there is none. */
function beyond(direction: -1 | 1, at: number, places: readonly WeekPlace[]): number {
  const { x, y } = places[at]!;
  const away = (place: WeekPlace) => (place.y - y) * direction;
  const row = Math.min(...places.map(away).filter((distance) => distance > 1));
  const inRow = places.flatMap((place, index) => (Math.abs(away(place) - row) < 1 ? index : []));
  const [nearest = at] = inRow.sort((a, b) => Math.abs(places[a]!.x - x) - Math.abs(places[b]!.x - x));
  return nearest;
}
