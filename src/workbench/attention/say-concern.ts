import { sayDay } from '../../base/day.ts';
import type { Texts } from '../../i18n/en.ts';
import { fillIn } from '../fill-in.ts';
import { sayCount } from '../say-count.ts';
import type { Concern } from './concerns.ts';

/** What is the matter and what to do, in words. */
export interface SaidConcern {
  message: string;
  hint: string;
  /** The language of the words, where it is not the reader's. */
  lang: 'en' | undefined;
}

/** A finding in the reader's language; what the validator said at the build is in English. */
export function sayConcern({ what }: Concern, { said }: Pick<Texts['attention'], 'said'>, lang: string): SaidConcern {
  if (what.kind === 'said') return { message: what.message, hint: what.hint, lang: lang === 'en' ? undefined : 'en' };
  if (what.kind === 'review') {
    const { due, next } = what;
    const day = sayDay(next, lang);
    const isLate = due.rule === 'review-overdue';
    const message = due.days === 0 ? said.today : fillIn(sayCount(isLate ? said.late : said.soon, due.days, lang), day);
    return { message, hint: isLate ? said.lateHint : said.soonHint, lang: undefined };
  }
  const { due, name } = what;
  const day = sayDay(due.on, lang);
  if (due.state !== 'leaves')
    return { message: fillIn(said[due.state], name, day), hint: said.goneHint, lang: undefined };
  const message =
    due.days === 0 ? fillIn(said.lastDay, name) : fillIn(sayCount(said.leaves, due.days, lang), day, name);
  return { message, hint: said.leavesHint, lang: undefined };
}
