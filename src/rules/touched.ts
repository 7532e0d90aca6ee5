import type { Change } from '../model/change.ts';
import type { Page, Playbook, TranslatedPage } from '../model/page.ts';
import { standingBefore } from './on-record.ts';
import type { Reviewed } from './reviewed.ts';

/** Whether a change alters a page or a translation of it. A file that was only moved says what it said. */
export function isTouched(page: Page, change: Change | undefined): boolean {
  return [page, ...Object.values(page.translations)].some(({ file }) => alters(file, change));
}

/** Whether a change alters what reviews are about, or the reviews themselves. Of a set every page counts. */
export function isReviewedTouched({ on, members }: Reviewed, change: Change | undefined): boolean {
  return (on.file !== undefined && alters(on.file, change)) || members.some((page) => isTouched(page, change));
}

/** Whether a change alters a translation, or what its page says. A review or a tag that is added says nothing new. */
export function isTextTouched(
  page: Page,
  translation: TranslatedPage,
  playbook: Playbook,
  change: Change | undefined,
): boolean {
  if (!change) return false;
  return alters(translation.file, change) || standingBefore(page, playbook, change)?.hash !== page.hash;
}

function alters(file: string, change: Change | undefined): boolean {
  const changed = change?.files.get(file);
  return changed !== undefined && !changed.isOnlyMoved;
}
