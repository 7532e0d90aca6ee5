/** Whether this is a device of Apple's, whose Command key does what Ctrl does elsewhere. */
export const isMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/** What counts of a key press. */
export type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode' | 'getModifierState'
>;

/** Modifiers alone, and keys that only begin or belong to a sign. */
const unfinished = ['Control', 'Meta', 'Shift', 'Alt', 'AltGraph', 'CapsLock', 'Dead', 'Process', 'Unidentified'];

/** A press as the list of commands writes it: `Ctrl+Shift+F`, `Alt+PageDown`, `/`. Undefined where it is none of ours. */
export function keyOf(press: Press, onMac = isMac): string | undefined {
  return waysToWrite(press, onMac)[0];
}

/**
 * All ways to write a press, the best first; none for a modifier alone and while an input method is composing. Letters go by
 * what they type. Signs stand elsewhere on each keyboard, so that `Ctrl+\` is both the key that types it and the key that
 * stands where it stands on an American one. Shift is written only where the key would be the same without it.
 */
export function waysToWrite(press: Press, onMac = isMac): string[] {
  // Safari says that composing is over with the very press that ends it; its code is still 229.
  if (press.isComposing || press.keyCode === 229 || press.key === undefined) return [];
  const isOption = onMac && press.altKey;
  if (unfinished.includes(press.key) && !(press.key === 'Dead' && isOption)) return [];
  const typed = nameOf(press.key);
  if (isAltGraph(press)) return [typed];

  const place = placeOf(press, typed, isOption);
  const names = isOption && place ? [place] : press.shiftKey ? [place, typed] : [typed, place];
  const known = names.filter((name) => name !== undefined);
  return [...new Set(known)].map((name) => [...modifiersOf(press, name, onMac), name].join('+'));
}

function modifiersOf({ ctrlKey, metaKey, altKey, shiftKey }: Press, name: string, onMac: boolean): string[] {
  const hasCommand = ctrlKey || metaKey || altKey;
  return [
    (onMac ? metaKey : ctrlKey) && 'Ctrl',
    onMac && ctrlKey && 'Control',
    !onMac && metaKey && 'Meta',
    altKey && 'Alt',
    shiftKey && (/^\p{L}$/u.test(name) || name.length > 1 || hasCommand) && 'Shift',
  ].filter((part) => part !== false);
}

const signs: Record<string, string> = { Semicolon: ';', Period: '.', Comma: ',', Backslash: '\\', Slash: '/' };

/**
 * What stands at this place on an American keyboard, where what is typed does not decide: with Option, on a keyboard without
 * Latin letters, and for signs. Signs that make the page larger or smaller are always the browser's.
 */
function placeOf({ code, ctrlKey, metaKey, altKey }: Press, typed: string, isOption: boolean): string | undefined {
  if (!ctrlKey && !metaKey && !altKey) return undefined;
  const isTyped = typed !== 'Dead' && (typed.length > 1 || /^[A-Z0-9+=-]$/.test(typed));
  if (isTyped && !(isOption && typed.length === 1)) return undefined;
  return /^Key[A-Z]$/.test(code) ? code.slice(3) : signs[code];
}

function nameOf(key: string): string {
  return key === ' ' ? 'Space' : key.length === 1 ? key.toUpperCase() : key;
}

/** AltGr types the third sign of a key; Windows reports it as Ctrl and Alt together. */
function isAltGraph(press: Press): boolean {
  return press.key.length === 1 && press.getModifierState('AltGraph');
}

/** Whether the press types something where there is a field for it. On a Mac, Option with a letter types a sign. */
export function typesText(press: Press, onMac = isMac): boolean {
  if ([...press.key].length > 1 && press.key !== 'Dead') return false;
  return isAltGraph(press) || !(press.ctrlKey || press.metaKey || (press.altKey && !onMac));
}

/** Keys that are a single character, such as `/` or a capital letter. WCAG 2.1.4 asks that they can be switched off. */
export function isBare(keys: string): boolean {
  return /^(Shift\+)?(.|Space)$/u.test(keys);
}
