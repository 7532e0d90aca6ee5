import { baseHere } from '../address-here.ts';
import type { Settings } from './settings.ts';

/** The themes that are part of the style sheet. Any other name is a file below `themes/`. */
export const builtInThemes = ['light-modern', 'dark-modern', 'high-contrast-light', 'high-contrast-dark'] as const;

export type BuiltInTheme = (typeof builtInThemes)[number];

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
  applyTheme(settings.theme);
}

/** Shows a theme. `system` is what the device asks for: dark or light, with more contrast where it wants more. */
export function applyTheme(theme: string): void {
  const shown = theme === 'system' ? systemTheme() : theme;
  document.documentElement.dataset['theme'] = shown;
  const isOwn = builtInThemes.some((name) => name === shown);
  const sheet = document.querySelector<HTMLLinkElement>('link[data-theme-sheet]');
  if (isOwn) sheet?.remove();
  else if (sheet?.dataset['themeSheet'] !== shown) load(shown, sheet);
}

/** The theme of ours that the device asks for. */
export function systemTheme(): BuiltInTheme {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const contrast = matchMedia('(prefers-contrast: more)').matches ? 'high-contrast-' : '';
  if (contrast !== '') return isDark ? 'high-contrast-dark' : 'high-contrast-light';
  return isDark ? 'dark-modern' : 'light-modern';
}

/** A theme from `public/themes/`, as the build has turned it into a style sheet. */
function load(theme: string, old: HTMLLinkElement | null): void {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${baseHere()}themes/${encodeURIComponent(theme)}.css`;
  link.dataset['themeSheet'] = theme;
  // Nothing is painted before it is there, or the page would flash.
  link.setAttribute('blocking', 'render');
  link.addEventListener('load', () => old?.remove(), { once: true });
  document.head.append(link);
}
