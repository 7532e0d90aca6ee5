import { sayDay } from '../../base/day.ts';
import type { LatitudeTexts } from '../../i18n/sheets/latitude.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { today } from '../../workbench/trust/today.ts';
import { loadSheetStyle } from '../frame/load-sheet-style.ts';
import { textsOfSheet } from '../sheet-texts.ts';
import style from './latitude.css?url';

/** Panels on a sheet of A4: two columns of four, 105 by 74 millimetres each, which is the size of A7. */
const panelsOnSheet = 8;

/** A decision as it stands on the card. */
export interface CardLine {
  decision: string;
  limit: string;
  beyond: string;
  telephone: string;
  lang: string;
}

export interface CardParts {
  level: string;
  channel: string;
  playbook: string;
  address: string;
  lines: readonly CardLine[];
  /** Whether it is still this card that somebody wants to see. */
  isWanted: () => boolean;
}

interface Drawing extends CardParts {
  texts: LatitudeTexts;
  lang: string;
}

/** Shows the card in its section, or says why there is none. */
export async function showCard(section: HTMLElement, parts: CardParts): Promise<void> {
  const [texts] = await Promise.all([textsOfSheet('latitude'), loadSheetStyle(style)]);
  if (!parts.isWanted()) return;
  const place = section.querySelector<HTMLElement>('[data-panels]')!;
  const { panels, sheets } = draw(place, { ...parts, texts, lang: document.documentElement.lang });
  section.querySelector('[data-card-says]')!.textContent =
    panels > 0
      ? fillIn(texts.cardSheets, String(panels), String(sheets))
      : parts.level === ''
        ? texts.cardChoose
        : texts.cardNone;
}

/** Draws into a place that is shown, since only there it can be seen how much a panel holds. */
function draw(place: HTMLElement, parts: Drawing): { panels: number; sheets: number } {
  const items = [coverOf(parts), ...parts.lines.map((line) => lineOf(line, parts.texts)), ...callsOf(parts)];
  const panels: HTMLElement[] = [];
  place.replaceChildren();
  if (parts.lines.length === 0) return { panels: 0, sheets: 0 };
  for (const item of items) {
    const last = panels.at(-1);
    last?.append(item);
    if (last && last.scrollHeight <= last.clientHeight) continue;
    const panel = element('div', { class: 'wb-panel' }, item);
    panels.push(panel);
    if (panels.length % panelsOnSheet === 1) place.append(element('div', { class: 'wb-pocket-sheet' }));
    place.lastElementChild!.append(panel);
  }
  for (const [index, panel] of panels.entries()) panel.dataset['number'] = String(index + 1);
  return { panels: panels.length, sheets: place.childElementCount };
}

function coverOf({ level, channel, playbook, address, texts, lang }: Drawing): HTMLElement {
  return element(
    'header',
    {},
    element('strong', {}, texts.cardCover),
    element('p', {}, `${level} · ${channel === '' ? texts.allMyChannels : channel}`),
    element('p', {}, texts.cardSafety),
    element('small', {}, `${playbook}. ${fillIn(texts.cardOld, sayDay(today(), lang))} ${address}`),
  );
}

function lineOf({ decision, limit, beyond, lang }: CardLine, { cardBeyond }: LatitudeTexts): HTMLElement {
  return element(
    'p',
    lang === '' ? {} : { lang },
    element('strong', {}, decision),
    `${limit} · `,
    element('small', {}, `${cardBeyond} ${beyond}`),
  );
}

/** Everybody who decides above somebody on the card, once, with their number; a line each, since many do not fit on one panel. */
function callsOf({ lines, texts }: Drawing): HTMLElement[] {
  const calls = [...new Map(lines.map(({ beyond, telephone }) => [beyond, telephone]))];
  return calls.map(([name, telephone], index) =>
    element(
      'div',
      {},
      ...(index === 0 ? [element('strong', {}, texts.cardCall)] : []),
      element('span', {}, telephone === '' ? name : `${name}: ${telephone}`),
    ),
  );
}
