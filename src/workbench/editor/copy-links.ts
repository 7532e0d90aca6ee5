import { clientTexts } from '../../components/client-texts.ts';
import { sayAloud } from '../../components/say-aloud.ts';
import { closestTo } from '../closest-to.ts';

/** A press on the sign beside a heading or step copies its whole address; the browser goes there as well. */
export function copyLinks(): void {
  document.addEventListener('click', (event) => {
    const link = closestTo<HTMLAnchorElement>(event, 'a.copy-link');
    if (link) void copy(link);
  });
}

async function copy(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
    link.textContent = clientTexts().copied;
    sayAloud(clientTexts().copied);
    setTimeout(() => (link.textContent = '#'), 1500);
  } catch {
    // The clipboard is closed; the address is in the address bar now, from where it can be copied.
  }
}
