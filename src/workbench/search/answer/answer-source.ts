import { clientTexts } from '../../../components/client-texts.ts';
import type { CardTexts } from '../../../i18n/answer-texts.ts';
import { addressHere } from '../../address-here.ts';
import { element, iconOf, linkTo } from '../../element.ts';
import type { AnswerPage } from './answer.ts';
import type { FullAnswer } from './full-answer.ts';

/** Where an answer comes from, as a link to the very place, and the state of that page: in plain words where it is in doubt. */
export function sourceOf(answer: FullAnswer, texts: CardTexts): HTMLElement[] {
  const { lang } = document.documentElement;
  const source = (...parts: (Node | string)[]) => element('p', { class: 'source', lang }, ...parts);
  if (answer.kind === 'owner') {
    const { of } = answer;
    if (!of) return [source(element('span', {}, `${texts.source}: `, linkTo(addressHere('/owners/'), texts.owners)))];
    const link = linkTo(of.href, titleIn(of.title, of.page?.lang));
    return [source(element('span', {}, `${texts.ownerOf}: `, link), ...(of.page ? [badge(of.page)] : []))];
  }
  const { page } = answer;
  const from = element('span', {}, `${texts.source}: `, linkToPlace(answer, texts));
  if (page.state !== 'overdue' && page.state !== 'unverified') return [source(from, badge(page))];
  const doubt = element('p', { class: 'trust', 'data-state': page.state, lang });
  doubt.append(iconOf(page.state), element('span', {}, `${clientTexts().trust[page.state]}. ${texts.doubt}`));
  return [source(from), doubt];
}

function linkToPlace(answer: Exclude<FullAnswer, { kind: 'owner' }>, texts: CardTexts): HTMLElement {
  const { page } = answer;
  const title = titleIn(page.title, page.lang);
  if (answer.kind === 'term' || answer.kind === 'metric') return linkTo(page.href, `${page.kindName}: `, title);
  const section = answer.kind === 'limit' ? texts.latitude : texts.standards;
  return linkTo(`${page.href}#${answer.anchor}`, title, ` › ${section}`);
}

function titleIn(title: string, lang: string | undefined): Node | string {
  return lang === undefined ? title : element('span', { lang }, title);
}

function badge({ state }: AnswerPage): HTMLElement {
  return element('span', { class: 'trust', 'data-state': state }, iconOf(state), clientTexts().trust[state]);
}
