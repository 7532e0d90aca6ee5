import type { PageText } from './full-text.ts';

/** What the text of a page says to a query. Excerpts hold `<mark>` and entities, nothing else. */
export interface HitText {
  excerpt: string;
  sections: HitSection[];
}

/** A part of a page, below a heading. */
export interface HitSection {
  title: string;
  href: string;
  excerpt: string;
  /** How many words of it were asked for. */
  hits: number;
}

/** An excerpt is about two lines. */
const excerptWords = 24;

interface Span {
  from: number;
  until: number;
}

/** The lines of a page that answer best, and its sections that answer at all. `places` are the numbers of the words that were met. */
export function hitText({ raw_content: content, anchors }: PageText, places: readonly number[], href: string): HitText {
  const words = content.split(' ');
  const met = new Set(places);
  const headings = anchors
    .filter(({ element, id }) => /^h[2-4]$/.test(element) && id !== '')
    .sort((a, b) => a.location - b.location);
  const sections = headings.flatMap(({ id, text = '', location }, index): HitSection[] => {
    const span = { from: location, until: headings[index + 1]?.location ?? words.length };
    const hits = placesIn(met, span).length;
    if (hits === 0) return [];
    const body = { ...span, from: Math.min(span.until, span.from + text.split(' ').length) };
    return [{ title: text, href: `${href}#${id}`, hits, excerpt: excerptOf(words, met, body) }];
  });
  return { excerpt: excerptOf(words, met, { from: 0, until: words.length }), sections };
}

function excerptOf(words: readonly string[], met: ReadonlySet<number>, span: Span): string {
  const from = bestStart(placesIn(met, span), span);
  const until = Math.min(span.until, from + excerptWords);
  const text = words.slice(from, until).map((word, index) => (met.has(from + index) ? `<mark>${word}</mark>` : word));
  return `${from > span.from ? '… ' : ''}${text.join(' ')}${until < span.until ? ' …' : ''}`;
}

/** Where an excerpt begins that holds as many of the words as possible, with a few words before the first. */
function bestStart(places: readonly number[], span: Span): number {
  let best = { start: span.from, held: 0 };
  for (const place of places) {
    const start = Math.max(span.from, Math.min(place - 4, span.until - excerptWords));
    const held = places.filter((other) => other >= start && other < start + excerptWords).length;
    if (held > best.held) best = { start, held };
  }
  return best.start;
}

function placesIn(met: ReadonlySet<number>, { from, until }: Span): number[] {
  return [...met].filter((place) => place >= from && place < until).sort((a, b) => a - b);
}
