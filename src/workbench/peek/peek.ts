import { fetchPage } from '../fetch-page.ts';
import style from '../hover/preview.css?url';
import { lazyTexts } from '../lazy-texts.ts';
import { loadStyle } from '../load-style.ts';
import { prefixIds } from '../../base/prefix-ids.ts';
import { buttonFor, element, linkTo } from '../element.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { beginningOf, sectionAt } from './section-of.ts';

/** What is open: the region, what was put into the page for it, and the link that it was opened from. */
let open: { region: HTMLElement; place: Element; origin: HTMLElement } | undefined;

/** Peeks at the page that the link with the focus leads to. */
export async function peekAtFocused(): Promise<void> {
  const link = document.activeElement?.closest<HTMLAnchorElement>('#content a[href]');
  if (link && link.pathname !== location.pathname) await peek(link);
  else showStatus((await lazyTexts()).preview.noLink);
}

/**
 * Opens what a link leads to below its paragraph: the place it names, or else the beginning of the page. One at a time; a
 * link inside a peek takes its place.
 */
export async function peek(link: HTMLAnchorElement): Promise<void> {
  const { preview: texts } = await lazyTexts();
  const page = await fetchPage(link.href).catch(() => undefined);
  if (!page) return showStatus(texts.failed);
  await loadStyle(style);
  const title = page.querySelector('main h1');
  const name = title?.textContent?.trim() ?? '';
  const content = sectionAt(page, link.hash) ?? beginningOf(page);
  content.lang = title?.closest<HTMLElement>('[lang]')?.lang ?? '';
  prefixIds(content, 'peek-', link.pathname);

  const origin = open?.region.contains(link) ? open.origin : link;
  close();
  const region = element(
    'section',
    { class: 'wb-peek', tabindex: '-1', 'aria-label': texts.region.replace('%', name) },
    element(
      'p',
      {},
      element('strong', {}, name),
      ...trustOf(page),
      linkTo(link.href, texts.open),
      buttonFor(texts.close, leave),
    ),
    document.importNode(content, true),
  );
  region.addEventListener('keydown', leaveOnEscape);
  open = { region, place: insert(region, origin), origin };
  region.focus({ preventScroll: true });
  // As much of it as there is room for below its link.
  for (const part of [region, origin]) part.scrollIntoView({ block: 'nearest' });
}

/** What a reader may believe of the page, as its own head shows it. */
function trustOf(page: Document): Node[] {
  return [...page.querySelectorAll('main header wb-trust')].map((badge) => document.importNode(badge, true));
}

/** Puts the region below the paragraph, table or item that a link stands in; says what was put there. */
function insert(region: HTMLElement, link: HTMLElement): Element {
  const block = link.closest('p, table, h2, h3, h4, dd, li, label, summary') ?? link;
  if (block.matches('dd') || getComputedStyle(block).display === 'list-item') {
    block.append(region);
    return region;
  }
  const place = block.matches('li') ? element('li', {}, region) : region;
  (block.closest('.scroll-x') ?? (block.matches('summary') ? block.parentElement! : block)).after(place);
  return place;
}

function leaveOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || open?.region.querySelector(':popover-open')) return;
  event.preventDefault();
  event.stopPropagation();
  leave();
}

function leave(): void {
  const origin = open?.origin;
  close();
  origin?.focus();
}

function close(): void {
  open?.place.remove();
  open = undefined;
}
