import { contexts, desktop } from '../commands/contexts.ts';
import { changeLayout, readLayout } from '../layout-state.ts';
import type { LazyTexts } from '../../i18n/lazy-texts.ts';
import { buttonFor, element, iconButton } from '../element.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { loadStyle } from '../load-style.ts';
import { readSettings } from '../settings/read-settings.ts';
import { recall, remember } from '../store.ts';
import style from './panel.css?url';

type View = 'problems' | 'results';

let opener: HTMLElement | null = null;

/** Opens the panel and goes there, or closes it and goes back to where the reader was. */
export function togglePanel(): void {
  if (!readLayout().panelOpen) return void openPanel(chosenView());
  changeLayout({ panelOpen: false });
  if (document.activeElement === document.body || panel().contains(document.activeElement))
    (opener?.isConnected ? opener : document.querySelector('main'))?.focus({ preventScroll: true });
}

/** Opens the panel on a view. Where there is no panel, what it would show is at the foot of the page. */
export async function openPanel(view: View): Promise<void> {
  opener = document.activeElement as HTMLElement | null;
  remember('panelView', view, 'session');
  if (matchMedia(desktop).matches) changeLayout({ panelOpen: true });
  await fillPanel();
  const tab = panel().querySelector<HTMLElement>('[aria-selected="true"]');
  if (tab?.checkVisibility()) tab.focus();
  else panel().focus();
}

/** Shows in the panel what it should show now. */
export async function fillPanel(): Promise<void> {
  await loadStyle(style);
  const words = await lazyTexts();
  const { panel: texts } = words;
  const hasProblems = readSettings().maintain && (matchMedia(desktop).matches || contexts.onPage());
  const views: View[] = hasProblems ? ['problems', 'results'] : ['results'];
  const view = matchMedia(desktop).matches ? chosenView() : 'problems';
  if (!views.includes(view)) return panel().querySelector('[role="tabpanel"]')?.replaceChildren();
  const again = () => void fillPanel();
  const content = await contentOf(view, words, again);
  const named = { id: 'panel-view', role: 'tabpanel', 'aria-label': texts[view], tabindex: '0' };
  const hadFocus = panel().contains(document.activeElement);
  panel().replaceChildren(
    panel().querySelector('wb-sash')!,
    bar(texts, views, view),
    element('div', named, ...content),
  );
  if (hadFocus) panel().querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
}

/** Each list is fetched when it is first looked at. */
async function contentOf(view: View, texts: LazyTexts, again: () => void): Promise<Node[]> {
  if (view === 'results') return (await import('./result-items.ts')).resultItems(texts, again);
  return (await import('./problem-list.ts')).problemList(texts.panel, again);
}

function chosenView(): View {
  const { maintain } = readSettings();
  return maintain ? (recall<View>('panelView', 'session') ?? 'problems') : 'results';
}

function bar(texts: LazyTexts['panel'], views: readonly View[], chosen: View): HTMLElement {
  const tabs = views.map((view) => tab(texts[view], view, view === chosen));
  const list = element('div', { role: 'tablist', 'aria-label': texts.views }, ...tabs);
  // There are two at most, so that each arrow leads to the other one.
  list.addEventListener('keydown', ({ key }) => {
    if (/^Arrow(Left|Right)$/.test(key)) tabs.find((other) => other !== document.activeElement)?.click();
  });
  return element('div', { class: 'wb-panel-bar' }, list, iconButton('close', texts.close, togglePanel));
}

function tab(text: string, view: View, isChosen: boolean): HTMLElement {
  const choose = () => {
    remember('panelView', view, 'session');
    void fillPanel();
  };
  return buttonFor(text, choose, {
    role: 'tab',
    'aria-selected': String(isChosen),
    'aria-controls': 'panel-view',
    tabindex: isChosen ? '0' : '-1',
  });
}

function panel(): HTMLElement {
  return document.querySelector('wb-panel')!;
}
