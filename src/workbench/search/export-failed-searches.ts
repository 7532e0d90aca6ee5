import type { Day } from '../../base/day.ts';
import type { FailedSearch, FailedSearchFile } from '../../model/failed-searches.ts';
import { lazyTexts } from '../lazy-texts.ts';
import { plain } from '../../base/plain.ts';
import { saveFile } from '../save-file.ts';
import { sayCount } from '../say-count.ts';
import { showStatus } from '../status-bar/show-status.ts';
import { today } from '../trust/today.ts';
import { failedSearches } from './failed-searches.ts';

/** What is exported, of which playbook, on which day. */
export interface FailedSearchExport {
  playbook: string;
  day: Day;
  searches: readonly FailedSearch[];
}

/** Gives the reader a file of the searches that found nothing, for whoever keeps the playbook. Only the reader passes it on. */
export async function exportFailedSearches(): Promise<void> {
  const made = { playbook: playbookName(), day: today(), searches: failedSearches() };
  saveFile(fileName(made), fileText(made));
  const { failedSearches: texts } = await lazyTexts();
  showStatus(sayCount(texts.exported, made.searches.length));
}

/** Every page is called by its own title, then by the playbook's. */
function playbookName(): string {
  return document.title.split(' · ').at(-1)!;
}

/** `corner-shop-failed-searches-2026-11-21-v1.json` */
export function fileName({ playbook, day }: Pick<FailedSearchExport, 'playbook' | 'day'>): string {
  return `${plain(playbook).replaceAll(' ', '-') || 'playbook'}-failed-searches-${day}-v1.json`;
}

/** The text of the file: those that were searched for most often come first, since people look into it. */
export function fileText({ playbook, day, searches }: FailedSearchExport): string {
  const inOrder = searches.toSorted((a, b) => b.count - a.count || (a.last < b.last ? 1 : -1));
  const file: FailedSearchFile = { file: 'vademecum-failed-searches', version: 1, playbook, day, searches: inOrder };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
