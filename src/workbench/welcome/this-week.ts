import { mondayOfCount, weekCount, type Day } from '../../base/day.ts';
import type { RitualRow, YearFile } from '../../workspace/year.ts';
import { addressHere } from '../address-here.ts';
import { element, linkTo } from '../element.ts';
import { fetchHere } from '../fetch-here.ts';
import { readSettings } from '../settings/read-settings.ts';
import { today } from '../trust/today.ts';

/** The words it is told with: the element carries them. */
interface WeekTexts {
  weekly: string;
  nothingHere: string;
  outside: string;
  failed: string;
  more: string;
  levels: Record<string, string>;
}

/** More than these are looked up in the year. */
const most = 3;

/** What comes round in the week of the reader's day, theirs first where they have said their level. */
export class ThisWeek extends HTMLElement {
  connectedCallback(): void {
    void this.#show(today());
  }

  async #show(day: Day): Promise<void> {
    const texts = JSON.parse(this.dataset['texts']!) as WeekTexts;
    const file = await fetchHere<YearFile>('/workbench/year.json').catch(() => undefined);
    this.replaceChildren(...(file ? drawWeek(file, day, texts) : [element('p', {}, texts.failed)]));
  }
}

function drawWeek({ rituals, first, weeks }: YearFile, day: Day, texts: WeekTexts): HTMLElement[] {
  const week = weeks[weekCount(day) - weekCount(first)];
  if (!week) return [element('p', {}, texts.outside)];
  const { level } = readSettings();
  const rank = ([ritual]: [number, string]) => Number(!isFor(level, rituals[ritual]!));
  const rows = week[1].toSorted((a, b) => rank(a) - rank(b));
  const special = rows.filter(([ritual]) => !rituals[ritual]![4]);
  const weekly = rows
    .filter((row) => rituals[row[0]]![4] && rank(row) === 0)
    .map(([ritual]) => linkOf(rituals[ritual]!));
  const items = special.slice(0, most).map(([ritual, days]) => {
    const who = rituals[ritual]![3].map((id) => texts.levels[id]).join(', ');
    return element('li', {}, linkOf(rituals[ritual]!), element('small', {}, `${days} · ${who}`));
  });
  const rest = special.length - most;
  const there = `${addressHere('/year/')}#week-${mondayOfCount(weekCount(day))}`;
  if (rest > 0) items.push(element('li', {}, linkTo(there, texts.more.replace('%', String(rest)))));
  return [
    element('p', {}, week[0]),
    items.length > 0 ? element('ul', { role: 'list' }, ...items) : element('p', {}, texts.nothingHere),
    ...(weekly.length > 0 ? [element('p', {}, `${texts.weekly}: `, ...weekly.flatMap((link) => [link, ' ']))] : []),
  ];
}

function isFor(level: string, [, , , levels]: RitualRow): boolean {
  return level === '' || (levels as readonly string[]).includes(level);
}

function linkOf([title, href, lang]: RitualRow): HTMLAnchorElement {
  const link = linkTo(href, title);
  if (lang) link.lang = lang;
  return link;
}
