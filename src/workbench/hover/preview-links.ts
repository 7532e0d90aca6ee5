import { onCommand } from '../commands/run-command.ts';
import { closestTo } from '../closest-to.ts';
import { readSettings } from '../settings/read-settings.ts';

/** How long a pointer or the focus rests before anything opens, in milliseconds. */
const patience = 350;

/** Links in the text and beside it that say something about another page, and words of the glossary. */
const shown = ':is(main#content, [data-part="auxiliarybar"]) :is(a[href$="/"], a[href*="/#"], button.term):not(nav *)';

/**
 * Shows what a link leads to while a pointer or the focus rests on it. Never on touch, where a link just opens, and not
 * for readers who have switched it off.
 */
export function previewLinks(): void {
  startOn('pointerover', (event) => (event as PointerEvent).pointerType !== 'touch');
  startOn('focusin', ({ target }) => (target as Element).matches(':focus-visible'));
  onCommand('editor.peek', async () => (await import('./preview.ts')).peekAtFocused());
}

function startOn(type: string, counts: (event: Event) => boolean): void {
  let waiting: HTMLElement | null = null;
  let timer = 0;
  document.addEventListener(type, (event) => {
    const link = closestTo(event, shown);
    if (link === waiting) return;
    clearTimeout(timer);
    waiting = link;
    if (!link || !counts(event) || !leadsElsewhere(link) || !isWanted()) return;
    timer = window.setTimeout(async () => (await import('./preview.ts')).preview(link), patience);
  });
}

function isWanted(): boolean {
  return readSettings().hoverPreviews && matchMedia('(hover: hover) and (pointer: fine)').matches;
}

function leadsElsewhere(link: HTMLElement): boolean {
  if (!(link instanceof HTMLAnchorElement)) return true;
  return link.origin === location.origin && link.pathname !== location.pathname;
}
