import { onCommand } from '../commands/run-command.ts';
import { isPlainClick } from '../is-plain-click.ts';
import { closestTo } from '../closest-to.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { fillSide, sidePrefix } from './fill-side.ts';
import { pagePath, withSide } from './side-param.ts';
import { createGroup } from './side-group.ts';
import { placeHere } from './split-commands.ts';

/** The page at the side while it is there. */
interface Side {
  group: HTMLElement;
  path: string;
  connection: AbortController;
  /** Where the focus goes back to. */
  opener: HTMLElement | null;
}

let side: Side | undefined;

/** Opens a page at the side because the reader asked for it: the address says so from now on, and the focus goes there. */
export function openSide(path: string): void {
  const opener = side?.opener ?? (document.activeElement as HTMLElement | null);
  noteInAddress(path);
  showSide(path);
  side!.opener = opener;
  side!.group.focus({ preventScroll: true });
}

/** Shows a page at the side, as the address says. */
export function showSide(path: string): void {
  side ??= addGroup(path);
  side.path = path;
  document.documentElement.toggleAttribute('data-side', true);
  void fillSide(side.group, path, (history.state as { sideScroll?: number } | null)?.sideScroll);
}

/** Takes the page away from the side. */
export function removeSide(): void {
  side?.connection.abort();
  side?.group.remove();
  side = undefined;
  document.documentElement.removeAttribute('data-side');
}

function addGroup(path: string): Side {
  const connection = new AbortController();
  const { signal } = connection;
  const group = createGroup({ close, swap });
  group.addEventListener('click', followInside, { signal });
  group.addEventListener('keydown', closeOnEscape, { signal });
  document.addEventListener('click', keepWithNextPage, { signal });
  onCommand('editor.closeSide', close, signal);
  onCommand('editor.focusSide', focusOtherSide, signal);
  document.querySelector('.groups')!.append(group);
  return { group, path, connection, opener: null };
}

/** A link at the side leads on at the side; Back leads back there. */
function followInside(event: MouseEvent): void {
  const path = plainPath(event);
  if (!path || !side || (event.target as Element).closest('header')) return;
  event.preventDefault();
  const isAnchor = path.startsWith(`${location.pathname}#${sidePrefix}`);
  const next = isAnchor ? `${bare(side.path)}#${path.split(`#${sidePrefix}`)[1]}` : path;
  noteInAddress(next);
  showSide(next);
}

/** Another page on this side of the window keeps the one at the side. */
function keepWithNextPage(event: MouseEvent): void {
  const path = plainPath(event);
  const isOurs = (event.target as Element).closest('main, [data-part="sidebar"]');
  if (!path || !isOurs || !side || [location.pathname, bare(side.path)].includes(bare(path))) return;
  event.preventDefault();
  location.assign(withSide(path, side.path));
}

/** The page that a click leads to, if it asks for nothing but that. */
function plainPath(event: MouseEvent): string | undefined {
  const link = closestTo<HTMLAnchorElement>(event, 'a[href]');
  if (!link || event.defaultPrevented || !isPlainClick(event) || link.target || link.download) return undefined;
  return pagePath(link.href, placeHere());
}

function closeOnEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open], :popover-open')) return;
  event.preventDefault();
  close();
}

function close(): void {
  const opener = side?.opener;
  noteInAddress(undefined);
  removeSide();
  const goal = opener?.checkVisibility() && opener !== document.body ? opener : document.querySelector('main');
  goal?.focus({ preventScroll: true });
  void lazyTexts().then(({ split }) => showStatus(split.closed));
}

function swap(): void {
  if (side) location.assign(withSide(side.path, location.pathname));
}

function focusOtherSide(): void {
  const main = document.querySelector('main');
  (side?.group.contains(document.activeElement) ? main : side?.group)?.focus();
}

/** Leaves with the entry of before how far the page at the side was read. */
function noteInAddress(path: string | undefined): void {
  const sideScroll = side?.group.querySelector('.wb-side-text')?.scrollTop;
  history.replaceState({ ...(history.state as object | null), sideScroll }, '');
  history.pushState(null, '', withSide(location.pathname + location.search + location.hash, path));
}

function bare(path: string): string {
  return path.split('#')[0]!;
}
