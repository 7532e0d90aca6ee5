/** The distance to the anchor and to the edges of the window, in pixels. */
const [gap, edge] = [4, 8];

/** Puts a box below its anchor, or above where there is more room, and never over it. */
export function placeBeside(anchor: HTMLElement, box: HTMLElement): void {
  const link = anchor.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const fitsBelow = link.bottom + gap + height <= innerHeight - edge;
  const isBelow = fitsBelow || link.top < innerHeight - link.bottom;
  box.style.top = `${isBelow ? link.bottom + gap : link.top - gap - height}px`;
  box.style.left = `${Math.max(edge, Math.min(link.left, document.documentElement.clientWidth - width - edge))}px`;
}
