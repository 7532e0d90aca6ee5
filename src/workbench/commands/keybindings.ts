import { clientTexts } from '../../components/client-texts.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { commands, type Command, type CommandId, type Keys } from './commands.ts';
import { keymap } from './keymap.ts';
import { keyOf, typesText, waysToWrite } from './key-press.ts';
import { canRun, runCommand } from './run-command.ts';
import { sayKeys } from './say-keys.ts';

/** How long the second key of two is waited for, in milliseconds. */
const patience = 4000;

let first: Keys | undefined;
let timer = 0;

/**
 * Turns key presses into commands. A press that means nothing here is left to the browser; one that types something, to the
 * field that has the focus; all of them, to a dialog that covers the page.
 */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || keyOf(event) === undefined) return;
    if (document.querySelector('dialog:modal') || (typesText(event) && isTyping(event.target))) forget();
    else if (first === undefined) press(event);
    else pressSecond(event, first);
  });
}

function press(event: KeyboardEvent): void {
  const bindings = keymap();
  const ways = waysToWrite(event);
  const command = ways.map((keys) => bindings.get(keys)).find((id) => id !== undefined && canRun(id));
  const begins = ways.find((key) => [...bindings.keys()].some((known) => known.startsWith(`${key} `)));
  if (command !== undefined) give(command, event);
  else if (begins !== undefined) {
    event.preventDefault();
    waitFor(begins);
  }
}

/** The second of two keys is ours in any case: it was asked for. */
function pressSecond(event: KeyboardEvent, before: Keys): void {
  event.preventDefault();
  if (event.repeat) return;
  forget();
  if (event.key === 'Escape') return;
  const bindings = keymap();
  const both = waysToWrite(event).map((key) => `${before} ${key}`);
  const command = both.map((keys) => bindings.get(keys)).find((id) => id !== undefined && canRun(id));
  if (command === undefined) showStatus(clientTexts().noCommand.replace('%', sayKeys(both[0] ?? before)));
  else give(command, event);
}

/** A key that is held down gives its command once, unless each press leads one further. */
function give(id: CommandId, event: KeyboardEvent): void {
  event.preventDefault();
  const command: Command | undefined = commands.find((candidate) => candidate.id === id);
  if (!event.repeat || command?.repeats) runCommand(id);
}

function waitFor(key: Keys): void {
  first = key;
  showStatus(clientTexts().waiting.replace('%', sayKeys(key)));
  timer = window.setTimeout(forget, patience);
}

/** What was said of the first key is no longer true. */
function forget(): void {
  if (first !== undefined) showStatus('');
  first = undefined;
  clearTimeout(timer);
}

/** Fields of the page that are not typed into. */
const plain = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'image', 'range', 'color'];

/** A field takes letters for itself, and so does a list to choose from. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !plain.includes(target.type);
  return target.isContentEditable || target.matches('textarea, select');
}
