import { recall, remember } from '../store.ts';

const name = 'focusMode';

/** Whether the page shows its text alone. */
export function isFocused(): boolean {
  return document.documentElement.hasAttribute('data-focus-mode');
}

/** Shows the text alone, or all parts again, on this and the next pages of this browser tab. */
export function putFocusMode(isOn: boolean): void {
  remember(name, isOn || undefined, 'session');
  restoreFocusMode();
}

/** Shows a page as the last one was left. */
export function restoreFocusMode(): void {
  document.documentElement.toggleAttribute('data-focus-mode', recall(name, 'session') === true);
}
