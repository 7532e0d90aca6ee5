import { commands } from '../commands/commands.ts';
import { onCommand, runCommand } from '../commands/run-command.ts';

/** What a reader typed before there was a field for it, and whether Enter followed. */
export interface EarlyTyping {
  typed: string;
  isEntered: boolean;
}

let waiting: AbortController | undefined;
let early: EarlyTyping = { typed: '', isEntered: false };

/** Keeps what is typed after the palette was asked for, also while those who open it are still on their way. */
export function keepTypingFor(fetchOthers: () => Promise<unknown>): void {
  for (const { id } of commands) {
    if (!id.startsWith('quickOpen.')) continue;
    onCommand(id, () => {
      keepTyping();
      void fetchOthers().then(() => runCommand(id), takeTyping);
    });
  }
}

/** Keeps what is typed from now on, until it is taken. Escape forgets it. */
export function keepTyping(): void {
  if (waiting) return;
  waiting = new AbortController();
  early = { typed: '', isEntered: false };
  addEventListener('keydown', keep, { capture: true, signal: waiting.signal });
}

/** What was typed so far; from now on it is typed into whatever has the focus. */
export function takeTyping(): EarlyTyping {
  waiting?.abort();
  waiting = undefined;
  return early;
}

function keep(event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, isComposing, repeat } = event;
  if (ctrlKey || metaKey || altKey || isComposing) return;
  if (key === 'Escape') early.typed = '';
  else if (key === 'Backspace') early.typed = early.typed.slice(0, -1);
  else if (key === 'Enter') early.isEntered = !repeat && early.typed !== '';
  else if ([...key].length === 1) early.typed += key;
  else return;
  event.preventDefault();
  event.stopPropagation();
}
