import { plain, wordsOf, type Word } from '../../base/plain.ts';
import { fillIn } from '../fill-in.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { recall, remember } from '../store.ts';
import { arrivalName, type Arrival } from './open-result.ts';

/** Where the browser keeps what it marks; not every browser can. */
const marks = 'search';

/**
 * Marks the words that a page was found by, and puts the reader where they are: at the heading of the section they chose, or
 * else at the first mark. The page itself stays as it is. Escape clears the marks.
 */
export function arrive(): void {
  const arrival = takeArrival(location.pathname);
  const text = document.querySelector('main article') ?? document.querySelector('main');
  if (!arrival || !text) return;
  const ranges = rangesOf(arrival, text);
  const place = placeOf(ranges, arrival.query);
  if (place) focus(place);
  mark(ranges, arrival.query);
}

/** The same for a page at the side, `path`, whose text scrolls by itself. Where its anchor is shown, it stays there. */
export function arriveBeside(text: Element, path: string): void {
  const [address = '', anchor] = path.split('#');
  const arrival = takeArrival(address);
  if (!arrival) return;
  const ranges = rangesOf(arrival, text);
  const place = anchor === undefined ? firstOf(ranges, arrival.query) : undefined;
  if (place) text.scrollTop += place.getBoundingClientRect().top - text.getBoundingClientRect().top - 96;
  mark(ranges, arrival.query, CSS.highlights?.get(marks));
}

function takeArrival(path: string): Arrival | undefined {
  const arrival = recall<Arrival>(arrivalName, 'session');
  remember(arrivalName, undefined, 'session');
  return arrival?.path === path ? arrival : undefined;
}

function mark(ranges: readonly Range[], query: string, others: Iterable<AbstractRange> = []): void {
  if (ranges.length === 0 || !('highlights' in CSS)) return;
  CSS.highlights.set(marks, new Highlight(...others, ...ranges));
  document.addEventListener('keydown', clear);
  void lazyTexts().then(({ search }) => showStatus(fillIn(search.marked, query)));
}

function clear({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  CSS.highlights.delete(marks);
  document.removeEventListener('keydown', clear);
}

/** The places of a text that hold one of the words, all words of a phrase in a row, or a word that begins as one of the query does. */
function rangesOf({ words, telling }: Arrival, text: Element): Range[] {
  const met = new Set(words);
  const longest = Math.max(1, ...words.map((word) => word.split(' ').length));
  const begins = telling.filter((word) => word.length > 2);
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const written = wordsOf(node.nodeValue ?? '');
    for (let at = 0; at < written.length;) {
      const { plain: word } = written[at]!;
      const length =
        phraseAt(written.slice(at, at + longest), met) || Number(begins.some((one) => word.startsWith(one)));
      if (length > 0 && isSeen(node))
        ranges.push(rangeOf(node, { start: written[at]!.start, end: written[at + length - 1]!.end }));
      at += Math.max(1, length);
    }
  }
  return ranges;
}

/** How many of the words at the beginning are one that was met; 0 where none is. */
function phraseAt(words: readonly Word[], met: ReadonlySet<string>): number {
  const plainWords = words.map((word) => word.plain);
  while (plainWords.length > 0 && !met.has(plainWords.join(' '))) plainWords.pop();
  return plainWords.length;
}

function isSeen({ parentElement }: Node): boolean {
  return (
    parentElement?.closest('script, style, .visually-hidden, [hidden]') === null && parentElement.checkVisibility()
  );
}

function rangeOf(node: Node, { start, end }: Pick<Word, 'start' | 'end'>): Range {
  const range = document.createRange();
  const length = node.nodeValue?.length ?? 0;
  // Words are counted in composed letters; a text that is written otherwise may be shorter.
  range.setStart(node, Math.min(start, length));
  range.setEnd(node, Math.min(end, length));
  return range;
}

/** What the reader has typed says more than what means the same. */
function firstOf(ranges: readonly Range[], query: string): Range | undefined {
  const typed = plain(query).split(' ');
  return ranges.find((range) => typed.includes(plain(range.toString()))) ?? ranges[0];
}

function placeOf(ranges: readonly Range[], query: string): Element | null {
  const chosen = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const first = firstOf(ranges, query);
  return chosen ?? first?.startContainer.parentElement?.closest('h1, h2, h3, h4, p, li, td, dd, blockquote') ?? null;
}

function focus(place: Element): void {
  if (!(place instanceof HTMLElement)) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.dataset['arrived'] = '';
  place.focus({ preventScroll: true });
  const { top, bottom } = place.getBoundingClientRect();
  const isAtHeading = location.hash !== '';
  if (top < 0 || bottom > innerHeight || isAtHeading)
    place.scrollIntoView({ block: isAtHeading ? 'start' : 'center', behavior: 'instant' });
}
