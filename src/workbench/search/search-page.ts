import { desktop } from '../commands/contexts.ts';
import { sideOf, withSide } from '../split/side-param.ts';
import { placeHere } from '../split/split-commands.ts';
import { readAddress, toAddress, type SearchState } from './search-state.ts';

/** Puts what is asked for into the address of the search page; a step can be gone back. */
export function noteInAddress(state: SearchState, isStep: boolean): void {
  const address = withSide(location.pathname + toAddress(state), sideOf(location.search, placeHere()));
  if (address === location.pathname + location.search) return;
  if (isStep) history.pushState(null, '', address);
  else history.replaceState(history.state, '', address);
}

/** The search on its page. */
interface SearchPage {
  view: HTMLElement;
  controls: HTMLElement;
  /** Shows what another address asks for. */
  show: (state: SearchState) => void;
  signal: AbortSignal;
}

/** Lets the search follow the address of its page, and the room there is beside it. */
export function bePage({ view, controls, show, signal }: SearchPage): void {
  followRoom(view, controls, signal);
  addEventListener('popstate', () => show(readAddress(location.search)), { signal });
}

/** Keeps the controls where there is room for them: in the side bar while it shows them, else above the results. */
function followRoom(view: HTMLElement, controls: HTMLElement, signal: AbortSignal): void {
  const root = document.documentElement;
  const sideBar = document.querySelector<HTMLElement>('#side-bar')!;
  const place = () => {
    const isHidden = root.matches('[data-side-bar-hidden], [data-focus-mode]');
    const isBeside = matchMedia(desktop).matches && !isHidden && root.dataset['sideView'] === 'search';
    const goal = isBeside ? sideBar : view;
    if (controls.parentElement === goal) return;
    const focused = controls.contains(document.activeElement) ? (document.activeElement as HTMLElement) : undefined;
    goal.prepend(controls);
    focused?.focus({ preventScroll: true });
  };
  const observer = new MutationObserver(place);
  observer.observe(root, { attributeFilter: ['data-side-bar-hidden', 'data-focus-mode', 'data-side-view'] });
  signal.addEventListener('abort', () => observer.disconnect());
  matchMedia(desktop).addEventListener('change', place, { signal });
  place();
}
