import { settingsTexts } from './settings-texts.ts';
import type { SettingId, Settings } from './settings.ts';

type Value = Settings[SettingId];

/** Sets the control of a setting. */
export function showValue(item: HTMLElement, value: Value): void {
  const [first, ...more] = controlsOf(item);
  if (first instanceof HTMLSelectElement) put(first, String(value));
  else if (Array.isArray(value)) for (const box of boxes([first, ...more])) box.checked = value.includes(box.value);
  else if (first instanceof HTMLInputElement) first.checked = value === true;
}

/** What the control of a setting is set to. */
export function valueOf(item: HTMLElement): Value {
  const controls = controlsOf(item);
  const [first] = controls;
  if (first instanceof HTMLSelectElement)
    return item.dataset['item'] === 'textSize' ? Number(first.value) : first.value;
  if (item.dataset['item'] !== 'channels') return boxes(controls)[0]!.checked;
  return boxes(controls).flatMap(({ checked, value }) => (checked ? [value] : []));
}

/** A value in the words that the control shows for it. */
export function sayValue(item: HTMLElement, value: Value): string {
  const controls = controlsOf(item);
  const { on, off, none } = settingsTexts();
  if (typeof value === 'boolean') return value ? on : off;
  if (Array.isArray(value)) {
    const names = boxes(controls).flatMap((box) =>
      value.includes(box.value) ? [box.closest('label')!.textContent.trim()] : [],
    );
    return names.join(', ') || none;
  }
  const [select] = controls;
  const options = select instanceof HTMLSelectElement ? [...select.options] : [];
  return options.find((option) => option.value === String(value))?.text.trim() ?? String(value);
}

/** A theme that is still being looked for has a place in the list at once. */
function put(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value)) {
    const option = new Option(value, value);
    option.dataset['kept'] = '';
    select.append(option);
  }
  select.value = value;
}

function controlsOf(item: HTMLElement): HTMLElement[] {
  return [...item.querySelectorAll<HTMLElement>('[data-setting]')];
}

function boxes(controls: readonly (HTMLElement | undefined)[]): HTMLInputElement[] {
  return controls.filter((control) => control instanceof HTMLInputElement);
}
