import type { Lang } from '../../../model/localized.ts';
import type { Figures, FigureRow, LimitRow, ProcedureRow } from '../../../workspace/answers.ts';
import type { AnswerOwner, AnswerPage, LimitAnswer } from './answer.ts';
import { likelyFor, type IsLikely } from './likely.ts';
import { asksIn, type Ask } from './questions.ts';
import { nameOf, rootsOf, thingOf, type Around, type Reader, type Thing } from './thing.ts';
import { wordsIn } from './words.ts';

/** What everything here is made with. */
interface Making extends Reader {
  owners: readonly AnswerOwner[];
  pages: ReadonlyMap<string, AnswerPage>;
  isLikely: IsLikely;
}

/** What these things answer. */
export const figureAsks: readonly Ask[] = ['limit', 'much', 'many', 'long', 'decide', 'owner'];

/** Of what procedures fix and let people decide, and of who answers for procedures and metrics, all that a query may ask for. */
export function figureThings(
  { levels, procedures, metrics }: Figures,
  query: string,
  given: Omit<Making, 'isLikely'>,
): Thing[] {
  const { pages, questions } = given;
  const making = { ...given, isLikely: likelyFor(query, questions, figureAsks) };
  const isForOwner = asksIn(query, questions).has('owner');
  const owned = (id: string, owner: number) => {
    const page = pages.get(id);
    return isForOwner && page ? ownedPage(page, owner, making) : [];
  };
  const fixed = (row: ProcedureRow) => {
    const page = pages.get(row[0]);
    return page ? procedureThings(row, { ...making, page, levels, lang: langOf(page, making) }) : [];
  };
  return [
    ...procedures.flatMap((row) => [...fixed(row), ...owned(row[0], row[1])]),
    ...metrics.flatMap(([id, owner]) => owned(id, owner)),
  ];
}

interface OnPage extends Making {
  page: AnswerPage;
  /** The language of its text. */
  lang: Lang;
  levels: readonly string[];
}

/** A figure that is the limit of a decision is answered by the decision, which says for whom it holds. */
function procedureThings([, , figures = [], limits = []]: ProcedureRow, place: OnPage): Thing[] {
  const limiting = new Set(limits.flatMap(([, , far]) => far.map(([, figure]) => figure)));
  return [
    ...limits.flatMap((row, number) => {
      const [id, decision, [first]] = row;
      const isLikely = place.isLikely(row, [id, decision, ...(figures[first?.[1] ?? -1]?.slice(0, 2) ?? [])]);
      return isLikely ? [limitThing(row, number, figures, place)] : [];
    }),
    ...figures.flatMap((row, number) => {
      const isLikely = !limiting.has(number) && place.isLikely(row, row.slice(0, 2));
      return isLikely ? [figureThing(row, number, place)] : [];
    }),
  ];
}

function figureThing(row: FigureRow, number: number, place: OnPage): Thing {
  const { page, questions, lang } = place;
  const [id, what, value] = row;
  const asks = asksOf(row, place);
  const anchor = `standard-${id}`;
  return thingOf({ kind: 'figure', key: `${page.id}#${anchor}`, page, anchor, number, what, value }, asks, {
    names: [nameOf(what, lang, questions, asks)],
    otherNames: [nameOf(id, 'en', questions, asks)],
    around: aroundOn(place, [unitOf(value)]),
    counted: countedBy(row, lang),
    isKnownByPart: true,
  });
}

function limitThing(row: LimitRow, number: number, figures: readonly FigureRow[], place: OnPage): Thing {
  const { questions, lang } = place;
  const [id, decision, far] = row;
  const rows = far.flatMap(([, figure]) => (figures[figure] ? [figures[figure]] : []));
  const asks = [...new Set<Ask>(['decide', ...rows.flatMap((figure) => asksOf(figure, place))])];
  // The figure that stands for the lowest level names the decision as well.
  const [namedId, named] = figures[far[0]?.[1] ?? -1] ?? [];
  const answer = limitAnswer(row, number, figures, place);
  const levels = answer.limits.map(({ level }) => level);
  return thingOf(answer, asks, {
    names: [nameOf(decision, lang, questions, asks)],
    otherNames: [nameOf(id, 'en', questions, asks)],
    partNames: named && namedId ? [nameOf(named, lang, questions, asks), nameOf(namedId, 'en', questions, asks)] : [],
    around: aroundOn(place, [...rows.flatMap(([, what, value]) => [what, unitOf(value)]), ...levels]),
    counted: new Set(rows.flatMap((figure) => [...countedBy(figure, lang)])),
    isKnownByPart: true,
  });
}

function limitAnswer(
  [id, what, far, beyond]: LimitRow,
  number: number,
  figures: readonly FigureRow[],
  { page, owners, levels }: OnPage,
): LimitAnswer {
  const anchor = `latitude-${id}`;
  const limits = far.map(([level, figure]): LimitAnswer['limits'][number] => {
    const value = figures[figure]?.[2];
    return { level: levels[level] ?? '', figure: value === undefined ? undefined : { number: figure, value } };
  });
  return { kind: 'limit', key: `${page.id}#${anchor}`, page, anchor, number, what, limits, beyond: owners[beyond] };
}

/** Who answers for a page, under all that the page is called. */
function ownedPage(page: AnswerPage, number: number, making: Making): Thing[] {
  const owner = making.owners[number];
  if (!owner || !making.isLikely(page, [page.id, page.title, ...page.aliases])) return [];
  const asks: Ask[] = ['owner'];
  const name = (text: string) => nameOf(text, langOf(page, making), making.questions, asks);
  const answer = {
    kind: 'owner',
    key: `@${owner.id}`,
    owner,
    of: { title: page.title, href: page.href, page },
  } as const;
  return [
    thingOf(answer, asks, { names: [name(page.title)], otherNames: [name(page.id)], isKnownByPart: true }),
    thingOf(answer, asks, { otherNames: page.aliases.map(name) }),
  ];
}

function langOf({ lang }: AnswerPage, { lang: own, source }: Reader): Lang {
  return lang === undefined ? own : source;
}

/** What stands around a thing on a page. */
function aroundOn({ page: { title, id, aliases }, lang }: OnPage, others: readonly string[]): Around {
  return { lang, title, others: [id, ...others], aliases };
}

/** What a figure answers: how far, how many, and by its unit how long or how much. */
function asksOf([, , value]: FigureRow, { questions }: Reader): Ask[] {
  const unit = unitOf(value);
  const isTime = unit === '' ? /^\d{1,2}[:.]\d\d$/.test(value) : wordsIn(unit).some((word) => questions.isTime(word));
  const isMoney = /^(?:\p{Lu}{3}|\p{Sc})$/u.test(unit);
  return ['limit', 'many', ...(isTime ? (['long'] as const) : []), ...(isMoney ? (['much'] as const) : [])];
}

/** What the figure is a number of; a share counts nothing. */
function countedBy([, , value]: FigureRow, lang: Lang): Set<string> {
  const unit = unitOf(value);
  return rootsOf(unit.includes('%') ? [] : [unit], lang);
}

/** What stands behind the number: see `sayStandard`. */
function unitOf(value: string): string {
  return value.split('\u00a0').slice(1).join(' ');
}
