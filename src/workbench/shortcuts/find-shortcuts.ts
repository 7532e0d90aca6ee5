import { waysToWrite } from '../commands/key-press.ts';
import { sayKeys } from '../commands/say-keys.ts';
import { fillIn } from '../fill-in.ts';
import { sayCount } from '../say-count.ts';
import { hasWords } from '../preferences/has-words.ts';
import { record } from './recorded.ts';
import type { ShortcutTexts } from './shortcut-texts.ts';

/**
 * Shows only the commands whose name or keys hold what is typed. While "Search by pressing keys" is on, the field takes the
 * keys themselves; Tab and Escape leave it.
 */
export function findShortcuts(view: HTMLElement, texts: ShortcutTexts, signal: AbortSignal): void {
  const field = view.querySelector<HTMLInputElement>('#preferences-search')!;
  const button = view.querySelector<HTMLElement>('[data-action="record"]')!;
  const isRecording = () => button.ariaPressed === 'true';
  let keys = '';

  const find = () => {
    const count = showRows(view, field.value.trim(), isRecording() ? keys : '');
    const isAll = field.value.trim() === '';
    const none = isRecording() ? fillIn(texts.noneHas, field.value) : texts.nothing;
    view.querySelector('[data-found]')!.textContent = isAll ? '' : count === 0 ? none : sayCount(texts.found, count);
  };
  const switchTo = (recording: boolean) => {
    button.ariaPressed = String(recording);
    field.readOnly = recording;
    field.value = keys = '';
    find();
  };

  field.addEventListener('input', find, { signal });
  field.form!.addEventListener('submit', (event) => event.preventDefault(), { signal });
  button.addEventListener(
    'click',
    () => {
      switchTo(!isRecording());
      field.focus();
    },
    { signal },
  );
  field.addEventListener(
    'keydown',
    (event) => {
      const [press] = waysToWrite(event);
      if (!isRecording() || press === undefined || event.key === 'Tab') return;
      event.preventDefault();
      if (press === 'Escape') return switchTo(false);
      keys = record(keys, press).keys;
      field.value = sayKeys(keys);
      find();
    },
    { signal },
  );
}

function showRows(view: HTMLElement, query: string, keys: string): number {
  let count = 0;
  for (const group of view.querySelectorAll('tbody')) {
    const rows = [...group.querySelectorAll<HTMLElement>('[data-row]')];
    for (const row of rows) {
      const own = row.dataset['keysNow']!.split('\n');
      const words = `${group.firstElementChild!.textContent} ${row.textContent}`;
      row.hidden = keys === '' ? !hasWords(query, words) : !own.some((known) => `${known} `.startsWith(`${keys} `));
    }
    const shown = rows.filter(({ hidden }) => !hidden).length;
    group.hidden = shown === 0;
    count += shown;
  }
  return count;
}
