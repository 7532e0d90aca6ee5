import type { Lang } from '../../model/localized.ts';
import type { SearchFacets } from '../../workspace/search-facets.ts';
import { fetchHere } from '../fetch-here.ts';
import { listedPages, type ListedPages } from '../ranking/listed-pages.ts';
import { plain } from '../../base/plain.ts';
import { tellingIn } from '../../base/telling.ts';
import type { Slot } from '../ranking/synonyms.ts';
import { pagesWith, type WordMatches } from './full-text.ts';
import type { Hit } from './hit.ts';
import { rankHits, type Library } from './rank-hits.ts';
import { rankText } from './rank-text.ts';
import { correctWord, loadWords } from './spelling.ts';

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
  const first = await findIn(places, request.query);
  if (request.isLiteral || first.isIncomplete || first.unknown.length === 0) return toAnswer(first);

  const corrected = await correct(request.query, first.unknown, places);
  if (corrected === undefined) return toAnswer(first);
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
  const own = await fetchHere<SearchFacets>('/workbench/search.json', lang);
  const all = own.languages.map(([code]) => code as Lang);
  const source = (document.documentElement.dataset['defaultLang'] ?? lang) as Lang;
  if (!isEveryLanguage)
    return [{ lang, facets: own, pages: await listedPages(lang), textLangs: [...new Set([lang, source])] }];
  return Promise.all(
    all.map(async (code) => ({ lang: code, facets: own, pages: await listedPages(code), textLangs: [code] })),
  );
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
  const names = pages.find(query).filter(({ item }) => textLangs.includes(item.lang ?? lang));
  const asked = await Promise.allSettled(textLangs.map((textLang) => askText(textLang, query, pages)));
  const texts = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const isKnown = names.some(({ tier }) => tier !== 'slip' && tier !== 'some' && tier !== 'initials');
  const unknown = texts.map((text) => text.unknown);
  return {
    library: { lang, names, texts, pages, facets },
    isIncomplete: texts.length < textLangs.length,
    unknown: isKnown ? [] : (unknown[0] ?? []).filter((word) => unknown.every((other) => other.includes(word))),
  };
}

async function askText(
  lang: Lang,
  query: string,
  { byId }: ListedPages,
): Promise<Library['texts'][number] & { unknown: string[] }> {
  const { slotsOf, stopWords } = await listedPages(lang);
  const slots = slotsOf(tellingIn(query, stopWords));
  const words = [...new Set(slots.flatMap(({ typed, others }) => [...typed, ...others.flat()]))];
  const answers = await pagesWith(words, lang);
  return { lang, found: rankText(slots, answers, byId.size), unknown: unknownIn(slots, answers) };
}

function unknownIn(slots: readonly Slot[], answers: ReadonlyMap<string, WordMatches>): string[] {
  return slots
    .flatMap(({ typed, others }) => (others.length > 0 ? [] : typed))
    .filter((word) => !answers.get(word)?.size);
}

/** The query with those words corrected that nobody knows; undefined where no word is near enough. */
async function correct(
  query: string,
  unknown: readonly string[],
  [place]: readonly Place[],
): Promise<string | undefined> {
  const lists = await Promise.allSettled(place!.textLangs.map((lang) => loadWords(lang)));
  const words = lists.flatMap((list) => (list.status === 'fulfilled' ? [list.value] : []));
  const corrected = query.replaceAll(/[\p{L}\p{N}\p{M}'’]+/gu, (typed) =>
    unknown.includes(plain(typed)) ? (words.map((list) => correctWord(typed, list)).find(Boolean) ?? typed) : typed,
  );
  return corrected === query ? undefined : corrected;
}

function toAnswer({ hits, isIncomplete, telling: words }: FoundHits): SearchAnswer {
  return { hits, isIncomplete, telling: words };
}
