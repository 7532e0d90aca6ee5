/** Scrolls the strip as little as it takes to show the tab of this page. The document stays where it is. */
export function revealTab(list: Element): void {
  const tab = list.querySelector('[aria-current]')?.closest('li');
  if (!tab) return;
  const [place, box] = [tab.getBoundingClientRect(), list.getBoundingClientRect()];
  list.scrollLeft += Math.min(0, place.left - box.left) + Math.max(0, place.right - box.right);
}
