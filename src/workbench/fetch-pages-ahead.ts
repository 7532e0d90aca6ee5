import { element } from './element.ts';
import { closestTo } from './closest-to.ts';

/** How long a pointer or the focus rests on a link before its page is fetched, in milliseconds. */
const patience = 80;

const fetched = new Set([location.pathname + location.search]);

/** Fetches the page that a reader is about to open, so that it stands there at once. */
export function fetchPagesAhead(): void {
  let timer = 0;
  for (const approach of ['pointerover', 'focusin'])
    document.addEventListener(
      approach,
      (event) => {
        clearTimeout(timer);
        const link = closestTo<HTMLAnchorElement>(event, 'a[href]');
        if (link && leadsToPage(link)) timer = window.setTimeout(fetchAhead, patience, link.pathname + link.search);
      },
      { passive: true },
    );
}

function leadsToPage({ origin, pathname }: HTMLAnchorElement): boolean {
  return origin === location.origin && pathname.endsWith('/');
}

function fetchAhead(page: string): void {
  if (fetched.has(page) || savesData()) return;
  fetched.add(page);
  // A browser that does not know how to fetch for later keeps what was fetched all the same.
  if (document.createElement('link').relList.supports('prefetch'))
    document.head.append(element('link', { rel: 'prefetch', href: page }));
  else void fetch(page, { priority: 'low' }).catch(() => undefined);
}

/** Readers on a slow line, or who pay for what is sent, get what they ask for and no more. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData: boolean; effectiveType: string } };
  return connection !== undefined && (connection.saveData || connection.effectiveType.endsWith('2g'));
}
