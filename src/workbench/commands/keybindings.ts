import { clientTexts } from '../../components/client-texts.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { keymap } from './keymap.ts';
import { isBare, keyOf } from './key-press.ts';
import { canRun, runCommand } from './run-command.ts';
import { sayKeys } from './say-keys.ts';

/** How long the second key of two is waited for, in milliseconds. */
const patience = 4000;

let first: string | undefined;
let timer = 0;

/** Turns key presses into commands. A press that means nothing here is left to the browser. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const key = keyOf(event);
    if (key === undefined || (isBare(key) && isTyping(event.target))) return;

    const bindings = keymap();
    const keys = first === undefined ? key : `${first} ${key}`;
    const wasWaiting = first !== undefined;
    forget();
    const command = bindings.get(keys);
    if (command !== undefined && canRun(command)) {
      event.preventDefault();
      runCommand(command);
    } else if (!wasWaiting && [...bindings.keys()].some((known) => known.startsWith(`${key} `))) {
      event.preventDefault();
      waitFor(key);
    } else if (wasWaiting) {
      event.preventDefault();
      showStatus(clientTexts().noCommand.replace('%', sayKeys(keys)));
    }
  });
}

function waitFor(key: string): void {
  first = key;
  showStatus(clientTexts().waiting.replace('%', sayKeys(key)));
  timer = window.setTimeout(forget, patience);
}

function forget(): void {
  first = undefined;
  clearTimeout(timer);
}

/** A field takes letters for itself. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio], [type=button]), textarea, select')
  );
}
