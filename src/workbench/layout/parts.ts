/** The parts in the order F6 goes through them. */
const order = ['titlebar', 'activitybar', 'sidebar', 'editor', 'auxiliarybar', 'panel', 'statusbar'];

/** The part before (-1) or after (1) the one that has the focus, of those that can be seen. */
export function partBeside(direction: 1 | -1): HTMLElement | undefined {
  const parts = order.flatMap((name) =>
    [...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)].filter((part) => part.checkVisibility()),
  );
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  if (here === -1) return direction === 1 ? parts[0] : parts.at(-1);
  return parts[here + direction];
}
