import { barY, plot, ruleY } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** One column of a chart: how high it is, and what it says. */
export interface Column {
  count: number;
  words: string;
}

/** A row of columns, and the words for those who do not see it. */
export interface Strip {
  columns: readonly Column[];
  /** The height of the tallest column of all strips that stand together. */
  most: number;
  title: string;
  description: string;
}

/** The size the library draws at. The strip is then stretched to the room there is. */
const [unit, height] = [10, 48];

/**
 * A strip as SVG that the style sheet colours and stretches. It holds no style of its own, which the policy of the site
 * would refuse, and no text that would be stretched with it.
 */
export function drawLoad({ columns, most, title, description }: Strip): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const data = columns.map((column, at) => ({ ...column, at })).filter(({ count }) => count > 0);
  const svg = plot({
    document,
    ...{ width: columns.length * unit, height, margin: 0 },
    x: { type: 'band', domain: columns.map((_, at) => at), axis: null, padding: 0.2 },
    y: { domain: [0, Math.max(1, most)], axis: null },
    marks: [barY(data, { x: 'at', y: 'count', title: 'words' }), ruleY([0])],
  });
  for (const style of svg.querySelectorAll('style')) style.remove();
  // A group may not have a name; it says what it is to the style sheet.
  for (const group of svg.querySelectorAll('g[aria-label]')) {
    group.setAttribute('class', group.getAttribute('aria-label')!);
    group.removeAttribute('aria-label');
  }
  for (const name of ['width', 'height', 'class', 'font-size', 'font-family', 'text-anchor']) svg.removeAttribute(name);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('role', 'img');
  svg.prepend(textIn(document, 'title', title), textIn(document, 'desc', description));
  return svg.outerHTML;
}

function textIn(document: Document, name: string, text: string): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.textContent = text;
  return element;
}
