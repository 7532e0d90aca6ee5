import { baseHere } from '../address-here.ts';
import { clientTexts } from '../../components/client-texts.ts';
import { canRun, onCommand, runCommand } from '../commands/run-command.ts';
import { closestTo } from '../closest-to.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { pagePath, sideOf, type Place } from './side-param.ts';

/** Lets readers put a second page beside the first: by a command, by Alt and a click, or because the address says so. */
export function splitCommands(): void {
  onCommand('editor.splitRight', (about) => openBeside(about ?? linkWithFocus()));
  document.addEventListener('click', (event) => {
    const link = closestTo<HTMLAnchorElement>(event, 'a[href]');
    if (!link || !event.altKey || event.defaultPrevented || !pagePath(link.href, placeHere())) return;
    if (runCommand('editor.splitRight', link.href)) event.preventDefault();
  });
  addEventListener('popstate', () => void followAddress());
  void followAddress();
}

/** Where this site lives. */
export function placeHere(): Place {
  return { origin: location.origin, base: baseHere() };
}

async function openBeside(address: string | undefined): Promise<void> {
  const path = address && pagePath(address, placeHere());
  if (path) (await import('./split.ts')).openSide(path);
  else if (runCommand('quickOpen.showPages')) showStatus(clientTexts().chooseSide);
}

/** What stands at the side is what the address says; where there is no room for it, nothing does. */
async function followAddress(): Promise<void> {
  const side = canRun('editor.splitRight') ? sideOf(location.search, placeHere()) : undefined;
  if (side) (await import('./split.ts')).showSide(side);
  else if (document.querySelector('[data-group="side"]')) (await import('./split.ts')).removeSide();
  else document.documentElement.removeAttribute('data-side');
}

/** The page that the link with the focus leads to. */
function linkWithFocus(): string | undefined {
  return document.activeElement?.closest<HTMLAnchorElement>('main a[href]')?.href;
}
