import type { Keys } from '../commands/commands.ts';
import { waysToWrite } from '../commands/key-press.ts';
import { sayKeys } from '../commands/say-keys.ts';
import { fillIn } from '../fill-in.ts';
import { record } from './recorded.ts';
import type { ShortcutTexts } from './shortcut-texts.ts';

/** What the reader decided: other keys, none, the usual ones, or nothing. */
export type Decision = { keys: readonly Keys[] } | 'usual' | undefined;

interface Asked {
  dialog: HTMLDialogElement;
  title: string;
  texts: ShortcutTexts;
  /** The title of the other command that has these keys. */
  ownerOf: (keys: Keys) => string | undefined;
}

/** Asks for the keys of a command: each press is shown with what it would mean, and nothing holds before it is saved. */
export async function askForKeys({ dialog, title, texts, ownerOf }: Asked): Promise<Decision> {
  const field = dialog.querySelector('input')!;
  const meaning = dialog.querySelector('[role=status]')!;
  const save = dialog.querySelector<HTMLButtonElement>('[value=yes]')!;
  const open = new AbortController();
  let keys = '';

  dialog.querySelector('h2')!.textContent = title;
  field.value = meaning.textContent = dialog.returnValue = '';
  save.disabled = true;
  field.addEventListener(
    'keydown',
    (event) => {
      const ways = waysToWrite(event);
      if (ways.length === 0 || leaves(event) || (event.key === 'Enter' && !save.disabled)) return;
      event.preventDefault();
      if (event.repeat) return;
      const recorded = record(keys, ways.find((way) => ownerOf(way) !== undefined) ?? ways[0]!);
      keys = recorded.keys;
      field.value = sayKeys(keys);
      save.disabled = recorded.why !== undefined;
      meaning.textContent = sayMeaning(recorded.why && texts.why[recorded.why], keys, ownerOf(keys), texts);
    },
    { signal: open.signal },
  );

  dialog.showModal();
  field.focus();
  await new Promise((resolve) => dialog.addEventListener('close', resolve, { once: true }));
  open.abort();
  return { yes: { keys: [keys] }, remove: { keys: [] }, usual: 'usual' as const }[dialog.returnValue];
}

/** Tab goes on to the buttons, and Escape out of the dialog. */
function leaves({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key === 'Tab' || key === 'Escape') && !ctrlKey && !metaKey && !altKey;
}

function sayMeaning(why: string | undefined, keys: Keys, owner: string | undefined, texts: ShortcutTexts): string {
  if (why !== undefined) return fillIn(why, sayKeys(keys));
  return owner === undefined ? texts.free : fillIn(texts.taken, owner);
}
