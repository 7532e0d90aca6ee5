import { isPlainClick } from '../is-plain-click.ts';
import { closestTo } from '../closest-to.ts';
import type { CommandId } from './commands.ts';
import { desktop, roomForTwo, wide } from './contexts.ts';
import { canRun, runCommand } from './run-command.ts';

/**
 * Buttons and links with `data-command` give that command; a link leads where it says if nobody can be given it. A button
 * that is hidden comes out when its command can be given.
 */
export function runPressedCommands(): void {
  const hidden = [...document.querySelectorAll<HTMLElement>('[data-command][hidden]')];
  const show = () => {
    for (const button of hidden) button.hidden = !commandsOf(button).some(canRun);
  };
  show();
  for (const room of [desktop, wide, roomForTwo]) matchMedia(room).addEventListener('change', show);

  document.addEventListener('click', (event) => {
    const pressed = closestTo(event, '[data-command]');
    if (!pressed || event.defaultPrevented || (pressed.matches('a') && !isPlainClick(event))) return;
    const isGiven = commandsOf(pressed).some((id) => runCommand(id, pressed.dataset['about']));
    if (isGiven && pressed.matches('a')) event.preventDefault();
  });
}

/** Of several commands the first that can be given counts. */
function commandsOf(pressed: HTMLElement): CommandId[] {
  return (pressed.dataset['command'] ?? '').split(' ') as CommandId[];
}
