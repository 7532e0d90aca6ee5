import type { CommandId } from './commands.ts';
import { desktop, roomForTwo, wide } from './contexts.ts';
import { canRun, runCommand } from './run-command.ts';

/** Buttons with `data-command` give that command. One whose command cannot be given stays hidden, until there is room. */
export function runPressedCommands(): void {
  const hidden = [...document.querySelectorAll<HTMLElement>('[data-command][hidden]')];
  const show = () => {
    for (const button of hidden) button.hidden = !canRun(button.dataset['command'] as CommandId);
  };
  show();
  for (const room of [desktop, wide, roomForTwo]) matchMedia(room).addEventListener('change', show);

  document.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-command]') : null;
    if (button) runCommand(button.dataset['command'] as CommandId, button.dataset['about']);
  });
}
