import { oncePer } from '../base/once-per.ts';
import { oneLine } from '../base/text.ts';
import type { Change } from '../model/change.ts';
import type { Review } from '../model/fields.ts';
import type { Page, Playbook, PlaybookFolder } from '../model/page.ts';
import type { RuleContext } from './rule.ts';

/** The reviews of something, held against those that were on record before a change. */
export interface OnRecord {
  /** What stood there before could be read. */
  isKnown: boolean;
  /** Places in the list of reviews that the change adds. */
  added: readonly number[];
  /** Reviews on record that read otherwise now, with their place. */
  altered: readonly { index: number; before: Review }[];
  /** Reviews on record that are gone. */
  removed: readonly Review[];
}

const nothing: OnRecord = { isKnown: false, added: [], altered: [], removed: [] };
const fields = ['on', 'by', 'how', 'found', 'next', 'of'] as const;

/** The fields of a review in which it differs from another. One that said "pending" may have been filled in. */
export function differences(before: Review, now: Review): (typeof fields)[number][] {
  return fields.filter(
    (field) => oneLine(before[field]) !== oneLine(now[field]) && !(field === 'of' && before.of === 'pending'),
  );
}

/** What a change does to the reviews of a page or a folder. Nothing, as far as is known, where nobody could read what stood there before. */
export function onRecord(
  on: Page | PlaybookFolder,
  playbook: Playbook,
  change: Pick<Change, 'base' | 'files'>,
): OnRecord {
  const reviews = reviewsBefore(on, playbook, change);
  return reviews === undefined ? nothing : compare(reviews, on.data.reviews);
}

/** Whether a review on record is altered by the change that is judged. That is said once, and nothing else of it. */
export function isAltered(on: Page | PlaybookFolder, index: number, { playbook, change }: RuleContext): boolean {
  return change !== undefined && onRecord(on, playbook, change).altered.some((each) => each.index === index);
}

/** The page or folder as it stood before a change: the one of the same name, or the one in its file whose name is gone. */
export function standingBefore(
  on: Page | PlaybookFolder,
  playbook: Playbook,
  change: Pick<Change, 'base' | 'files'>,
): Page | PlaybookFolder | undefined {
  const { byName, byFile } = indexOf(change.base);
  const named = byName.get(nameOf(on));
  if (named) return named;
  const file = on.file ?? '';
  const inFile = byFile.get(change.files.get(file)?.from ?? file);
  return inFile && !indexOf(playbook).byName.has(nameOf(inFile)) ? inFile : undefined;
}

function reviewsBefore(
  on: Page | PlaybookFolder,
  playbook: Playbook,
  change: Pick<Change, 'base' | 'files'>,
): readonly Review[] | undefined {
  const found = standingBefore(on, playbook, change);
  const { unread } = indexOf(change.base);
  const isKnown = found ? !unread.has(found) || found.data.reviews.length > 0 : !isUnread(on, change.base);
  return isKnown ? (found?.data.reviews ?? []) : undefined;
}

/** Some file that could not be read may have been this page. */
function isUnread(on: Page | PlaybookFolder, { unreadable }: Playbook): boolean {
  return 'id' in on && unreadable.has(on.id);
}

/** Reviews that stand as they stood are paired first, from the oldest on; of the rest those that are half the same. */
function compare(before: readonly Review[], now: readonly Review[]): OnRecord {
  const added = new Set(now.keys());
  const missing = [...before].reverse().filter((review) => {
    const index = now.findLastIndex((other, place) => added.has(place) && differences(review, other).length === 0);
    return index < 0 || !added.delete(index);
  });
  const altered: { index: number; before: Review }[] = [];
  const removed = missing.filter((review) => {
    const candidates = [...added].map((index) => ({ index, apart: differences(review, now[index]!).length }));
    const [nearest] = candidates.sort((a, b) => a.apart - b.apart);
    if (!nearest || nearest.apart > fields.length / 2) return true;
    added.delete(nearest.index);
    altered.push({ index: nearest.index, before: review });
    return false;
  });
  return { isKnown: true, added: [...added], altered, removed };
}

const indexOf = oncePer(({ pages, unread, folders }: Playbook) => {
  const standIns = unread.flatMap(({ page }) => page ?? []);
  const all = [...pages, ...standIns, ...folders];
  return {
    byName: new Map(all.map((on) => [nameOf(on), on])),
    byFile: new Map(all.flatMap((on) => (on.file === undefined ? [] : [[on.file, on] as const]))),
    /** What of these could be read only in part. */
    unread: new Set<Page | PlaybookFolder>([...standIns, ...folders.filter(({ isFaulty }) => isFaulty)]),
  };
});

function nameOf(on: Page | PlaybookFolder): string {
  return 'id' in on ? `page ${on.id}` : `folder ${on.path}`;
}
