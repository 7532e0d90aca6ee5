import { sayCount } from '../say-count.ts';
import { failedSearches } from '../search/failed-searches.ts';
import { settingsTexts } from './settings-texts.ts';

/** Says on the page of settings how many failed searches are kept, and offers to export them where there are some. */
export function showFailedSearches(view: HTMLElement): void {
  const { length } = failedSearches();
  const { failedKept, noneFailed } = settingsTexts();
  view.querySelector('[data-failed-searches]')!.textContent = length === 0 ? noneFailed : sayCount(failedKept, length);
  view.querySelector<HTMLElement>('[data-command="search.exportFailed"]')!.hidden = length === 0;
}
