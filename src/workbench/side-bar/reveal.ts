/** Scrolls to the row of the open page, or to another place, when it is out of view. The document stays where it is. */
export function reveal(scroller: Element, place = scroller.querySelector('[aria-current]')): void {
  if (!place) return;
  const { top, bottom } = place.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  if (top < box.top || bottom > box.bottom) scroller.scrollTop += top - box.top - box.height / 3;
}
