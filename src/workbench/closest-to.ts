/** The element of a kind that an event is about, such as the link that holds the words which were clicked. */
export function closestTo<Kind extends Element = HTMLElement>({ target }: Event, selector: string): Kind | null {
  return target instanceof Element ? target.closest<Kind>(selector) : null;
}
