import { plain, wordsOf } from '../../base/plain.ts';
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
  const arrival = recall<Arrival>(arrivalName, 'session');
  remember(arrivalName, undefined, 'session');
  if (arrival?.path !== location.pathname) return;
  const ranges = rangesOf(arrival);
  const place = placeOf(ranges, arrival.query);
  if (place) focus(place);
  if (ranges.length === 0 || !('highlights' in CSS)) return;
  CSS.highlights.set(marks, new Highlight(...ranges));
  document.addEventListener('keydown', clear);
  void lazyTexts().then(({ search }) => showStatus(fillIn(search.marked, arrival.query)));
}

function clear({ key }: KeyboardEvent): void {
  if (key !== 'Escape') return;
  CSS.highlights.delete(marks);
  document.removeEventListener('keydown', clear);
}

/** The places of the text that hold one of the words, or a word that begins as one of the query does. */
function rangesOf({ words, telling }: Arrival): Range[] {
  const text = document.querySelector('main article') ?? document.querySelector('main');
  if (!text) return [];
  const met = new Set(words);
  const isMeant = (word: string) =>
    met.has(word) || telling.some((begins) => begins.length > 2 && word.startsWith(begins));
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const word of wordsOf(node.nodeValue ?? ''))
      if (isMeant(plain(word.plain)) && isSeen(node)) ranges.push(rangeOf(node, word));
  return ranges;
}

function isSeen({ parentElement }: Node): boolean {
  return (
    parentElement?.closest('script, style, .visually-hidden, [hidden]') === null && parentElement.checkVisibility()
  );
}

function rangeOf(node: Node, { start, end }: { start: number; end: number }): Range {
  const range = document.createRange();
  const length = node.nodeValue?.length ?? 0;
  // Words are counted in composed letters; a text that is written otherwise may be shorter.
  range.setStart(node, Math.min(start, length));
  range.setEnd(node, Math.min(end, length));
  return range;
}

/** What the reader has typed says more than what means the same. */
function placeOf(ranges: readonly Range[], query: string): Element | null {
  const chosen = location.hash === '' ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const typed = plain(query).split(' ');
  const first = ranges.find((range) => typed.includes(plain(range.toString()))) ?? ranges[0];
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
