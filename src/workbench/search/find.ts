import { breathe, inSlices } from '../../base/slices.ts';
import type { Lang } from '../../model/localized.ts';
import type { SearchFacets } from '../../workspace/search-facets.ts';
import { fetchHere } from '../fetch-here.ts';
import { listedPages, type ListedPages } from '../ranking/listed-pages.ts';
import { wordsOf } from '../../base/plain.ts';
import { tellingIn } from '../../base/telling.ts';
import type { Slot } from '../ranking/synonyms.ts';
import { pagesWith, type TextAnswers } from './full-text.ts';
import type { SoughtPhrase } from './excerpt.ts';
import type { Hit } from './hit.ts';
import { rankHits, type FoundTexts, type Library } from './rank-hits.ts';
import { rankText } from './rank-text.ts';
import { correctWord, loadWords } from './spelling.ts';
import { textIndex } from './text-index.ts';
import { withApostrophes } from './with-apostrophes.ts';

/** What to look for, and where. */
export interface SearchRequest {
  query: string;
  /** The reader's language. Pages that are missing in it are found in the language they are written in. */
  lang: Lang;
  /** Every language at once, each page in each. */
  isEveryLanguage?: boolean;
  /** The reader said: search for just what I typed. */
  isLiteral?: boolean;
}

/** What was found. */
export interface SearchAnswer {
  /** All that answers, the best first. */
  hits: Hit[];
  /** The query that was searched instead, when the typed one found little. */
  corrected?: string;
  /** The query that would have been, had the reader not meant what they typed. */
  meant?: string;
  /** A part of the full text did not arrive. What pages are called was searched all the same. */
  isIncomplete: boolean;
  /** The words that were looked for, as they are compared. */
  telling: string[];
}

/**
 * Finds pages by what they are called and by their text. What is called just so comes first, overdue pages stand below current
 * ones, drafts last, retired ones never. Rejects when not even the names arrive.
 */
export async function find(request: SearchRequest): Promise<SearchAnswer> {
  const places = await placesOf(request);
  const query = withApostrophes(request.query);
  const first = await findIn(places, query);
  if (first.isIncomplete || first.unknown.length === 0) return toAnswer(first);

  const corrected = await correct(query, first.unknown, places[0]!);
  if (corrected === undefined) return toAnswer(first);
  if (request.isLiteral) return { ...toAnswer(first), meant: corrected };
  const second = await findIn(places, corrected);
  return second.hits.length === 0 ? toAnswer(first) : { ...toAnswer(second), corrected };
}

/** A language to search in. */
interface Place {
  lang: Lang;
  pages: ListedPages;
  facets: SearchFacets;
  /** Only the pages whose text is in one of these languages count here. */
  textLangs: readonly Lang[];
}

async function placesOf({ lang, isEveryLanguage }: SearchRequest): Promise<Place[]> {
  // One after the other they would take as long as all of them.
  for (const part of prepareFind(lang)) part.catch(() => undefined);
  const [facets, pages] = await Promise.all([facetsIn(lang), listedPages(lang)]);
  if (!isEveryLanguage) return [{ lang, facets, pages, textLangs: textLangsOf(lang) }];
  return Promise.all(
    facets.languages.map(async ([code]) => {
      const own = code as Lang;
      return { lang: own, facets, pages: await listedPages(own), textLangs: [own] };
    }),
  );
}

/** Begins to load what any query needs. */
export function prepareFind(lang: Lang): Promise<unknown>[] {
  return [facetsIn(lang), listedPages(lang), ...textLangsOf(lang).map(textIndex)];
}

function facetsIn(lang: Lang): Promise<SearchFacets> {
  return fetchHere<SearchFacets>('/workbench/search.json', lang);
}

/** The languages that texts may be in for a reader of a language: what is not translated is in the source's. */
function textLangsOf(lang: Lang): Lang[] {
  const source = (document.documentElement.dataset['defaultLang'] ?? lang) as Lang;
  return [...new Set([lang, source])];
}

interface FoundHits {
  hits: Hit[];
  isIncomplete: boolean;
  /** Words that say something, and those of them that no page knows. */
  telling: string[];
  unknown: string[];
}

async function findIn(places: readonly Place[], query: string): Promise<FoundHits> {
  const libraries = await Promise.all(places.map((place) => askPlace(place, query)));
  await breathe();
  return {
    hits: libraries.flatMap(({ library }) => rankHits(library)).sort((a, b) => b.score - a.score),
    isIncomplete: libraries.some(({ isIncomplete }) => isIncomplete),
    telling: tellingIn(query, places[0]!.pages.stopWords),
    unknown: libraries
      .map(({ unknown }) => unknown)
      .reduce((common, other) => common.filter((word) => other.includes(word))),
  };
}

async function askPlace(
  { lang, pages, facets, textLangs }: Place,
  query: string,
): Promise<{ library: Library; isIncomplete: boolean; unknown: string[] }> {
  const names = (await inSlices(pages.find(query))).filter(({ item }) => textLangs.includes(item.lang ?? lang));
  await breathe();
  const asked = await Promise.allSettled(textLangs.map((textLang) => askText(textLang, query)));
  const texts = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const isKnown = names.some(({ tier }) => tier !== 'slip' && tier !== 'some' && tier !== 'initials');
  const unknown = texts.map((text) => text.unknown);
  return {
    library: { lang, names, texts, pages, facets },
    isIncomplete: texts.length < textLangs.length,
    unknown: isKnown ? [] : (unknown[0] ?? []).filter((word) => unknown.every((other) => other.includes(word))),
  };
}

async function askText(lang: Lang, query: string): Promise<FoundTexts & { unknown: string[] }> {
  const { slotsOf, stopWords } = await listedPages(lang);
  const slots = slotsOf(tellingIn(query, stopWords));
  const words = [...new Set(slots.flatMap(({ typed, others }) => [...typed, ...others.flat()]))];
  const { index, matches } = await pagesWith(words, lang);
  return {
    lang,
    index,
    scores: rankText(slots, matches, index.pages.length),
    sought: soughtIn(slots, matches),
    unknown: unknownIn(slots, matches),
  };
}

/** Each word that was typed, and every phrase that means the same as a whole. */
function soughtIn(slots: readonly Slot[], matches: TextAnswers['matches']): SoughtPhrase[] {
  return slots
    .flatMap(({ typed, others }) => [...typed.map((word) => [word]), ...others])
    .map((phrase) => phrase.map((word) => matches.get(word)?.stems ?? new Set<string>()));
}

function unknownIn(slots: readonly Slot[], matches: TextAnswers['matches']): string[] {
  return slots
    .flatMap(({ typed, others }) => (others.length > 0 ? [] : typed))
    .filter((word) => !matches.get(word)?.size);
}

/** The query with those words corrected that nobody knows; undefined where one of them is near to no word. */
async function correct(query: string, unknown: readonly string[], { textLangs }: Place): Promise<string | undefined> {
  const asked = textLangs.map(async (lang) => [await loadWords(lang), (await listedPages(lang)).stopWords] as const);
  const lists = (await Promise.allSettled(asked)).flatMap((list) => (list.status === 'fulfilled' ? [list.value] : []));
  let corrected = query.normalize('NFC');
  for (const { plain, start, end } of wordsOf(query).toReversed()) {
    if (!unknown.includes(plain)) continue;
    const typed = corrected.slice(start, end);
    const word = lists.map(([words, stopWords]) => correctWord(typed, words, stopWords)).find(Boolean);
    if (word === undefined) return undefined;
    corrected = corrected.slice(0, start) + word + corrected.slice(end);
  }
  return corrected;
}

function toAnswer({ hits, isIncomplete, telling: words }: FoundHits): SearchAnswer {
  return { hits, isIncomplete, telling: words };
}
