/** Attributes that name other elements by their ids. */
const naming = ['for', 'popovertarget', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns'];

/**
 * Makes a part of another page fit to stand in this one: its ids get a prefix, so that none is there twice, and what names
 * them follows. A link to an anchor of that page leads there, unless the anchor has come along.
 */
export function prefixIds(part: ParentNode, prefix: string, href: string): void {
  const ids = new Set([...part.querySelectorAll('[id]')].map(({ id }) => id));
  const renamed = (id: string) => (ids.has(id) ? `${prefix}${id}` : id);
  for (const link of part.querySelectorAll('a[href^="#"]')) {
    const id = decodeURIComponent(link.getAttribute('href')!.slice(1));
    link.setAttribute('href', ids.has(id) ? `#${renamed(id)}` : `${href}#${id}`);
  }
  for (const element of part.querySelectorAll('[id]')) element.id = renamed(element.id);
  for (const name of naming)
    for (const element of part.querySelectorAll(`[${name}]`))
      element.setAttribute(name, element.getAttribute(name)!.split(' ').map(renamed).join(' '));
}
