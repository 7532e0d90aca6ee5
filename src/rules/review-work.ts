import type { Day } from '../base/day.ts';
import { oncePer } from '../base/once-per.ts';
import { optional } from '../base/optional.ts';
import type { Risk } from '../model/fields.ts';
import { say } from '../model/localized.ts';
import type { Page, Playbook } from '../model/page.ts';
import { fallingDue, type Reviewed } from './reviewed.ts';
import { setReviews } from './set-reviews.ts';

/** A review that has to be made: of a page, or of the pages of a folder as a set. */
export interface ReviewWork {
  /** The page, or the folder with a slash behind it, so that no two have the same: `late-delivery`, `glossary/`. */
  key: string;
  page?: string;
  folder?: string;
  /** The file that holds its reviews, from the project. */
  file: string;
  /** What the page or the folder is called, in the language of the playbook. */
  title: string;
  owner?: string;
  risk: Risk;
  /** The day of the newest review. */
  last?: Day;
  /** The review date. Undefined for a page that nobody has reviewed yet. */
  due?: Day;
  /** The day on which somebody works on it, where that is planned. */
  planned?: Day;
}

/** Every review that has to be made, in the order of the pages: of what falls due, and the first ones of pages that were imported. */
export const reviewWork = oncePer((playbook: Playbook): ReviewWork[] => {
  const work = [...fallingDue(playbook).map((subject) => toWork(subject, playbook)), ...firstReviews(playbook)];
  const days = new Map(playbook.reviewPlan.map(({ page, folder, on, due }) => [planKey({ page, folder }, due), on]));
  return work.map((each) => ({ ...each, ...optional({ planned: days.get(planKey(each, each.due)) }) }));
});

/** When to work on a review: the planned day, or else the review date. */
export function workDay({ planned, due }: Pick<ReviewWork, 'planned' | 'due'>): Day | undefined {
  return planned ?? due;
}

/** Sorts reviews by the day on which they are made; those without a day come last. */
export function byWorkDay(a: ReviewWork, b: ReviewWork): number {
  return compare(workDay(a) ?? '9', workDay(b) ?? '9') || compare(a.key, b.key);
}

/** A plan holds for one review date, so that it is done as soon as a review sets another. */
function planKey({ page, folder }: { page?: string | undefined; folder?: string | undefined }, due?: Day): string {
  return `${page ?? `${folder}/`} ${due ?? ''}`;
}

function toWork({ on, reviews: [newest], owner, risk }: Reviewed, { config }: Playbook): ReviewWork {
  const lang = config.languages.default;
  const subject =
    'id' in on
      ? { key: on.id, page: on.id, file: on.file, title: on.data.title }
      : { key: `${on.path}/`, folder: on.path, file: on.file ?? '', title: say(on.data.title, lang, lang) };
  return { ...subject, ...optional({ owner }), risk, last: newest.on, due: newest.next };
}

function firstReviews({ pages, folders }: Playbook): ReviewWork[] {
  const isNew = (page: Page) =>
    page.data.status === 'unverified' && page.data.reviews.length === 0 && !setReviews(page, folders);
  return pages.filter(isNew).map(({ id, file, data, owner, risk }) => ({
    key: id,
    page: id,
    file,
    title: data.title,
    ...optional({ owner, due: data.imported?.due }),
    risk,
  }));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
