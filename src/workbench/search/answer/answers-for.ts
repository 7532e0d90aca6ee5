import type { AnswerTexts, CardTexts } from '../../../i18n/answer-texts.ts';
import type { Lang } from '../../../model/localized.ts';
import type { AnswerDetails } from '../../../workspace/answer-details.ts';
import type { AnswerOwners, Figures } from '../../../workspace/answers.ts';
import { addressHere } from '../../address-here.ts';
import { fetchHere } from '../../fetch-here.ts';
import { listedPages, type ListedPages } from '../../ranking/listed-pages.ts';
import { today } from '../../trust/today.ts';
import { figureAsks, figureThings } from './figure-things.ts';
import { findAnswers, type Asked } from './find-answers.ts';
import { withDetails, type FullAnswer } from './full-answer.ts';
import { inOtherWords } from './in-other-words.ts';
import { ownersOn, ownerThings, wordThings } from './known-things.ts';
import { asksIn, questionsOf } from './questions.ts';
import type { Reader } from './thing.ts';

/** The answers to a query, with the words of the card around them. */
export interface FoundAnswers {
  answers: FullAnswer[];
  texts: CardTexts;
}

/**
 * The answers to a query, in a language: what was typed first, then the same in words that mean the same. Loads no more than
 * the query needs; rejects when that does not arrive.
 */
export async function answersFor(query: string, lang: string): Promise<FoundAnswers> {
  const [known, pages] = await Promise.all([
    fetchHere<Known>('/workbench/answers.json', lang),
    listedPages(lang as Lang),
  ]);
  const reader = readerOf(known, lang);
  const asks = asksIn(query, reader.questions);
  const isAboutFigures = figureAsks.some((ask) => asks.has(ask));
  const fixed = isAboutFigures ? await fetchHere<Figures>('/workbench/figures.json', lang) : undefined;
  const asked = askedOf(known, pages, fixed, reader);
  const answers = await inOtherWords(query, pages.synonyms, (words) => findAnswers(words, asked));
  const full = await Promise.all(
    answers.map(async (answer) => {
      if (answer.kind === 'owner') return answer;
      return withDetails(
        answer,
        await fetchHere<AnswerDetails>(`/workbench/answers/${answer.page.section}.json`, lang),
      );
    }),
  );
  const whole = full.filter((answer) => answer !== undefined);
  // A list that says less than there is would be wrong.
  return { answers: whole.length === full.length ? whole : [], texts: known.texts };
}

type Known = AnswerOwners & AnswerTexts;

const readers = new WeakMap<Known, Reader>();

/** What queries are read by; made once. */
function readerOf(known: Known, lang: string): Reader {
  const made = readers.get(known);
  if (made) return made;
  const languages = known.questions.map((one) => one.lang);
  const words = known.questions.map((one) => one.words);
  const reader: Reader = {
    questions: questionsOf(words, languages),
    lang: languages.find((one) => one === lang) ?? languages[0]!,
    source: languages.at(-1)!,
  };
  readers.set(known, reader);
  return reader;
}

function askedOf(known: Known, { byId }: ListedPages, fixed: Figures | undefined, reader: Reader): Asked {
  const owners = ownersOn(known.owners, today());
  const pages = [...byId.values()];
  const addressOf = (path: string) => addressHere(path.includes('/') ? `/${path.replace('/', '/in/')}/` : `/${path}/`);
  const ownThings = ownerThings(owners, known.folders, { ...reader, addressOf });
  const thingsFor = (query: string) => [
    ...ownThings,
    ...wordThings(pages, query, reader),
    ...(fixed ? figureThings(fixed, query, { ...reader, owners, pages: byId }) : []),
  ];
  return { thingsFor, questions: reader.questions, pages };
}
