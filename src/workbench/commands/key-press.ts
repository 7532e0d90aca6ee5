/** Whether this is a device of Apple's, whose Command key does what Ctrl does elsewhere. */
export const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);

const modifiers = ['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock'];

/**
 * A press as the list of commands writes it: `Ctrl+Shift+F`, `Alt+PageDown`, `/`. Undefined for a modifier alone and while
 * an input method is composing. Shift is written only where the key would be the same without it.
 */
export function keyOf(event: KeyboardEvent): string | undefined {
  if (event.isComposing || event.key === undefined || modifiers.includes(event.key)) return undefined;
  const key = nameOf(event);
  const hasCtrl = isMac ? event.metaKey : event.ctrlKey;
  const parts = [
    hasCtrl && 'Ctrl',
    isMac && event.ctrlKey && 'Control',
    !isMac && event.metaKey && 'Meta',
    event.altKey && 'Alt',
    event.shiftKey && (isLetter(key) || key.length > 1 || hasCtrl || event.altKey) && 'Shift',
  ];
  return [...parts.filter(Boolean), key].join('+');
}

/** Letters go by what they type. Where Option types another sign, or Shift does, the place of the key decides. */
function nameOf({ key, code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): string {
  if (altKey && /^Key[A-Z]$/.test(code) && key.length === 1) return code.slice(3);
  if (shiftKey && (ctrlKey || metaKey)) return bySign[code] ?? upper(key);
  return upper(key);
}

const bySign: Record<string, string> = { Semicolon: ';', Period: '.', Comma: ',', Backslash: '\\' };

function upper(key: string): string {
  return key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
}

function isLetter(key: string): boolean {
  return /^\p{L}$/u.test(key);
}

/** A key without Ctrl, Alt or Meta that types a sign, such as `/`. */
export function isBare(keys: string): boolean {
  return [...keys].length === 1;
}
