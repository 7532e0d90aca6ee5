/** How long a pointer may be on its way between the two, in milliseconds. */
const grace = 300;

/**
 * Keeps a box open as WCAG 1.4.13 asks: as long as the pointer or the focus is on its anchor or in it, and until Escape.
 * The signal ends the watch.
 */
export function keepWhileWanted(anchor: HTMLElement, box: HTMLElement, close: () => void, signal: AbortSignal): void {
  let timer = 0;
  const isWanted = () => signal.aborted || [anchor, box].some((part) => part.matches(':hover, :focus-within'));
  const check = () => {
    clearTimeout(timer);
    if (!isWanted()) timer = window.setTimeout(() => isWanted() || close(), grace);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (box.contains(document.activeElement)) anchor.focus();
    close();
  };
  for (const move of ['pointerover', 'pointerout', 'focusin', 'focusout'])
    document.addEventListener(move, check, { signal });
  document.addEventListener('keydown', escape, { signal, capture: true });
}
