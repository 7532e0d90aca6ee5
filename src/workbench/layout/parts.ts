/** The parts in the order F6 goes through them. */
const order = ['titlebar', 'activitybar', 'sidebar', 'editor', 'auxiliarybar', 'panel', 'statusbar'];

const stops = 'a[href], button, input, select, summary, [tabindex="0"]';

/** The first place in a part that can take the focus. A part without one is passed over. */
export function firstStop(part: HTMLElement): HTMLElement | undefined {
  if (part.matches('main, [tabindex="-1"]')) return part;
  return [...part.querySelectorAll<HTMLElement>(stops)].find(
    (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
  );
}

/** The part before (-1) or after (1) the one that has the focus, of those that can be seen. */
export function partBeside(direction: 1 | -1): HTMLElement | undefined {
  const parts = order.flatMap((name) =>
    [...document.querySelectorAll<HTMLElement>(`[data-part="${name}"]`)].filter(
      (part) => part.checkVisibility() && firstStop(part) !== undefined,
    ),
  );
  const here = parts.findIndex((part) => part.contains(document.activeElement));
  if (here === -1) return direction === 1 ? parts[0] : parts.at(-1);
  return parts[here + direction];
}
