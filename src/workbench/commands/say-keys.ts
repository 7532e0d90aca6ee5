import { isMac } from './key-press.ts';

const macSigns: Record<string, string> = { Ctrl: '⌘', Control: '⌃', Shift: '⇧', Alt: '⌥' };

/** Keys as readers know them from their keyboard: `Ctrl+B`, on a Mac `⌘B`. */
export function sayKeys(keys: string): string {
  return keys
    .split(' ')
    .map((press) =>
      isMac
        ? press
            .split('+')
            .map((part) => macSigns[part] ?? part)
            .join('')
        : press,
    )
    .join(' ');
}

/** Keys as `aria-keyshortcuts` writes them. Two in a row cannot be written there. */
export function ariaKeys(keys: readonly string[]): string {
  return keys
    .filter((key) => !key.includes(' '))
    .map((key) => key.replace('Ctrl', isMac ? 'Meta' : 'Control'))
    .join(' ');
}
