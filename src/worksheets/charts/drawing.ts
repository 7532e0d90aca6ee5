/** The room a chart has, and how much larger than usual the reader wants the text: 1 for 16 pixels. */
export interface Room {
  width: number;
  zoom: number;
}

/** Draws a chart for the room there is. Drawn again when the room changes, so that its text keeps its size. */
export type Drawing = (room: Room) => SVGSVGElement;

/**
 * What a shape stands for. Each tone has a colour and a pattern of its own, so that they are told apart without colours too.
 */
export type Tone = 'first' | 'second' | 'third' | 'healthy' | 'alarm';

/** A line across a chart: the value where it stands, and what it says. */
export interface Mark {
  at: number;
  words: string;
  tone: 'healthy' | 'alarm' | 'plain';
}

/** A shape of a drawing. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: (Node | string)[]
): SVGElementTagNameMap[Name] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  made.append(...children);
  return made;
}

/** An empty drawing that says in words what it shows. */
export function canvas({ width }: Room, height: number, words: { title: string; says: string }): SVGSVGElement {
  const [title, description] = [idFor('title'), idFor('says')];
  return svg(
    'svg',
    {
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
    },
    svg('title', { id: title }, words.title),
    svg('desc', { id: description }, words.says),
  );
}

/** The width that a text will roughly have, in pixels: charts are laid out before they are in the page. */
export function widthOf(text: string, { zoom }: Room): number {
  return text.length * 6.6 * zoom;
}

let made = 0;

/** An id that nothing else in the page has. */
export function idFor(what: string): string {
  made += 1;
  return `chart-${what}-${made}`;
}
