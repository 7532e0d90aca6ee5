import { cutCoded } from '../../base/cut-coded.ts';
import { oneLine } from '../../base/text.ts';

/** Words of a page that somebody has selected, and the place where they begin. */
export interface Selected {
  words: string;
  from: Node;
}

/** The most characters of a quotation, as they are coded: mail programs and platforms cut off what is longer. */
const longest = { mail: 1200, web: 3500 };

/** The address of a link that begins a message about the page, with what the reader looks at: the section, and the words they have selected. */
export function messageAddress({ dataset }: HTMLAnchorElement, selected: Selected | undefined): string {
  const { report = '', body = '' } = dataset;
  const words = oneLine(selected?.words ?? '');
  const quote = words && `“${cutCoded(words, report.startsWith('mailto:') ? longest.mail : longest.web)}”`;
  const section = sectionOf(words === '' ? undefined : selected?.from);
  const where = body.includes('{quote}') ? section : [section, quote].filter(Boolean).join(': ');
  return report + encodeURIComponent(body.replace('{section}', () => where).replace('{quote}', () => quote));
}

/** The heading above a place; without one, the last heading that has come onto the screen. */
function sectionOf(place: Node | undefined): string {
  const isAbove = (heading: Element) =>
    place
      ? (heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
      : heading.getBoundingClientRect().top < innerHeight;
  const headings = [...document.querySelectorAll('#content [data-text] :is(h2, h3)[id]')];
  const copy = headings.findLast(isAbove)?.cloneNode(true) as Element | undefined;
  for (const link of copy?.querySelectorAll('.copy-link') ?? []) link.remove();
  return copy?.textContent.trim() ?? '';
}
