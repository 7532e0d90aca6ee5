import { onCommand } from '../commands/run-command.ts';

/** Opens the places that lead to this page, at its foot, and goes there. */
export function showReferences(): void {
  onCommand('view.showReferences', () => {
    const section = document.querySelector<HTMLDetailsElement>('#content #used-in');
    if (!section) return;
    section.open = true;
    section.querySelector('summary')?.focus({ preventScroll: true });
    section.scrollIntoView();
  });
}
