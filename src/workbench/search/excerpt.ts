import { plain, wordsOf } from '../../base/plain.ts';
import type { PageText } from './text-index.ts';

/** What the text of a page says to a query. Excerpts hold `<mark>` and entities, nothing else. */
export interface HitText {
  excerpt: string;
  sections: HitSection[];
  /** The words and phrases of the page that were meant, as they are compared. */
  met: string[];
}

/** A part of a page, below a heading. */
export interface HitSection {
  title: string;
  href: string;
  excerpt: string;
  /** How many words of it were asked for. */
  hits: number;
}

/** Words in a row that are looked for: each by the stems of the words that are it or begin so. */
export type SoughtPhrase = readonly ReadonlySet<string>[];

/** The page that a text is of, and what was looked for in it. */
interface Found {
  title: string;
  href: string;
  sought: readonly SoughtPhrase[];
  stem: (word: string) => string;
}

/** An excerpt is about two lines. */
const excerptWords = 24;

interface Span {
  from: number;
  until: number;
}

/** The lines of a page that answer best, and its sections that answer at all. */
export function hitText({ text, headings, names }: PageText, { sought, stem, href, title }: Found): HitText {
  const words = text.split(' ');
  const { met, phrases } = meetIn(stemsIn(words, stem), sought);
  const sections = headings.flatMap(([id, first, length], index): HitSection[] => {
    const span = { from: first, until: Math.min(headings[index + 1]?.[1] ?? names, names) };
    const hits = placesIn(met, span).length;
    if (hits === 0) return [];
    const title = words.slice(first, first + length).join(' ');
    const body = { ...span, from: Math.min(span.until, first + length) };
    return [{ title: titleOf(title), href: `${href}#${id}`, hits, excerpt: excerptOf(words, met, body) }];
  });
  // Other names are a list, which says less than a sentence.
  const body = { from: titleLength(words, title), until: names };
  const all = { ...body, until: words.length };
  const excerpt = excerptOf(words, met, placesIn(met, body).length > 0 ? body : all);
  return { excerpt, sections, met: [...phrases] };
}

/** A text begins with the title, which stands above its excerpt. */
function titleLength(words: readonly string[], title: string): number {
  const { length } = title.split(/\s+/);
  return plain(words.slice(0, length).join(' ')) === plain(title) ? length : 0;
}

/** A word as it is compared, and the number of the written word that it stands in. */
interface Stem {
  plain: string;
  stem: string;
  place: number;
}

function stemsIn(words: readonly string[], stem: (word: string) => string): Stem[] {
  return words.flatMap((word, place) => wordsOf(word).map(({ plain }) => ({ plain, stem: stem(plain), place })));
}

/** The numbers of the words that are meant, and what they are. Of a phrase only those that stand together. */
function meetIn(words: readonly Stem[], sought: readonly SoughtPhrase[]): { met: Set<number>; phrases: Set<string> } {
  const met = new Set<number>();
  const phrases = new Set<string>();
  for (const phrase of sought)
    for (let at = 0; at < words.length; at += 1) {
      if (!phrase.every((meant, step) => meant.has(words[at + step]?.stem ?? ''))) continue;
      const found = words.slice(at, at + phrase.length);
      for (const { place } of found) met.add(place);
      phrases.add(found.map(({ plain }) => plain).join(' '));
    }
  return { met, phrases };
}

/** Pagefind ends a heading with a full stop, so that it does not run into what follows. */
function titleOf(heading: string): string {
  return heading.replace(/\.$/, '');
}

function excerptOf(words: readonly string[], met: ReadonlySet<number>, span: Span): string {
  const from = bestStart(placesIn(met, span), span);
  const until = Math.min(span.until, from + excerptWords);
  const text = words.slice(from, until).map((word, index) => {
    const escaped = word.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return met.has(from + index) ? `<mark>${escaped}</mark>` : escaped;
  });
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
