/** Words that somebody reads in a minute who reads to understand. */
const wordsAMinute = 220;

/** How much of its reading time a page has been looked at, from 0 to 1, is enough: with its end in sight, and without. */
const enough = { atEnd: 0.25, anywhere: 0.6 };

/** How often it is looked whether the page is being read, in milliseconds. */
const beat = 1000;

/** How long a text takes to read, in seconds; at least some, since nobody reads a page in the blink of its opening. */
export function readingSeconds(words: number): number {
  return Math.max(8, (words / wordsAMinute) * 60);
}

/** Whether a page counts as read: somebody came to its end and took some time, or stayed for a good part of what it takes. */
export function isRead({ seconds, words, cameToEnd }: { seconds: number; words: number; cameToEnd: boolean }): boolean {
  return seconds / readingSeconds(words) >= (cameToEnd ? enough.atEnd : enough.anywhere);
}

/**
 * Calls back once when a text has been read. Time counts while the page is in view of somebody, that is in the tab in front,
 * and not longer than two minutes after they last moved.
 */
export function onRead(text: HTMLElement, tell: () => void, signal: AbortSignal): void {
  const words = text.textContent?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  let seconds = 0;
  let moved = performance.now();
  let cameToEnd = false;
  for (const move of ['pointermove', 'keydown', 'scroll', 'touchstart'])
    addEventListener(move, () => (moved = performance.now()), { signal, passive: true, capture: true });
  const timer = setInterval(() => {
    if (document.visibilityState !== 'visible' || performance.now() - moved > 120_000) return;
    seconds += beat / 1000;
    cameToEnd ||= text.getBoundingClientRect().bottom <= innerHeight;
    if (!isRead({ seconds, words, cameToEnd })) return;
    clearInterval(timer);
    tell();
  }, beat);
  signal.addEventListener('abort', () => clearInterval(timer));
}
