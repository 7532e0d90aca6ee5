import { clientTexts } from '../../components/client-texts.ts';
import { onCommand } from '../commands/run-command.ts';
import { isTyping } from '../commands/keybindings.ts';
import { desktop } from '../commands/contexts.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { isFocused, putFocusMode } from './focus-state.ts';

/** Lets the reader see the text alone. The button that leaves this mode is always there; so is Escape, unless it closes something else. */
export function focusMode(): void {
  onCommand('view.toggleFocusMode', toggle);
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || !isFocused() || !matchMedia(desktop).matches) return;
    if (!isTyping(event.target) && !document.querySelector('dialog[open], :popover-open')) toggle();
  });
}

/** What had the focus may be gone from the screen: then the text, or the button that brought the reader here, takes it. */
function toggle(): void {
  const isOn = !isFocused();
  putFocusMode(isOn);
  showStatus(clientTexts()[isOn ? 'focusOn' : 'focusOff']);
  const next = isOn ? 'main' : '[data-part="titlebar"] [data-command="view.toggleFocusMode"]';
  const { activeElement } = document;
  if (activeElement === document.body || !activeElement?.checkVisibility())
    document.querySelector<HTMLElement>(next)?.focus({ preventScroll: true });
}
