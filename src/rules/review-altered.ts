import { oneLine } from '../base/text.ts';
import type { Change } from '../model/change.ts';
import type { Review } from '../model/fields.ts';
import type { Page, Playbook, PlaybookFolder } from '../model/page.ts';
import { differences, onRecord, standingBefore } from './on-record.ts';
import type { Finding, Rule } from './rule.ts';

export const reviewAltered: Rule = {
  id: 'review-altered',
  severity: 'error',
  why: 'A review on record is evidence, and evidence that changes afterwards is none.',

  *check({ playbook, change }) {
    if (!change) return;
    for (const on of [...playbook.pages, ...playbook.folders]) {
      const { altered, removed } = onRecord(on, playbook, change);
      for (const { index, before } of altered) yield said(on, index, before);
      for (const review of removed) yield gone(on, review, change, playbook);
    }
  },
};

function said(on: Page | PlaybookFolder, index: number, before: Review): Finding {
  const now = on.data.reviews[index]!;
  const fields = differences(before, now);
  const changes = fields.map((name) => `\`${name}\` from ${sayValue(before[name])} to ${sayValue(now[name])}`);
  const isOnlyDays = fields.every((field) => field === 'on' || field === 'next');
  return {
    on,
    field: ['reviews', index, fields[0]!],
    message: `The review of ${before.on} is on record, and this change ${isOnlyDays ? 'only moves its days' : 'alters it'}: ${changes.join(', ')}.`,
    hint: isOnlyDays
      ? 'Put it back as it was. A new day stands for a new check: make one, and add a review of your own above this one.'
      : 'Put it back as it was. If you have checked the page, add a review of your own above it.',
  };
}

/** A value as a message can hold it. */
function sayValue(value: string): string {
  const line = oneLine(value);
  return /\s/.test(line) ? `"${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}"` : line;
}

function gone(on: Page | PlaybookFolder, review: Review, change: Change, playbook: Playbook): Finding {
  // A folder whose settings are gone has no file to point at.
  const file = on.file ?? standingBefore(on, playbook, change)?.file ?? 'content';
  return {
    ...(on.file === undefined ? { on: { file, range: on.locate([]) } } : { on, field: ['reviews'] }),
    message: `The review of ${review.on} by ${review.by} is on record, and this change takes it out.`,
    hint: 'Put it back as it was, below the newer ones. Reviews are only ever added.',
  };
}
