import { baseHere } from '../address-here.ts';
import { blockingSheet } from '../blocking-sheet.ts';
import type { BuiltInTheme } from '../../model/theme.ts';
import type { Settings } from './settings.ts';

/** Puts settings where styles see them: attributes and variables of the root element. */
export function applySettings(settings: Settings): void {
  const root = document.documentElement;
  root.style.setProperty('--text-size', `${settings.textSize}%`);
  root.dataset['lineSpacing'] = settings.lineSpacing;
  root.dataset['readingWidth'] = settings.readingWidth;
  root.dataset['sideBarPosition'] = settings.sideBarPosition;
  root.dataset['activityLabels'] = settings.activityLabels ? 'on' : 'off';
  root.toggleAttribute('data-reduce-motion', settings.reduceMotion);
  root.toggleAttribute('data-maintain', settings.maintain);
  root.toggleAttribute('data-mine', settings.level !== '' || settings.channels.length > 0);
  applyTheme(settings.theme);
}

let wanted = '';

/** Shows a theme. `system` is what the device asks for: dark or light, with more contrast where it wants more. */
export function applyTheme(theme: string): void {
  const shown = theme === 'system' ? systemTheme() : theme;
  wanted = shown;
  const show = () => {
    if (wanted === shown) document.documentElement.dataset['theme'] = shown;
  };
  const sheet = loadTheme(shown);
  // On a page that can be seen already, the theme of before stays until the new one has come.
  if (sheet && !sheet.sheet && document.body) sheet.addEventListener('load', show);
  else show();
}

/** The theme of ours that the device asks for. */
export function systemTheme(): BuiltInTheme {
  const shade = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return matchMedia('(prefers-contrast: more)').matches ? `high-contrast-${shade}` : `${shade}-modern`;
}

/** The style sheet of a theme, fetched once; it holds where its theme is shown. Undefined if the site's own sheet has it. */
export function loadTheme(theme: string): HTMLLinkElement | undefined {
  if (/^(light|dark)-modern$/.test(theme)) return undefined;
  const there = document.querySelector<HTMLLinkElement>(`[data-sheet="${CSS.escape(theme)}"]`);
  if (there) return there;
  // Nothing is painted before it is there, or the page would flash.
  const link = blockingSheet(`${baseHere()}themes/${encodeURIComponent(theme)}.css`);
  link.dataset['sheet'] = theme;
  // The theme is gone from the site since the reader chose it.
  link.addEventListener('error', () => {
    if (wanted === theme) applyTheme('system');
  });
  return link;
}
