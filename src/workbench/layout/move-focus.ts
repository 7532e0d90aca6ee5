const arrows = { row: ['ArrowLeft', 'ArrowRight'], column: ['ArrowUp', 'ArrowDown'] } as const;

/**
 * Moves the focus among stops, each in an item of its own, as an arrow key, Home or End says; after the last comes the
 * first. Says whether it did.
 */
export function moveFocus(event: KeyboardEvent, stops: readonly HTMLElement[], way: keyof typeof arrows): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || stops.length === 0) return false;
  const here = stops.findIndex((stop) => stop.parentElement?.contains(document.activeElement));
  const [back, forth] = arrows[way];
  const to = { [back]: Math.max(here, 0) - 1, [forth]: here + 1, Home: 0, End: -1 }[event.key];
  if (to === undefined) return false;
  event.preventDefault();
  stops.at(to % stops.length)?.focus();
  return true;
}
