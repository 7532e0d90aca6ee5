import { wordsOf } from '../../base/plain.ts';
import { element } from '../element.ts';
import { markedIn } from '../side-bar/match-title.ts';

/** An excerpt with its marked words. Only `<mark>` is taken from it; everything else is text. */
export function markedExcerpt(excerpt: string): (Node | string)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const inner = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    return inner === undefined ? unescaped(part) : element('mark', {}, unescaped(inner));
  });
}

/** A title with the letters marked that hold one of some words. */
export function markedTitle(title: string, words: readonly string[]): (Node | string)[] {
  const text = title.normalize('NFC');
  const ranges = markedIn(words, wordsOf(text));
  const parts = ranges.flatMap(([start, end], index) => [
    text.slice(ranges[index - 1]?.[1] ?? 0, start),
    element('mark', {}, text.slice(start, end)),
  ]);
  return [...parts, text.slice(ranges.at(-1)?.[1] ?? 0)];
}

/** An excerpt as text. */
export function plainExcerpt(excerpt: string): string {
  return unescaped(excerpt.replaceAll(/<\/?mark>/g, ''));
}

const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

function unescaped(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|#39|amp);/g, (sign, name: string) => signs[name] ?? sign);
}
