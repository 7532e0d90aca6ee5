import { onCommand } from '../commands/run-command.ts';
import { firstStop, partBeside } from './parts.ts';

/**
 * F6 and Shift+F6 go from part to part. After the last part the commands cannot be given and the keys are the browser's
 * again: they lead to its own bars, which would be out of reach otherwise.
 */
export function focusParts(): void {
  onCommand('view.focusNextPart', () => focus(partBeside(1)));
  onCommand('view.focusPreviousPart', () => focus(partBeside(-1)));
}

/** The text itself takes the focus; of any other part, the place that is current, or its first stop. */
function focus(part: HTMLElement | undefined): void {
  if (!part) return;
  const current = part.tagName === 'MAIN' ? null : part.querySelector<HTMLElement>('[aria-current][tabindex="0"]');
  (current ?? firstStop(part))?.focus();
}
