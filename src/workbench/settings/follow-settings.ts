import { showKeys } from '../commands/show-keys.ts';
import { applyLayout, readLayout } from '../layout-state.ts';
import { onKeptElsewhere } from '../store.ts';
import { onSetting, readSettings } from './read-settings.ts';

/**
 * Keeps a page as the settings say: when they change here, in another tab, on the device, or before one comes back to it. It
 * stands there as they are; what shows others comes with the first change.
 */
export function followSettings(): void {
  const forever = new AbortController().signal;
  const show = () => {
    void import('./apply-settings.ts').then(({ applySettings }) => applySettings(readSettings()));
    applyLayout(readLayout());
    showKeys();
  };
  onSetting(show, forever);
  onKeptElsewhere(show, forever);
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show();
  });
  for (const wish of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'])
    matchMedia(wish).addEventListener('change', show);
}
