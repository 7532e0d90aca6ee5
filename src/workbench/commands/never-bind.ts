import type { Keys } from './commands.ts';

/** Why keys are never ours: they belong to the browser, the device, or every control. The words are in the texts. */
export type WhyNever = keyof typeof neverBind | 'signs' | 'device' | 'begins';

/** The key that begins two in a row. */
export const firstOfTwo = 'Ctrl+K';

/** Keys that no command may have, by the reason. `Ctrl` is the Command key on a Mac. */
export const neverBind = {
  tabs: [
    ...['W', 'T', 'N', 'Q', 'Tab'].flatMap((key) => [`Ctrl+${key}`, `Ctrl+Shift+${key}`]),
    ...['1', '2', '3', '4', '5', '6', '7', '8', '9', 'F4', 'PageUp', 'PageDown', 'M', 'H'].map((key) => `Ctrl+${key}`),
    'Alt+F4',
    'Alt+Tab',
  ],
  find: ['Ctrl+F', 'Ctrl+G', 'Ctrl+Shift+G', 'F3', 'Shift+F3'],
  reload: ['Ctrl+R', 'Ctrl+Shift+R', 'F5', 'Ctrl+F5', 'Shift+F5'],
  address: ['Ctrl+L', 'Alt+D', 'Ctrl+D'],
  zoom: ['Ctrl++', 'Ctrl+-', 'Ctrl+=', 'Ctrl+0', 'Ctrl+Shift++', 'Ctrl+Shift+='],
  history: ['Alt+ArrowLeft', 'Alt+ArrowRight', 'Ctrl+[', 'Ctrl+]', 'Alt+Home'],
  window: ['F11', 'F12', 'Ctrl+Shift+I', 'Ctrl+Shift+J', 'Ctrl+Shift+C', 'Ctrl+U'],
  editing: ['A', 'C', 'X', 'V', 'Z', 'Y', 'Shift+V', 'Shift+Z', 'ArrowLeft', 'ArrowRight'].map((key) => `Ctrl+${key}`),
  controls: [
    ...['Tab', 'Enter', 'Space', 'Escape', 'Home', 'End', 'PageUp', 'PageDown', 'Backspace', 'Delete'],
    ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ].flatMap((key) => [key, `Shift+${key}`]),
} as const satisfies Record<string, readonly Keys[]>;

/** Why a command may not have these keys; undefined where it may. */
export function whyNever(keys: Keys): WhyNever | undefined {
  const [first = '', second] = keys.split(' ');
  if (second === undefined) return first === firstOfTwo ? 'begins' : whyNot(first);
  const why = first === firstOfTwo ? whyNot(second) : 'begins';
  // After the first key of two, only what leads away from the page is out of reach.
  return why === 'tabs' || why === 'begins' || /Tab|Escape/.test(second) ? (why ?? 'controls') : undefined;
}

function whyNot(press: Keys): WhyNever | undefined {
  if (/^Ctrl\+Alt\+(Shift\+)?\p{L}$/u.test(press)) return 'signs';
  if (press.includes('Meta+')) return 'device';
  for (const [why, keys] of Object.entries(neverBind))
    if ((keys as readonly Keys[]).includes(press)) return why as keyof typeof neverBind;
  return undefined;
}
