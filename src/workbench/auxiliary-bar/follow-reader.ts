/** The part of the page that is being read. Both are empty above the first. */
export interface Section {
  id: string;
  text: string;
}

/** The name of the event on the document when the reader comes to another part; its detail is a `Section`. */
export const sectionChanged = 'wb-section';

/**
 * Marks in the outline what is being read: the last heading or step above the middle of the window. Whoever follows a link
 * to an anchor reads there until they move on, however short that part is.
 */
export function followReader(): void {
  const links = linksById();
  const above = new Set<string>();
  let chosen = '';
  let current = '';
  const show = () => {
    const id = chosen || ([...links.keys()].findLast((each) => above.has(each)) ?? '');
    if (id !== current) mark(links, (current = id));
  };
  const choose = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    chosen = links.has(id) ? id : '';
    show();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) above.add(target.id);
        else above.delete(target.id);
      show();
    },
    { rootMargin: '1000000px 0px -50%' },
  );
  for (const id of links.keys()) {
    const part = document.getElementById(id);
    if (part) observer.observe(part);
  }
  choose();
  addEventListener('hashchange', choose);
  for (const move of ['wheel', 'touchmove', 'keydown', 'pointerdown'])
    addEventListener(move, () => (chosen = ''), { passive: true });
}

/** The outline stands in two places, of which one is seen. */
function linksById(): Map<string, HTMLAnchorElement[]> {
  const links = document.querySelectorAll<HTMLAnchorElement>('[data-outline] a');
  return Map.groupBy(links, ({ hash }) => decodeURIComponent(hash.slice(1)));
}

function mark(links: ReadonlyMap<string, readonly HTMLAnchorElement[]>, current: string): void {
  for (const [id, copies] of links)
    for (const link of copies)
      if (id === current) {
        link.ariaCurrent = 'location';
        keepInView(link);
      } else link.ariaCurrent = null;
  const text = links.get(current)?.[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  document.dispatchEvent(new CustomEvent<Section>(sectionChanged, { detail: { id: current, text } }));
}

/** Scrolls the column as little as it takes, and never the page. */
function keepInView(link: HTMLElement): void {
  const column = link.closest('[data-part="auxiliarybar"]');
  if (!column || column.scrollHeight <= column.clientHeight) return;
  const [line, frame] = [link.getBoundingClientRect(), column.getBoundingClientRect()];
  column.scrollTop += Math.min(0, line.top - frame.top - 48) + Math.max(0, line.bottom - frame.bottom + 48);
}
