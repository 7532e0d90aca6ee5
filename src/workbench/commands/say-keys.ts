import { isMac } from './key-press.ts';

const macSigns: Record<string, string> = { Ctrl: '⌘', Control: '⌃', Shift: '⇧', Alt: '⌥' };

/** Keys as readers know them from their keyboard: `Ctrl+B`, on a Mac `⌘B`. */
export function sayKeys(keys: string, onMac = isMac): string {
  if (!onMac) return keys;
  return keys.replaceAll(/(Ctrl|Control|Shift|Alt)\+/g, (_, name: string) => macSigns[name] ?? name);
}

/** Keys as `aria-keyshortcuts` writes them. Two in a row cannot be written there. */
export function ariaKeys(keys: readonly string[], onMac = isMac): string {
  return keys
    .filter((key) => !key.includes(' '))
    .map((key) => key.replace(/^Ctrl\+/, onMac ? 'Meta+' : 'Control+'))
    .join(' ');
}
