import type { CardTexts } from '../../../i18n/answer-texts.ts';
import { element, iconOf } from '../../element.ts';
import { contactOf, ownerLink, ownerParts } from './answer-owner.ts';
import { sourceOf } from './answer-source.ts';
import type { FullAnswer, FullLimit, FullMetric } from './full-answer.ts';

/** What an answer is about, in words. */
export function whatOf(answer: FullAnswer): string {
  if (answer.kind === 'owner') return answer.owner.name;
  return 'what' in answer ? answer.what : answer.page.title;
}

/** What is answered, in words. */
export function valueOf(answer: FullAnswer, texts: CardTexts): string {
  switch (answer.kind) {
    case 'figure':
      return answer.value;
    case 'limit':
      return answer.far.map(({ level, text }) => `${level} ${text}`).join(', ');
    case 'owner': {
      const { owner } = answer;
      const { telephone = '', mail = '' } = (owner.away ? owner.deputy : owner) ?? {};
      return telephone || mail;
    }
    case 'metric':
      return marksOf(answer, texts).join(', ');
    case 'term':
      return answer.short;
  }
}

/** An answer with where it comes from and what may be believed of it. Among several each is shorter. */
export function answerItem(answer: FullAnswer, texts: CardTexts, isAlone: boolean): HTMLElement {
  // Owners have one name in all languages; a page that is not translated speaks its own.
  const lang = answer.kind === 'owner' ? undefined : answer.page.lang;
  return element(
    'div',
    lang === undefined ? {} : { lang },
    element('p', { class: 'what' }, answer.kind === 'owner' ? ownerLink(answer.owner) : whatOf(answer)),
    ...partsOf(answer, texts, isAlone),
    ...sourceOf(answer, texts),
  );
}

function partsOf(answer: FullAnswer, texts: CardTexts, isAlone: boolean): HTMLElement[] {
  switch (answer.kind) {
    case 'figure':
      return [copied(answer.value, texts, isAlone), ...noteOf(isAlone ? answer.note : '')];
    case 'limit':
      return limitParts(answer, texts, isAlone);
    case 'owner':
      return ownerParts(answer.owner, texts);
    case 'metric':
      return [marks(answer, texts)];
    case 'term':
      return [
        element('p', { class: 'short' }, answer.short),
        ...(answer.avoid && isAlone
          ? [
              element(
                'p',
                { class: 'note' },
                element('strong', { lang: document.documentElement.lang }, `${texts.avoid}:`),
                ` ${answer.avoid}`,
              ),
            ]
          : []),
      ];
  }
}

/** The value large, with a button that copies it. */
function copied(value: string, { copy }: CardTexts, hasButton: boolean): HTMLElement {
  const strong = element('strong', { 'data-copy-source': '' }, value);
  if (!hasButton) return element('p', { class: 'value' }, strong);
  const button = element(
    'button',
    { type: 'button', 'data-copy': '' },
    iconOf('copy'),
    ' ',
    element('span', { 'data-copy-label': '', lang: document.documentElement.lang }, copy),
  );
  const around = document.createElement('wb-copy');
  around.className = 'value';
  around.append(strong, button);
  return around;
}

function limitParts({ far, channels, beyond }: FullLimit, texts: CardTexts, isAlone: boolean): HTMLElement[] {
  const { lang } = document.documentElement;
  const groups = far.map(({ level, text, isFigure, note }) =>
    pair(
      element('span', { lang }, level),
      element(isFigure ? 'strong' : 'span', {}, text),
      ...(isAlone ? noteOf(note) : []),
    ),
  );
  if (beyond) {
    const group = pair(
      element('span', { lang }, texts.beyond),
      ownerLink(beyond),
      ...(isAlone ? contactOf(beyond) : []),
    );
    group.className = 'beyond';
    groups.push(group);
  }
  return [...(channels.length > 0 ? noteOf(channels.join(', ')) : []), element('dl', {}, ...groups)];
}

function marks(metric: FullMetric, texts: CardTexts): HTMLElement {
  const { lang } = document.documentElement;
  const words = [texts.healthy, texts.alarm].map((mark) => element('span', { lang }, mark[metric.direction]));
  const values = [metric.healthy, metric.alarm].map((mark) => element('strong', {}, mark));
  return element('dl', {}, ...words.map((word, at) => pair(word, values[at]!)));
}

function marksOf({ direction, healthy, alarm }: FullMetric, texts: CardTexts): string[] {
  return [`${texts.healthy[direction]} ${healthy}`, `${texts.alarm[direction]} ${alarm}`];
}

function pair(term: Node | string, ...what: (Node | string)[]): HTMLElement {
  return element('div', {}, element('dt', {}, term), element('dd', {}, ...what));
}

function noteOf(note: string): HTMLElement[] {
  return note === '' ? [] : [element('p', { class: 'note' }, note)];
}
