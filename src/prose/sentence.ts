/** The longest piece of a sentence that is shown of it. */
const most = 160;

/** The sentence of a text that holds some words; a long one is cut on both sides of them, between words. */
export function sentenceAround(text: string, words: string): string {
  const at = Math.max(0, text.indexOf(words));
  const ends = [...text.matchAll(/[.!?…]["”»’)]*\s+(?!\p{Ll})/gu)].map(({ index, 0: end }) => index + end.length);
  const start = ends.findLast((end) => end <= at) ?? 0;
  const end = ends.find((candidate) => candidate >= at + words.length) ?? text.length;
  return cut(text.slice(start, end).trim(), at - start, words.length);
}

function cut(sentence: string, at: number, length: number): string {
  if (sentence.length <= most) return sentence;
  const before = Math.max(0, Math.min(at - Math.floor((most - length) / 2), sentence.length - most));
  const from = before === 0 ? 0 : wordFrom(sentence, before, at);
  const rest = sentence.slice(from);
  const left = from === 0 ? '' : '…';
  if (rest.length <= most) return `${left}${rest}`;
  return `${left}${rest.slice(0, Math.max(most, at - from + length)).replace(/\s+\S*$|\{[^}]*$/, '')}…`;
}

/** The begin of the next word, if it does not lie behind the words that must stay. */
function wordFrom(sentence: string, from: number, at: number): number {
  const space = sentence.indexOf(' ', from);
  return space === -1 || space >= at ? at : space + 1;
}
