import { sayDay } from '../../../base/day.ts';
import { dial } from '../../../base/telephone.ts';
import type { CardTexts } from '../../../i18n/answer-texts.ts';
import { addressHere } from '../../address-here.ts';
import { element, iconOf, linkTo } from '../../element.ts';
import { fillIn } from '../../fill-in.ts';
import type { AnswerOwner } from './answer.ts';

/** Its name, which leads to all it answers for. */
export function ownerLink({ id, name }: AnswerOwner): HTMLElement {
  return linkTo(addressHere(`/owners/${id}/`), name);
}

/** How to reach a role: by telephone and mail, when, and who answers at other times or in its place. */
export function ownerParts(owner: AnswerOwner, texts: CardTexts): HTMLElement[] {
  const { telephone, mail, hours, deputy, away } = owner;
  if (away) return [note(sayAway(away, texts)), ...(deputy ? [note(deputy.name, ...contactOf(deputy))] : [])];
  const ways = [
    ...(telephone === '' ? [] : [linkTo(dial(telephone), iconOf('phone'), telephone)]),
    ...(mail === '' ? [] : [linkTo(`mailto:${mail}`, iconOf('mail'), mail)]),
    ...(hours === '' ? [] : [element('span', {}, iconOf('clock'), hours)]),
  ];
  const outside = deputy ? [note(`${texts.outside}: ${deputy.name}`, ...contactOf(deputy))] : [];
  return [element('p', { class: 'ways' }, ...ways), ...(hours === '' ? [] : outside)];
}

function sayAway(away: NonNullable<AnswerOwner['away']>, { left, comes }: CardTexts): string {
  const { lang } = document.documentElement;
  return 'left' in away ? fillIn(left, sayDay(away.left, lang)) : fillIn(comes, sayDay(away.comes, lang));
}

function note(...parts: (Node | string)[]): HTMLElement {
  return element('p', { class: 'note' }, ...parts);
}

/** The shortest way to reach who answers for a role, behind its name. */
export function contactOf(owner: AnswerOwner): (Node | string)[] {
  const here = owner.away ? owner.deputy : owner;
  if (!here) return [];
  const name = here === owner ? [] : [`, ${here.name}`];
  if (here.telephone !== '') return [...name, ', ', linkTo(dial(here.telephone), here.telephone)];
  return here.mail === '' ? name : [...name, ', ', linkTo(`mailto:${here.mail}`, here.mail)];
}
