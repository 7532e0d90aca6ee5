import { addDays } from '../../base/day.ts';
import type { PathTexts } from '../../i18n/sheets/path.ts';
import { element } from '../../workbench/element.ts';
import { fillIn } from '../../workbench/fill-in.ts';
import { saveFile } from '../../workbench/save-file.ts';
import { today } from '../../workbench/trust/today.ts';
import { tickedOf } from '../../workbench/walk/walk-ticks.ts';
import { sheetButton } from '../frame/sheet-bar.ts';
import type { FollowUp } from './calendar.ts';
import { sayDayHere, type Told } from './told.ts';

/** Below the list of what follows a path: choose its last day, see the days, and put them into a calendar. */
export function followUp(list: HTMLElement, told: Told, texts: PathTexts): void {
  const items = [...list.querySelectorAll<HTMLElement>('[data-day]')];
  const day = element('input', {
    type: 'date',
    value: lastDayOf(told),
    required: '',
    min: '2000-01-01',
    max: '2099-12-31',
  });
  const who = element('input', {
    type: 'text',
    maxlength: '40',
    autocomplete: 'off',
    'aria-description': texts.whoHint,
  });
  const said = element('p', { class: 'hint', role: 'status' });
  const showDays = (): void => {
    for (const item of items) showDay(item, day.validity.valid ? day.value : '');
  };
  const save = async (): Promise<void> => {
    if (!day.validity.valid) {
      said.textContent = texts.noDay;
      return day.focus();
    }
    await saveCalendar(
      { lastDay: day.value, who: who.value.trim(), followUps: items.flatMap(toFollowUp) },
      told,
      texts,
    );
    said.textContent = fillIn(texts.calendarSaved, String(items.length));
  };
  day.addEventListener('input', showDays);
  showDays();
  list.after(
    element(
      'div',
      { class: 'wb-follow', 'data-sheet': '', role: 'group', 'aria-label': texts.follow },
      element('p', {}, element('strong', {}, texts.follow)),
      field(texts.lastDay, day),
      field(texts.who, who),
      element('p', { class: 'hint', 'aria-hidden': 'true' }, texts.whoHint),
      sheetButton({ words: texts.calendar, icon: 'calendar', act: () => void save() }),
      said,
    ),
  );
}

async function saveCalendar(
  chosen: { lastDay: string; who: string; followUps: readonly FollowUp[] },
  { path, title, href }: Told,
  texts: PathTexts,
): Promise<void> {
  const { followUpCalendar } = await import('./calendar.ts');
  const { origin } = location;
  const { lang } = document.documentElement;
  const calendar = { ...chosen, path: { id: path, title, href }, origin, madeAt: new Date(), lang };
  saveFile(`${path}-${chosen.lastDay}.ics`, followUpCalendar(calendar, texts), 'text/calendar');
}

/** The day of the last tick where every step has one; else today, which the reader changes. */
function lastDayOf({ steps, notes }: Told): string {
  const days = tickedOf(notes, steps).map((key) => notes.ticks[key]!.on);
  return days.length === steps.length ? (days.sort().at(-1) ?? today()) : today();
}

function showDay(item: HTMLElement, lastDay: string): void {
  item.querySelector('time')?.remove();
  if (lastDay === '') return;
  const day = addDays(lastDay, Number(item.dataset['day']));
  item.append(element('time', { datetime: day }, sayDayHere(day)));
}

function toFollowUp(item: HTMLElement): FollowUp[] {
  const link = item.querySelector('a');
  return link
    ? [{ day: Number(item.dataset['day']), checklist: { title: link.textContent?.trim() ?? '', href: link.href } }]
    : [];
}

function field(words: string, input: HTMLInputElement): HTMLElement {
  return element('p', {}, element('label', { class: 'field' }, element('span', {}, words), input));
}
