import { plain } from '../../base/plain.ts';
import { amountOf, readPostings } from '../../base/postings.ts';
import { sharedStart } from '../../base/shared-start.ts';
import type { Lang } from '../../model/localized.ts';
import { fullLength, inTitle, likeness, saturation } from '../ranking/weights.ts';
import { forgetIndex, textIndex, type TextIndex } from './text-index.ts';

/** Where a word is found. */
export interface WordMatches {
  /** How many pages hold it. */
  size: number;
  /** By number of the page, how well it holds the word; 0 is not at all. */
  scores: Float32Array;
  /** The stems of the words that are it, or that begin so. */
  stems: ReadonlySet<string>;
}

/** What the text of the pages of a language says to some words. */
export interface TextAnswers {
  index: TextIndex;
  /** By word. */
  matches: ReadonlyMap<string, WordMatches>;
}

/** So many answers are kept: what somebody types anew is mostly what they typed before. */
const mostAnswers = 200;

/** Of words that begin alike, the most common ones are weighed. */
const mostBeginnings = 30;

/** Shorter beginnings are on every page. */
const shortest = 3;

const answers = new Map<string, Promise<WordMatches>>();

/**
 * For each of some words, the pages of a language whose text holds it, in any of its forms, or a word that begins so. Rejects
 * when a part of the index did not arrive; the next call tries again.
 */
export async function pagesWith(words: readonly string[], lang: Lang): Promise<TextAnswers> {
  const index = await textIndex(lang);
  const matches = await Promise.all(words.map((word) => answerFor(word, lang, index)));
  return { index, matches: new Map(words.map((word, at) => [word, matches[at]!])) };
}

function answerFor(word: string, lang: Lang, index: TextIndex): Promise<WordMatches> {
  const key = `${lang} ${word}`;
  const before = answers.get(key);
  if (before) return before;
  const asked = ask(word, index);
  const [oldest] = answers.keys();
  if (oldest !== undefined && answers.size >= mostAnswers) answers.delete(oldest);
  answers.set(key, asked);
  // Answers of one index tell pages by number, so all of them go with it.
  asked.catch(() => (answers.clear(), forgetIndex(lang)));
  return asked;
}

async function ask(word: string, index: TextIndex): Promise<WordMatches> {
  const typed = plain(word);
  const stem = index.stem(typed);
  const lines = await linesFrom(stem, index);
  const itself = lines.filter((line) => line.word === stem);
  if (itself.length > 0) return weigh(itself, stem, index);

  // What is no word yet may be the beginning of one; or it is one, with an ending that no page has.
  const most = Math.ceil(typed.length * 0.8);
  const begun = lines.filter((line) => stem.length >= shortest && sharedStart(typed, line.word) >= most);
  if (begun.length > 0) return weigh(mostCommon(begun), stem, index);
  for (let length = stem.length - 1; length >= Math.max(shortest, most); length -= 1) {
    const shorter = stem.slice(0, length);
    const found = (await linesFrom(shorter, index)).filter((line) => line.word === shorter);
    if (found.length > 0) return weigh(found, shorter, index);
  }
  return weigh([], stem, index);
}

/** A word of the index: where its pages stand in the text of a file. */
interface Line {
  word: string;
  text: string;
  pages: readonly [start: number, end: number];
}

function mostCommon(lines: readonly Line[]): Line[] {
  const lengthOf = ({ pages: [start, end] }: Line) => end - start;
  return lines.toSorted((a, b) => lengthOf(b) - lengthOf(a)).slice(0, mostBeginnings);
}

async function linesFrom(start: string, index: TextIndex): Promise<Line[]> {
  return (await index.linesFrom(start)).flatMap((text) => [...linesIn(text, start)]);
}

function* linesIn(text: string, start: string): Generator<Line> {
  let at = text.startsWith(start) ? 0 : text.indexOf(`\n${start}`) + 1;
  if (at === 0 && !text.startsWith(start)) return;
  while (at < text.length && text.startsWith(start, at)) {
    const gap = text.indexOf(' ', at);
    const end = text.indexOf('\n', gap);
    yield { word: text.slice(at, gap), text, pages: [gap + 1, end] };
    at = end + 1;
  }
}

/** BM25 (Robertson and Zaragoza, 2009): what is on few pages says more, and so does a word of a short page. */
function weigh(lines: readonly Line[], stem: string, { pages, lengths }: TextIndex): WordMatches {
  const scores = new Float32Array(pages.length);
  const titles = new Uint8Array(pages.length);
  let size = 0;
  for (const { word, text, pages: range } of lines) {
    const like = likeness(word.length - stem.length);
    readPostings(text, range, (page, level, isTitle) => {
      const amount = amountOf(level) * like;
      const length = fullLength(lengths[page]!);
      if (scores[page] === 0) size += 1;
      scores[page]! += ((saturation + 1) * amount) / (saturation * length + amount);
      if (isTitle) titles[page] = 1;
    });
  }
  const rarity = Math.log(1 + (pages.length - size + 0.5) / (size + 0.5));
  for (let page = 0; page < scores.length; page += 1)
    if (scores[page]! > 0) scores[page] = rarity * (scores[page]! + titles[page]! * inTitle);
  return { size, scores, stems: new Set(lines.map(({ word }) => word)) };
}
