import type { CommandId } from './commands.ts';
import { canRun, runCommand } from './run-command.ts';

/** Buttons with `data-command` give that command. One whose command nobody carries out stays hidden. */
export function runPressedCommands(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-command][hidden]'))
    button.hidden = !canRun(button.dataset['command'] as CommandId);

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-command]') : null;
    if (button) runCommand(button.dataset['command'] as CommandId, button.dataset['about']);
  });
}
